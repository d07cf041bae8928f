import { parseArgs } from 'node:util'
import { moveInstallation } from '../move/move-installation'
import { readSettings, SettingsError } from '../settings'
import { runScript, say, sayNowAndThen } from './console'

/** `npm run migrate:engine -- --to mongodb://…`: moves this installation from SQLite to MongoDB. */
await runScript(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } })
  if (!values.to) {
    throw new SettingsError(
      'Say where to move, as in: npm run migrate:engine -- --to "mongodb://user:password@host/kakehashi?replicaSet=rs0"',
    )
  }
  const from = readSettings()
  const to = readSettings({
    ...process.env,
    DATABASE_URL: values.to,
    DATA_DIR: from.dataFolder,
    MEDIA_DIR: from.mediaFolder,
  })
  const sayProgress = sayNowAndThen()
  const { documents, entries } = await moveInstallation(from, to, sayProgress)
  say(`moved ${documents} documents with their versions; ${entries} published entries are the same`)
  say(
    `start Kakehashi with DATABASE_URL set to the new address, DATA_DIR=${from.dataFolder} and MEDIA_DIR=${from.mediaFolder};`,
  )
  say(`${from.dataFolder} is as it was`)
})
