import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { article, report, upsert } from '../contract/sample-entries.js'
import type { Entry } from '../entry.js'
import { languagesOf } from '../entry.js'
import { kinds } from '../kinds/index.js'
import { openContentStore } from '../open.js'
import type { ContentStore } from '../store.js'
import { openDraftStore, type PreviewLink, PreviewView } from './index.js'

let folder: string
let published: ContentStore
let drafts: ContentStore

const file = (id: string): Entry<'PublicFile'> => {
  const body = kinds.PublicFile.schema.parse({
    id,
    title: { ja: `写真 ${id}` },
    filename: `${id}.jpg`,
    mimeType: 'image/jpeg',
    bytes: 1,
  })
  const at = '2026-01-01T00:00:00.000Z'
  return {
    kind: 'PublicFile',
    id,
    version: 1,
    languages: languagesOf('PublicFile', body),
    publishedAt: at,
    updatedAt: at,
    body,
  }
}
const issue = (id: string, title: string): Entry<'MagazineIssue'> => {
  const { sources } = report('x').body
  const body = kinds.MagazineIssue.schema.parse({ id, sources, title: { ja: title }, number: 1, issueMonth: '2026-12' })
  return { ...report(id), kind: 'MagazineIssue', body }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preview-view-'))
  published = await openContentStore(`file:${folder}`)
  drafts = await openDraftStore(`file:${folder}`)
  await published.apply(
    [
      report('old', { title: { ja: '公開中' } }),
      report('beside', { title: { ja: '隣の公開' } }),
      article('out', { title: { ja: '公開の記事' }, issue: 'winter' }),
    ].map((entry) => upsert(entry)),
  )
  const texts = { ja: '下書き', en: 'Draft', fr: 'Brouillon', ko: '초안' }
  await drafts.apply(
    [
      report('old', { title: texts, cover: 'new-cover', version: 2 }),
      report('beside', { title: { ja: '隣の下書き' }, version: 2 }),
      report('secret', { title: { ja: '別の下書き' } }),
      file('new-cover'),
      file('other-file'),
      issue('winter', '冬号'),
      issue('spring', '春号'),
      article('out', { title: { ja: '直した記事' }, issue: 'winter', version: 2 }),
      article('in-winter', { title: { ja: '冬の記事' }, issue: 'winter', cover: 'other-file' }),
      article('in-spring', { title: { ja: '春の記事' }, issue: 'spring' }),
    ].map((entry) => upsert(entry)),
  )
})
afterAll(async () => {
  await Promise.all([published.close(), drafts.close()])
  await rm(folder, { recursive: true })
})

const viewOf = (kind: PreviewLink['kind'], id: string, language: PreviewLink['language'] = 'ja') =>
  new PreviewView(drafts, published, { kind, id, language, expires: 0 })

test('the named document is its draft; around it is what is published', async () => {
  const view = viewOf('Report', 'old')
  const found = await view.get('Report', ['old', 'beside', 'secret'])
  expect(found.map((entry) => entry?.body.title.ja)).toEqual(['下書き', '隣の公開', undefined])
  const [page] = await view.list('Report', [{ first: 10 }])
  expect(page?.edges.map(({ entry }) => entry.body.title.ja).sort()).toEqual(['下書き', '隣の公開'])
  const all = await view.search({ text: '下書き', language: 'ja', first: 10 })
  expect(all.edges).toEqual([])
})

test('texts come in the language of the link, and in those it falls back to', async () => {
  const titles = async (language: PreviewLink['language']) =>
    (await viewOf('Report', 'old', language).get('Report', ['old']))[0]
  expect((await titles('ja'))?.body.title).toEqual({ ja: '下書き' })
  expect((await titles('fr'))?.body.title).toEqual({ ja: '下書き', en: 'Draft', fr: 'Brouillon' })
  expect((await titles('fr'))?.languages).toEqual(['ja', 'en', 'fr'])
})

test('the files that a draft names come along, by name and by identifier; others do not', async () => {
  const view = viewOf('Report', 'old')
  expect((await view.get('PublicFile', ['new-cover', 'other-file'])).map((one) => one?.id)).toEqual([
    'new-cover',
    undefined,
  ])
  const named = async (filename: string) =>
    (await view.list('PublicFile', [{ where: { filename: [filename] }, first: 1 }]))[0]?.edges.map(
      ({ entry }) => entry.id,
    )
  expect([await named('new-cover.jpg'), await named('other-file.jpg')]).toEqual([['new-cover'], []])
})

test('an issue comes with the drafts of its articles, and an article alone', async () => {
  const articles = async (view: PreviewView, id: string) =>
    (await view.list('Article', [{ where: { issue: [id] }, first: 10 }]))[0]?.edges
      .map(({ entry }) => entry.body.title.ja)
      .sort()
  const winter = viewOf('MagazineIssue', 'winter')
  expect(await articles(winter, 'winter')).toEqual(['冬の記事', '直した記事'])
  expect(await articles(winter, 'spring')).toEqual([])
  expect((await winter.get('PublicFile', ['other-file'])).map((one) => one?.id)).toEqual(['other-file'])
  expect(await articles(viewOf('Article', 'in-spring'), 'winter')).toEqual(['公開の記事'])
})

test('a document without a draft is not there, even where it is published', async () => {
  await drafts.apply([{ operation: 'REMOVE', kind: 'Report', id: 'beside', version: 3 }])
  const view = viewOf('Report', 'beside')
  expect(await view.version()).toBeUndefined()
  expect(await view.get('Report', ['beside', 'old'])).toEqual([undefined, expect.objectContaining({ id: 'old' })])
  expect((await view.list('Report', [{ first: 10 }]))[0]?.edges.map(({ entry }) => entry.id)).toEqual(['old'])
})

test('the version is another one after each change of what is shown', async () => {
  const seen = [await viewOf('Report', 'old').version()]
  await drafts.apply([upsert(report('secret', { title: { ja: '関係ない' }, version: 4 }))])
  expect(await viewOf('Report', 'old').version()).toBe(seen[0])
  await drafts.apply([upsert({ ...file('new-cover'), version: 5, body: { ...file('new-cover').body, bytes: 2 } })])
  seen.push(await viewOf('Report', 'old').version())
  await drafts.apply([upsert(report('old', { title: { ja: '次' }, cover: 'new-cover', version: 6 }))])
  seen.push(await viewOf('Report', 'old').version())
  expect(new Set(seen).size).toBe(3)
})
