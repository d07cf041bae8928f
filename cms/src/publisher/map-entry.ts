import {
  type Body,
  type Entry,
  type FilePage,
  type Kind,
  kinds,
  type Language,
  languagesOf,
} from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'
import type { z } from 'zod'
import type { ProcessedFile } from '../files/processed-files'
import { outdatedLanguages, type Pairs } from '../translation/freshness'
import { localizedFields } from '../translation/localized-texts'
import { type CmsDocument, type MappingContext, mapDocument } from './map-document'
import { richTextToHtml } from './rich-text'
import { globalEntryIds } from './sources'

/** One thing in a document that keeps it from being published. */
export interface Problem {
  field: string
  message: string
}

/** `pages` is what stands on the pages of a file. */
export type Mapped = { entry: Entry; pages?: FilePage[] } | { problems: Problem[] }

/** The id in the CMS and the collection of every document that a document refers to. */
export type References = Map<string, Set<string | number>>

/** Public ids by collection and id in the CMS; undefined for a document that has none yet. */
export type Slugs = ReadonlyMap<string, ReadonlyMap<string | number, string | undefined>>

/**
 * The entry that a published document makes, or what is wrong with it.
 * @param slugs public ids by collection and id in the CMS, for everything the document refers to
 * @param pairs what is known of its translations, by language
 * @param processed what was made of it, if it is a file: only of the upload that is being published it is anything to readers
 */
export function mapEntry(
  kind: Kind,
  document: CmsDocument,
  fields: readonly FlattenedField[],
  slugs: Slugs,
  pairs: ReadonlyMap<Language, Pairs> = new Map(),
  processed?: ProcessedFile,
): Mapped {
  const body = mapBody(kind, document, fields, slugs, pairs, processed)
  const result = (kinds[kind].schema as z.ZodType<Body>).safeParse(body)
  return result.success
    ? { entry: entryOf(kind, document, result.data), ...pagesOf(document, processed) }
    : { problems: result.error.issues.map(problemOf) }
}

export const problemOf = ({ path, message }: z.core.$ZodIssue): Problem => ({ field: path.join('.') || '-', message })

/** What a document has to say in an entry; not checked yet. The parameters are those of {@link mapEntry}. */
export function mapBody(
  kind: Kind,
  document: CmsDocument,
  fields: readonly FlattenedField[],
  slugs: Slugs,
  pairs: ReadonlyMap<Language, Pairs>,
  processed?: ProcessedFile,
): CmsDocument {
  const mapped = mapDocument(document, fields, namesOf(kind), {
    slugOf: (collection, id) => slugs.get(collection)?.get(id),
    html: richTextToHtml,
  })
  const outdated = outdatedLanguages(localizedFields(document, fields), pairs)
  const made = madeOf(document, processed)
  return {
    ...mapped,
    ...(made?.pictures && made.pictures.length > 0 && { pictures: made.pictures }),
    ...(made?.pageCount && { pageCount: made.pageCount }),
    // A global has no field for its id.
    ...(kind in globalEntryIds && { id: globalEntryIds[kind] }),
    ...(outdated.length > 0 && { outdated }),
  }
}

/** What was made of this upload of a file, and not of one before it. */
const madeOf = (document: CmsDocument, processed: ProcessedFile | undefined): ProcessedFile | undefined =>
  processed?.filename === document.filename ? processed : undefined

/** What stands on the pages of a file, if anything does. */
export function pagesOf(document: CmsDocument, processed: ProcessedFile | undefined): { pages?: FilePage[] } {
  const pages = madeOf(document, processed)?.pages
  return pages && pages.length > 0 ? { pages } : {}
}

/** The entry with a body that has been checked. */
export function entryOf(kind: Kind, document: CmsDocument, body: Body): Entry {
  const updatedAt = dateTime(document.updatedAt)
  return {
    kind,
    id: body.id,
    version: updatedAt.getTime(),
    languages: languagesOf(kind, body),
    publishedAt: dateTime(document.firstPublishedAt ?? document.createdAt).toISOString(),
    updatedAt: updatedAt.toISOString(),
    body,
  }
}

/** Adds everything that a document refers to. */
export function collectReferences(
  kind: Kind,
  document: CmsDocument,
  fields: readonly FlattenedField[],
  found: References,
): void {
  const slugOf: MappingContext['slugOf'] = (collection, id) => {
    const ids = found.get(collection) ?? new Set()
    found.set(collection, ids.add(id))
    return undefined
  }
  mapDocument(document, fields, namesOf(kind), {
    slugOf,
    html: (state, linkTarget) => richTextToHtml(state, linkTarget),
  })
}

const names = new Map<Kind, ReadonlySet<string>>()

function namesOf(kind: Kind): ReadonlySet<string> {
  const known = names.get(kind) ?? new Set(Object.keys(kinds[kind].schema.shape))
  names.set(kind, known)
  return known
}

function dateTime(value: unknown): Date {
  const date = new Date(String(value))
  if (Number.isNaN(date.getTime())) throw new Error(`not a date and time: ${String(value)}`)
  return date
}
