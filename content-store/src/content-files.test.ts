import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Content, ContentError, entriesOf, readContent } from './content-files.js'
import { kindNames } from './kinds/index.js'

const sources = [{ document: 'brochure-2025', section: '1' }]
const country = { id: 'GB', sources, name: { ja: '英国' } }
const report = { id: 'a', sources, title: { ja: '題', en: 'A' }, series: 'CLAIR_REPORT', fiscalYear: 2023 }

describe('readContent', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'content-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const write = (file: string, records: unknown) =>
    writeFile(path.join(folder, file), typeof records === 'string' ? records : JSON.stringify(records))
  const problems = async () => {
    const error = await readContent(folder).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(ContentError)
    return error as ContentError
  }

  it('reads every kind, defaults filled in, kinds without a file empty', async () => {
    await write('countries.json', [country])
    await write('reports.json', [{ ...report, countries: ['GB'] }])
    const content = await readContent(folder)
    expect(content.Report).toMatchObject([{ id: 'a', countries: ['GB'], municipalities: [], files: [] }])
    expect(content.Country).toHaveLength(1)
    expect(content.Office).toEqual([])
  })

  it('names file, record and field of what is wrong', async () => {
    await write('reports.json', [report, { ...report, id: 'b', title: { en: 'No Japanese' }, fiscalYear: '2023' }])
    const { message, problems: found } = await problems()
    expect(found.map(({ file, record, field }) => [file, record, field])).toEqual([
      ['reports.json', 'b', 'title.ja'],
      ['reports.json', 'b', 'fiscalYear'],
    ])
    expect(message).toContain('reports.json: record b: title.ja: ')
  })

  it('names a record without an id by its place', async () => {
    await write('reports.json', [report, { ...report, id: undefined }])
    expect((await problems()).problems).toMatchObject([{ record: 'number 2', field: 'id' }])
  })

  it('refuses a field that the kind does not have', async () => {
    await write('reports.json', [{ ...report, titel: { ja: '題' } }])
    expect((await problems()).message).toMatch(/reports\.json: record a: .*titel/)
  })

  it('refuses an id that is used twice', async () => {
    await write('reports.json', [report, report])
    expect((await problems()).problems).toMatchObject([
      { record: 'a', field: 'id', message: 'used twice in this file' },
    ])
  })

  it('refuses a reference to what is not there', async () => {
    await write('reports.json', [{ ...report, countries: ['GB'], office: 'london' }])
    expect((await problems()).problems).toEqual([
      { file: 'reports.json', record: 'a', field: 'office', message: 'there is no Office "london"' },
      { file: 'reports.json', record: 'a', field: 'countries[0]', message: 'there is no Country "GB"' },
    ])
  })

  it('refuses a file that is not JSON, not a list, or of no kind', async () => {
    await write('countries.json', '[{')
    await write('reports.json', { a: report })
    await write('report.json', [])
    const { problems: found } = await problems()
    expect(found.map((problem) => problem.file).sort()).toEqual(['countries.json', 'report.json', 'reports.json'])
    expect(found.find((problem) => problem.file === 'report.json')?.message).toContain('reports.json')
  })

  it('shows twenty problems and how many more there are', async () => {
    await write(
      'reports.json',
      Array.from({ length: 25 }, (_, index) => ({ ...report, id: `r-${index}`, fiscalYear: 1900 })),
    )
    const { message, problems: found } = await problems()
    expect(found).toHaveLength(25)
    expect(message.split('\n')).toHaveLength(22)
    expect(message).toMatch(/and 5 more$/)
  })
})

describe('entriesOf', () => {
  it('makes published entries of records', () => {
    const at = new Date('2025-11-21T00:00:00Z')
    const entries = entriesOf({ ...emptyContent(), Report: [{ ...report, countries: [] }] } as unknown as Content, at)
    expect(entries).toMatchObject([
      {
        kind: 'Report',
        id: 'a',
        version: at.getTime(),
        languages: ['ja', 'en'],
        publishedAt: '2025-11-21T00:00:00.000Z',
        updatedAt: '2025-11-21T00:00:00.000Z',
      },
    ])
  })
})

const emptyContent = () => Object.fromEntries(kindNames.map((kind) => [kind, []]))
