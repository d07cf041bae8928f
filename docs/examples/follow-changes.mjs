/**
 * Keeps a folder equal to what is published: `node follow-changes.mjs <address of the graph> <folder> [<seconds between looks>]`.
 * Without seconds it takes in what is new and ends. It may be stopped or killed at any moment and started again.
 *
 * Needs Node 20 and nothing else. Each kind of entry has a folder: `<KIND>/entries/<id>.json` and `<KIND>/cursor`. A full copy is made in
 * `<KIND>.next` and takes the place of the old one when it is complete.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const languages = ['JA', 'EN', 'FR', 'ZH', 'KO', 'JA_EASY']
const translated = (field) =>
  languages.map((code) => `${field}_${code}: ${field}(in: ${code}) { value language }`).join(' ')

const publication = `id ${translated('title')} ${translated('summary')} languages issued fiscalYear publishedAt updatedAt`

/** What is kept of each kind. Choose your own; leave out the kinds that you do not need. */
const wanted = {
  COUNTRY: `code ${translated('name')} updatedAt`,
  MUNICIPALITY: `id ${translated('name')} municipalityKind prefecture updatedAt`,
  OFFICE: `id ${translated('name')} ${translated('description')} officeKind address tel website updatedAt`,
  BRANCH: `id ${translated('name')} branchKind prefecture updatedAt`,
  SURVEY: `id ${translated('title')} fiscalYear updatedAt`,
  SITE: `id ${translated('name')} ${translated('about')}`,
  FOCUS_AREA: `id ${translated('name')} ${translated('description')} order updatedAt`,
  PROGRAMME: `id ${translated('name')} ${translated('description')} programmeKind status website updatedAt`,
  SESSION: `id ${translated('title')} sessionKind status fiscalYear dates { start end } updatedAt`,
  EVENT: `id ${translated('name')} eventKind status fiscalYear dates { start end } updatedAt`,
  PLACEMENT: `id ${translated('field')} fiscalYear trainees updatedAt`,
  DISPATCH: `id ${translated('title')} dispatchKind fiscalYear updatedAt`,
  GRANT_SCHEME: `id ${translated('name')} ${translated('description')} status recipientKind updatedAt`,
  GRANT_AWARD: `id ${translated('title')} fiscalYear status prefecture recipient { printedName } updatedAt`,
  COMMENDATION: `id ${translated('award')} edition year updatedAt`,
  TOPIC: `id ${translated('name')} updatedAt`,
  PUBLIC_FILE: `id ${translated('title')} path mimeType bytes`,
  REPORT: `${publication} series number`,
  MAGAZINE_ISSUE: `${publication} number issueMonth`,
  ARTICLE: `${publication} section`,
  NEWSLETTER_ISSUE: `${publication} newsletter volume`,
  BEST_PRACTICE: `${publication} practiceKind`,
}

/** `MAGAZINE_ISSUE` is the type `MagazineIssue`. */
const typeOf = (kind) => kind.toLowerCase().replace(/(^|_)(.)/g, (_, __, letter) => letter.toUpperCase())

const queryOf = (kind) => `query Changes($after: String) {
  changes(after: $after, kinds: [${kind}]) {
    cursor hasMore
    changes { operation id entity { __typename ... on ${typeOf(kind)} { ${wanted[kind]} } } }
  }
}`

/** A page of changes, or undefined when the cursor has expired. Anything else that goes wrong is thrown: nothing is taken in then. */
async function readPage(graph, kind, after) {
  const response = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: queryOf(kind), variables: { after } }),
  })
  const { data, errors } = await response.json()
  if (errors?.some((error) => error.extensions?.code === 'CURSOR_EXPIRED')) return undefined
  // An answer with errors lacks something. To go on from its cursor would be to miss that for good.
  if (errors?.length) throw new Error(`${kind}: ${errors[0].message}`)
  return data.changes
}

/** Written beside its place and moved there: whoever reads it sees the old one or the new one, and never half of it. */
async function writeWhole(file, text) {
  await writeFile(`${file}.part`, text)
  await rename(`${file}.part`, file)
}

const cursorIn = async (folder) => {
  const file = path.join(folder, 'cursor')
  return existsSync(file) ? readFile(file, 'utf8') : undefined
}

/** Takes in page after page until nothing is new. The cursor is written last: a page that was interrupted is read again. */
async function follow(graph, kind, folder) {
  const entries = path.join(folder, 'entries')
  // Without a cursor the copy starts anew, and tells nothing of what has been withdrawn since an earlier, interrupted start.
  if (!(await cursorIn(folder))) await rm(entries, { recursive: true, force: true })
  await mkdir(entries, { recursive: true })
  for (;;) {
    const page = await readPage(graph, kind, await cursorIn(folder))
    if (!page) return 'expired'
    for (const { operation, id, entity } of page.changes) {
      const file = path.join(entries, `${id}.json`)
      if (operation === 'REMOVE') await rm(file, { force: true })
      // Without an entity it was withdrawn a moment ago: its removal is among the changes to come.
      else if (entity) await writeWhole(file, `${JSON.stringify(entity, null, 2)}\n`)
    }
    await writeWhole(path.join(folder, 'cursor'), page.cursor)
    if (!page.hasMore) return 'up to date'
  }
}

async function keep(graph, kind, folder) {
  const current = path.join(folder, kind)
  const next = path.join(folder, `${kind}.next`)
  // A copy that was begun goes on where it stopped, and is finished before anything else.
  if (!existsSync(next) && existsSync(current)) {
    if ((await follow(graph, kind, current)) === 'up to date') return
  }
  while ((await follow(graph, kind, next)) === 'expired') await rm(next, { recursive: true })
  await rm(current, { recursive: true, force: true })
  await rename(next, current)
}

const [graph, folder, seconds] = process.argv.slice(2)
if (!graph || !folder) {
  console.error('node follow-changes.mjs <address of the graph> <folder> [<seconds between looks>]')
  process.exit(2)
}
for (;;) {
  try {
    for (const kind of Object.keys(wanted)) await keep(graph, kind, folder)
  } catch (error) {
    if (!seconds) throw error
    console.error(error.message)
  }
  if (!seconds) break
  await sleep(Number(seconds) * 1000)
}
