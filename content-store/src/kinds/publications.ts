import { z } from 'zod'
import {
  common,
  count,
  fiscalYear,
  isoMonth,
  localizedHtml,
  localizedText,
  outdated,
  partialDate,
  ref,
  refs,
} from './fields.js'

const publication = {
  ...common,
  title: localizedText,
  summary: localizedText.optional(),
  body: localizedHtml.optional(),
  /** When it appeared, as precisely as the document says. */
  issued: partialDate.optional(),
  fiscalYear: fiscalYear.optional(),
  office: ref('Office').optional(),
  countries: refs('Country'),
  municipalities: refs('Municipality'),
  topics: refs('Topic'),
  programme: ref('Programme').optional(),
  cover: ref('PublicFile').optional(),
  files: refs('PublicFile'),
}

export const report = z.strictObject({
  ...publication,
  series: z.enum(['CLAIR_REPORT', 'LOCAL_GOVERNMENT_SERIES']),
  number: count.optional(),
  fiscalYear,
})

/** An issue of the magazine 自治体国際化フォーラム. Its title is that of its feature. */
export const magazineIssue = z.strictObject({
  ...publication,
  number: count,
  issueMonth: isoMonth,
})

/** The sections of the magazine, in the order in which an issue has them. */
export const magazineSections = [
  'FEATURE',
  'OFFICE_REPORT',
  'JET',
  'INBOUND',
  'SALES_CHANNEL',
  'NEWS',
  'OTHER',
] as const

export const article = z.strictObject({
  ...publication,
  issue: ref('MagazineIssue').optional(),
  newsletter: z.enum(['FLASH']).optional(),
  section: z.enum(magazineSections).optional(),
  /** Its place within its section of the issue. */
  position: count.optional(),
})

/**
 * What a newsletter tells of: a publication, or something of its own. Without a headline of its own it bears the publication's
 * title. Of the references at most one is there.
 */
const newsletterItem = z.strictObject({
  article: ref('Article').optional(),
  report: ref('Report').optional(),
  magazineIssue: ref('MagazineIssue').optional(),
  bestPractice: ref('BestPractice').optional(),
  heading: localizedText.optional(),
  text: localizedText.optional(),
})

/** The fields of an item that name what it tells of, and the kind of each. */
export const newsletterReferences = {
  article: 'Article',
  report: 'Report',
  magazineIssue: 'MagazineIssue',
  bestPractice: 'BestPractice',
} as const

export const newsletterIssue = z.strictObject({
  ...publication,
  newsletter: z.enum(['MAIL_MAGAZINE', 'FLASH', 'OFFICE_NEWSLETTER']),
  /** In their order. What stands before them is the body. */
  items: z.array(newsletterItem).default([]),
  /** Stands at the end: who publishes it, and how to reach them. */
  closing: localizedHtml.optional(),
  /** Volume of the mail magazine. */
  volume: count.optional(),
  /** Which of the month's issues it is. */
  orderInMonth: count.optional(),
  articleCount: count.optional(),
  issuesPerYear: count.optional(),
})

export const bestPractice = z.strictObject({
  ...publication,
  practiceKind: z.enum(['GOOD_PRACTICE', 'WEB_CASE_ARTICLE', 'ACTIVITY_EXAMPLE']),
  category: localizedText.optional(),
})

export const topic = z.strictObject({
  ...common,
  name: localizedText,
  description: localizedText.optional(),
  order: count,
})

const percent = z.int().min(0).max(100)

/** A picture that the desk made: smaller, cropped or of another type than the file it is made from. */
const picture = z.strictObject({
  filename: z.string().min(1).max(200),
  mimeType: z.enum(['image/avif', 'image/webp', 'image/jpeg']),
  width: count,
  height: count,
  bytes: count,
  /** `WHOLE` shows everything; `CARD` is cut to the shape of a card, around the focal point. */
  crop: z.enum(['WHOLE', 'CARD']),
})
export type Picture = z.output<typeof picture>

/** A file that readers may download; the bytes stay in the media folder. */
export const publicFile = z.strictObject({
  id: common.id,
  title: localizedText,
  /** What an image shows, for readers who do not see it. */
  alt: localizedText.optional(),
  /** An image that tells readers nothing: it needs no `alt`. */
  isDecorative: z.boolean().optional(),
  /** What must stay in sight when an image is cropped, in percent from its left and its top. */
  focalPoint: z.strictObject({ x: percent, y: percent }).optional(),
  filename: z.string().min(1).max(200),
  mimeType: z.string().max(100),
  bytes: count,
  width: count.optional(),
  height: count.optional(),
  /** An image in several sizes and types, or so the first page of a PDF. */
  pictures: z.array(picture).optional(),
  /** How many pages a PDF has. */
  pageCount: count.optional(),
  outdated,
})
