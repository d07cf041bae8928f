// `npm run licences`: writes docs/licences.md from package-lock.json. `--check` fails when that file is out of date.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../docs/licences.md', import.meta.url)
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))

const byLicence = new Map()
for (const [path, entry] of Object.entries(lock.packages)) {
  if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) continue
  if (entry.link) continue
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const licence = entry.license ?? 'not stated'
  const names = byLicence.get(licence) ?? new Map()
  const versions = names.get(name) ?? new Set()
  byLicence.set(licence, names.set(name, versions.add(`${entry.version}${entry.dev ? ' (development)' : ''}`)))
}

const sections = [...byLicence]
  .sort(([, a], [, b]) => b.size - a.size)
  .map(([licence, names]) => {
    const list = [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, versions]) => `${name} ${[...versions].sort().join(', ')}`)
    return `## ${licence}: ${names.size}\n\n${list.join(' · ')}\n`
  })

const text = `# Licences of dependencies

Made by \`npm run licences\` from package-lock.json; do not edit.

**\`@apollo/gateway\`, \`@apollo/composition\` and the packages of Apollo Federation they bring are under the Elastic License 2.0**: free
to use and change, but not to be offered to others as a managed service, and licence notices must stay. Kakehashi uses them as they are.
The supergraph file also runs on other routers, should that ever matter. Everything else is under permissive or weak-copyleft licences.

${sections.join('\n')}`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('docs/licences.md is out of date: run npm run licences')
    process.exit(1)
  }
} else {
  writeFileSync(file, text)
}
