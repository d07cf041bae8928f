import { parseArgs } from 'node:util'
import { restore } from '../backup/restore'
import { readSettings, SettingsError } from '../settings'
import { runScript, say } from './console'

/** `npm run restore -- --from <folder> [--replace]` */
await runScript(async () => {
  const { values } = parseArgs({ options: { from: { type: 'string' }, replace: { type: 'boolean', default: false } } })
  if (!values.from) throw new SettingsError('Say where from, as in: npm run restore -- --from backups/2026-04-01')
  const aside = await restore(readSettings(), values.from, { replace: values.replace }, say)
  if (aside) say(`what was there before is in ${aside}`)
  say('restored; partners begin their copies anew (CURSOR_EXPIRED)')
})
