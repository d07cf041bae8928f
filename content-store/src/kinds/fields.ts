import { z } from 'zod'
import { languageSchema } from '../languages.js'
import { sourceDocumentSchema } from '../source-documents.js'

/** Readable, stable, never reused: `clair-report-2023-us-adult-english`, `london`, `fukui-ken`, `FR`. */
export const entryIdSchema = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id is letters and digits joined by single hyphens')

const referenceTargets = z.registry<{ to: string }>()

/** A reference to another entry by its id. What it points to can be read back with {@link referenceTarget}. */
export const ref = (to: string) => entryIdSchema.clone().register(referenceTargets, { to })

/** The kind that a schema made by {@link ref} points to, or undefined for any other schema. */
export const referenceTarget = (schema: z.core.$ZodType): string | undefined => referenceTargets.get(schema)?.to

const text = z.string().trim().min(1).max(20_000)

const translations = {
  en: text.optional(),
  fr: text.optional(),
  zh: text.optional(),
  ko: text.optional(),
  'ja-easy': text.optional(),
}

/** A text whose Japanese source is there; translations may be. */
export const localizedText = z.strictObject({ ja: text, ...translations })

/** HTML in the languages it has. The publisher writes it from rich text and lets only harmless elements through. */
export const localizedHtml = z.strictObject({
  ja: z.string().min(1).max(1_000_000),
  ...Object.fromEntries(Object.keys(translations).map((code) => [code, z.string().min(1).max(1_000_000).optional()])),
} as { ja: z.ZodString } & { [code in keyof typeof translations]: z.ZodOptional<z.ZodString> })

export const isoDate = z.iso.date()
export const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written YYYY-MM')
/** As precise as the document that states it: a day, a month or a year. */
export const partialDate = z.union([isoDate, isoMonth, z.string().regex(/^\d{4}$/)])
/** The calendar year in which a Japanese fiscal year begins: 2023 = April 2023 to March 2024 = 令和5年度. */
export const fiscalYear = z.int().min(1988).max(2100)
export const count = z.int().min(0)
export const yen = z.int().min(0).max(2_147_483_647)
export const prefectureCode = z.string().regex(/^JP-(0[1-9]|[1-3]\d|4[0-7])$/, 'a prefecture is written JP-01 to JP-47')

export const period = z.strictObject({
  start: isoDate.optional(),
  end: isoDate.optional(),
  /** Set where only months are printed. */
  startMonth: isoMonth.optional(),
  endMonth: isoMonth.optional(),
  /** True where start and end only enclose separate occurrences. */
  isSpan: z.boolean().optional(),
})

export const meetingFormat = z.enum(['ON_SITE', 'ONLINE', 'HYBRID', 'RECORDED'])
export const heldStatus = z.enum(['HELD', 'PLANNED', 'CANCELLED'])

export const occurrence = z.strictObject({
  number: count.optional(),
  label: localizedText.optional(),
  start: isoDate.optional(),
  end: isoDate.optional(),
  format: meetingFormat.optional(),
  place: localizedText.optional(),
  country: ref('Country').optional(),
  attendance: count.optional(),
})

/** Names and affiliations stay as printed: they are proper names. */
export const person = z.strictObject({
  name: text,
  affiliation: text.optional(),
  role: text.optional(),
})

export const source = z.strictObject({ document: sourceDocumentSchema, section: text })

/** The languages whose texts are older than the Japanese that they are a translation of. Left out where all are current. */
export const outdated = z.array(languageSchema).min(1).optional()

/** Fields of a body that no editor writes: the publisher knows them. They are neither in `content/` nor in the desk's forms. */
export const publisherFields = ['outdated', 'pictures', 'pageCount'] as const

/** What every kind has: where its facts stand, and a remark for readers. */
export const common = {
  id: entryIdSchema,
  sources: z.array(source).min(1),
  note: localizedText.optional(),
  outdated,
}

export const refs = (to: string) => z.array(ref(to)).default([])
export const texts = z.array(localizedText).default([])
