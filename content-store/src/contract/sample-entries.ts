import { type Entry, languagesOf } from '../entry.js'
import { type Body, type BodyInput, type Kind, kinds } from '../kinds/index.js'
import type { Change } from '../store.js'

/** The day of the `number`th change: sample entries of a higher version were changed later. */
export const dayOf = (version: number) => new Date(Date.UTC(2025, 0, 1) + version * 86_400_000).toISOString()

const sources = [{ document: 'brochure-2025' as const, section: 'sample' }]

type Facts<K extends Kind> = Omit<Partial<BodyInput<K>>, 'id'> & { version?: number }

function entry<K extends Kind>(kind: K, version: number, input: object): Entry<K> {
  const body = kinds[kind].schema.parse(input) as Body<K>
  return {
    kind,
    id: body.id,
    version,
    languages: languagesOf(kind, body),
    publishedAt: dayOf(0),
    updatedAt: dayOf(version),
    body,
  }
}

export const report = (id: string, { version = 1, ...facts }: Facts<'Report'> = {}): Entry<'Report'> =>
  entry('Report', version, {
    id,
    sources,
    title: { ja: `報告書 ${id}` },
    series: 'CLAIR_REPORT',
    fiscalYear: 2023,
    ...facts,
  })

export const article = (id: string, { version = 1, ...facts }: Facts<'Article'> = {}): Entry<'Article'> =>
  entry('Article', version, { id, sources, title: { ja: `記事 ${id}` }, ...facts })

export const office = (id: string, { version = 1, ...facts }: Facts<'Office'> = {}): Entry<'Office'> =>
  entry('Office', version, {
    id,
    sources,
    name: { ja: `事務所 ${id}`, en: `Office ${id}` },
    officeKind: 'OVERSEAS',
    order: 1,
    city: { ja: '都市' },
    country: 'GB',
    address: '1 Sample Street',
    tel: '0',
    ...facts,
  })

export const publicFile = (
  id: string,
  { version = 1, publishedAt = dayOf(0), ...facts }: Facts<'PublicFile'> & { publishedAt?: string } = {},
): Entry<'PublicFile'> => ({
  ...entry('PublicFile', version, {
    id,
    title: { ja: `ファイル ${id}` },
    filename: `${id}.pdf`,
    mimeType: 'application/pdf',
    bytes: 1_000,
    ...facts,
  }),
  publishedAt,
})

/** The document of the CMS that an entry comes from when a test does not say otherwise. */
export const originOf = (one: Entry) => `${kinds[one.kind].collection}/${one.id}`

export const upsert = (one: Entry, origin = originOf(one)): Change => ({ operation: 'UPSERT', entry: one, origin })
