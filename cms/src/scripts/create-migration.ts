import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BasePayload } from 'payload'
import { buildKakehashiConfig } from '../kakehashi-config'
import { buildSettings } from '../settings'

/**
 * Writes src/migrations/<time>_<name>.ts with what changed in the tables since the last migration:
 * `npm run migration -w cms -- <name>`. It touches no database. (Payload's own command sometimes does nothing and says so to
 * nobody.)
 */
const migrationName = process.argv[2]
if (!migrationName || !/^[a-z0-9-]+$/.test(migrationName)) {
  console.error('Name the migration in small letters, digits and hyphens: npm run migration -w cms -- add-something')
  process.exit(1)
}

const payload = new BasePayload()
await payload.init({ config: await buildKakehashiConfig(buildSettings), disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ migrationName, payload, skipEmpty: true })
await makeStrict(payload.db.migrationDir)
process.exit(0)

/** Payload's template imports types as if they were values, and names parameters it does not use: strict TypeScript refuses both. */
async function makeStrict(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.ts') || name === 'index.ts') continue
    const file = path.join(folder, name)
    const written = await readFile(file, 'utf8')
    const strict = written
      .replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateUpArgs, type MigrateDownArgs, sql }')
      .replaceAll('({ db, payload, req }:', '({ db }:')
    await writeFile(file, strict)
  }
}
