import { generateImportMap } from 'payload'
import { buildKakehashiConfig } from '../kakehashi-config'
import { buildSettings } from '../settings'

/** Writes src/app/(payload)/admin/importMap.js: needed again when a component of the desk or a rich text feature changes. */
await generateImportMap(await buildKakehashiConfig(buildSettings), { force: true, log: true })
process.exit(0)
