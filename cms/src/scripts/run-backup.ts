import { parseArgs } from 'node:util'
import { backUp } from '../backup/backup'
import { readSettings, SettingsError } from '../settings'
import { runScript, say } from './console'

/** `npm run backup -- --to <folder>` */
await runScript(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } })
  if (!values.to) throw new SettingsError('Say where to, as in: npm run backup -- --to backups/2026-04-01')
  const { files, madeAt } = await backUp(readSettings(), values.to, say)
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000
  say(`backed up as of ${madeAt}: ${files.length} files, ${megabytes.toFixed(1)} MB, in ${values.to}`)
})
