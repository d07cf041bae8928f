import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { type Entry, languagesOf } from './entry.js'
import { type Body, type Kind, kindNames, kinds } from './kinds/index.js'
import { referencesOf } from './references.js'

/** One thing that is wrong in a content file: which file, which record, which field, and what was expected. */
export interface ContentProblem {
  file: string
  record: string
  field: string
  message: string
}

export class ContentError extends Error {
  override name = 'ContentError'
  constructor(readonly problems: readonly ContentProblem[]) {
    const shown = problems.slice(0, 20).map((p) => `${p.file}: record ${p.record}: ${p.field}: ${p.message}`)
    if (problems.length > shown.length) shown.push(`… and ${problems.length - shown.length} more`)
    super(`the content is not valid\n${shown.join('\n')}`)
  }
}

export type Content = { [K in Kind]: Body<K>[] }

/**
 * Reads and checks a folder of content files: `<collection>.json`, each an array of records (`site.json` too).
 * @throws {ContentError} with every problem found; nothing is returned then.
 */
export async function readContent(folder: string): Promise<Content> {
  const problems: ContentProblem[] = []
  const content = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as { [K in Kind]: Body[] }
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const expected = new Map(kindNames.map((kind) => [`${kinds[kind].collection}.json`, kind]))

  for (const file of files) {
    const kind = expected.get(file)
    if (!kind) {
      problems.push({
        file,
        record: '-',
        field: '-',
        message: `no kind is kept in this file; expected one of ${[...expected.keys()].join(', ')}`,
      })
      continue
    }
    content[kind] = readRecords(file, kind, await readFile(path.join(folder, file), 'utf8'), problems)
  }
  problems.push(...danglingReferences(content))
  if (problems.length > 0) throw new ContentError(problems)
  return content as Content
}

function readRecords(file: string, kind: Kind, json: string, problems: ContentProblem[]): Body[] {
  let records: unknown
  try {
    records = JSON.parse(json)
  } catch (error) {
    problems.push({ file, record: '-', field: '-', message: `not JSON: ${(error as Error).message}` })
    return []
  }
  if (!Array.isArray(records)) {
    problems.push({ file, record: '-', field: '-', message: 'expected an array of records' })
    return []
  }
  const bodies: Body[] = []
  const seen = new Set<string>()
  for (const [index, record] of records.entries()) {
    const name = typeof record?.id === 'string' ? record.id : `number ${index + 1}`
    const result = (kinds[kind].schema as z.ZodType<Body>).safeParse(record)
    if (!result.success) {
      for (const issue of result.error.issues) {
        problems.push({ file, record: name, field: issue.path.join('.') || '-', message: issue.message })
      }
      continue
    }
    if (seen.has(result.data.id)) problems.push({ file, record: name, field: 'id', message: 'used twice in this file' })
    seen.add(result.data.id)
    bodies.push(result.data)
  }
  return bodies
}

function danglingReferences(content: { [K in Kind]: Body[] }): ContentProblem[] {
  const ids = new Map(kindNames.map((kind) => [kind, new Set(content[kind].map((body) => body.id))]))
  return kindNames.flatMap((kind) =>
    content[kind].flatMap((body) =>
      referencesOf(kind, body)
        .filter((reference) => !ids.get(reference.kind)?.has(reference.id))
        .map((reference) => ({
          file: `${kinds[kind].collection}.json`,
          record: body.id,
          field: reference.path,
          message: `there is no ${reference.kind} "${reference.id}"`,
        })),
    ),
  )
}

/** Content as published entries, without a CMS between: for tests and benchmarks. */
export function entriesOf(content: Content, publishedAt: Date): Entry[] {
  const at = publishedAt.toISOString()
  return kindNames.flatMap((kind) =>
    content[kind].map((body) => ({
      kind,
      id: body.id,
      version: publishedAt.getTime(),
      languages: languagesOf(kind, body),
      publishedAt: at,
      updatedAt: at,
      body,
    })),
  )
}
