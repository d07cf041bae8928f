import { type Body, type Kind, kinds, type Language } from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'
import { z } from 'zod'
import type { ProcessedFile } from '../files/processed-files'
import type { Pairs } from '../translation/freshness'
import type { CmsDocument } from './map-document'
import { entryOf, type Mapped, mapBody, pagesOf, problemOf, type Slugs } from './map-entry'

/** Stands where the name of a draft is not written yet. */
const unnamed = { ja: '（未入力）', en: '(not written yet)' }
const mostRepairs = 200

/**
 * The entry that a draft makes, as far as it has got: where its name will stand, a word says that it is not written yet, and what is not
 * right yet is left out, as is a row of a list that is half filled in. What has to be there and cannot be left out, a report's fiscal
 * year for instance, is never made up: without it there is no page yet.
 */
export function mapDraft(
  kind: Kind,
  document: CmsDocument,
  fields: readonly FlattenedField[],
  slugs: Slugs,
  pairs: ReadonlyMap<Language, Pairs> = new Map(),
  processed?: ProcessedFile,
): Mapped {
  const body = mapBody(kind, document, fields, slugs, pairs, processed)
  const schema = draftSchema(kind)
  for (let repairs = 0; ; repairs++) {
    const result = schema.safeParse(body)
    if (result.success) return { entry: entryOf(kind, document, result.data), ...pagesOf(document, processed) }
    const { issues } = result.error
    // One at a time: taking a row out of a list moves those behind it.
    if (repairs === mostRepairs || !leaveOut(kind, body, issues[0]?.path ?? [])) {
      return { problems: issues.map(problemOf) }
    }
  }
}

/** Sources are often the last thing that is filled in. */
function draftSchema(kind: Kind): z.ZodType<Body> {
  const schema: z.ZodObject = kinds[kind].schema
  const { sources } = schema.shape
  return (sources instanceof z.ZodArray
    ? schema.extend({ sources: z.array(sources.element).default([]) })
    : schema) as unknown as z.ZodType<Body>
}

/** Takes what stands at a path out of a body, with no more around it than has to go. False where nothing can be taken. */
function leaveOut(kind: Kind, body: CmsDocument, path: readonly PropertyKey[]): boolean {
  const [field] = path
  if (typeof field !== 'string') return false
  const row = path.findLastIndex((step) => typeof step === 'number')
  if (row > 0) {
    const list = path.slice(0, row).reduce<unknown>((value, step) => (value as CmsDocument)[step as string], body)
    ;(list as unknown[]).splice(path[row] as number, 1)
    return true
  }
  if (field === kinds[kind].label) {
    if (body[field] === unnamed) return false
    body[field] = unnamed
    return true
  }
  const last = path.at(-1) as string
  const around = path.slice(0, -1).reduce<unknown>((value, step) => (value as CmsDocument)?.[step as string], body)
  if (path.length > 1 && typeof around === 'object' && around !== null && last in around) {
    delete (around as CmsDocument)[last]
    return true
  }
  const wasThere = field in body
  delete body[field]
  return wasThere
}
