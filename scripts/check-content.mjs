// Checks content/ against the kinds' schemas and counts what is there. Needs content-store to be built.
import { kinds, languageCodes, readContent } from '@kakehashi/content-store'

try {
  const content = await readContent(process.argv[2] ?? 'content')
  for (const [kind, records] of Object.entries(content)) {
    const label = kinds[kind].label
    const languages = languageCodes.map((code) => `${code} ${records.filter((record) => record[label]?.[code]).length}`)
    console.log(`${kind.padEnd(16)} ${String(records.length).padStart(4)}   ${languages.join('  ')}`)
  }
} catch (error) {
  console.error(error.name === 'ContentError' ? error.message : error)
  process.exitCode = 1
}
