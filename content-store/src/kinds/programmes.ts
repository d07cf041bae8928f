import { z } from 'zod'
import { sourceDocumentSchema } from '../source-documents.js'
import {
  common,
  count,
  fiscalYear,
  heldStatus,
  isoDate,
  localizedHtml,
  localizedText,
  meetingFormat,
  occurrence,
  period,
  person,
  ref,
  refs,
  texts,
} from './fields.js'

/** One printed figure. `municipality`, `rank`, `field` and `recipient` say which row of a printed table it is. */
export const statistic = z.strictObject({
  metric: localizedText,
  value: z.number(),
  unit: localizedText.optional(),
  fiscalYear: fiscalYear.optional(),
  asOf: isoDate.optional(),
  approximate: z.boolean().optional(),
  municipality: ref('Municipality').optional(),
  rank: count.optional(),
  field: localizedText.optional(),
  recipient: localizedText.optional(),
  note: localizedText.optional(),
  document: sourceDocumentSchema.optional(),
})

export const programme = z.strictObject({
  ...common,
  name: localizedText,
  description: localizedText.optional(),
  body: localizedHtml.optional(),
  programmeKind: z.enum([
    'SERVICE',
    'TRAINING',
    'SEMINAR',
    'TOOL',
    'PUBLICATION',
    'CONFERENCE',
    'EXCHANGE',
    'DISPATCH',
  ]),
  status: z.enum(['CURRENT', 'HISTORICAL', 'PLANNED']),
  focusArea: ref('FocusArea').optional(),
  offices: refs('Office'),
  targetBodies: texts,
  terms: z.array(z.strictObject({ label: localizedText, text: localizedText })).default([]),
  statistics: z.array(statistic).default([]),
  grantScheme: ref('GrantScheme').optional(),
  website: z.url().optional(),
  aliases: z.array(z.string()).default([]),
  sinceFiscalYear: fiscalYear.optional(),
  /** Where the documents give a calendar year only. */
  sinceYear: z.int().optional(),
})

export const focusArea = z.strictObject({
  ...common,
  name: localizedText,
  description: localizedText.optional(),
  order: count,
  numeral: z.string(),
  tier: z.enum(['PRIORITY', 'COMMON_FOUNDATION']),
  formerName: localizedText.optional(),
  policies: z
    .array(z.strictObject({ number: count, text: localizedText, keywords: z.array(z.string()).default([]) }))
    .default([]),
  planSections: z
    .array(z.strictObject({ fiscalYear, headings: z.array(z.string()), document: sourceDocumentSchema }))
    .default([]),
})

const participants = z.strictObject({
  total: count.optional(),
  unit: localizedText.optional(),
  approximate: z.boolean().optional(),
  breakdown: z.array(z.strictObject({ label: localizedText, value: count })).default([]),
  note: localizedText.optional(),
})

export const session = z.strictObject({
  ...common,
  title: localizedText,
  sessionKind: z.enum([
    'SEMINAR',
    'TRAINING',
    'MEETING',
    'STAFF_TRAINING',
    'CONFERENCE',
    'ORIENTATION',
    'EXCHANGE',
    'CAREER_FAIR',
    'RECEPTION',
    'PROMOTION',
    'BRIEFING',
    'EVENT',
    'DRILL',
    'STUDY_VISIT',
    'INTERNSHIP',
    'PRESENTATION',
    'PANEL',
    'LECTURE',
  ]),
  status: heldStatus,
  programme: ref('Programme').optional(),
  office: ref('Office').optional(),
  fiscalYear: fiscalYear.optional(),
  number: count.optional(),
  dates: period.optional(),
  occurrences: z.array(occurrence).default([]),
  format: meetingFormat.optional(),
  place: localizedText.optional(),
  countries: refs('Country'),
  municipalities: refs('Municipality'),
  hostMunicipality: ref('Municipality').optional(),
  participants: participants.optional(),
  target: localizedText.optional(),
  lectures: z
    .array(
      z.strictObject({
        title: localizedText,
        presentedBy: z.string().optional(),
        speakers: z.array(person).default([]),
      }),
    )
    .default([]),
  speakers: z.array(person).default([]),
  category: z.enum(['GENERAL', 'BUSINESS']).optional(),
  timesHeld: count.optional(),
  exhibitors: count.optional(),
})

export const event = z.strictObject({
  ...common,
  name: localizedText,
  eventKind: z.enum([
    'ECONOMIC_EXCHANGE',
    'COOKING_EXPERIENCE',
    'FAM_TOUR',
    'DOMESTIC_OUTREACH',
    'CEREMONY',
    'MEDIA_COVERAGE',
  ]),
  role: z.enum(['HOST', 'PARTICIPANT']).optional(),
  status: heldStatus,
  programme: ref('Programme').optional(),
  office: ref('Office').optional(),
  fiscalYear,
  dates: period.optional(),
  occurrences: z.array(occurrence).default([]),
  place: localizedText.optional(),
  countries: refs('Country'),
  invitedFrom: ref('Country').optional(),
  municipalities: refs('Municipality'),
  attendance: count.optional(),
  attendanceApproximate: z.boolean().optional(),
  exhibitors: z
    .strictObject({ localGovernments: count.optional(), businesses: count.optional(), products: count.optional() })
    .optional(),
  themeIngredients: z
    .array(z.strictObject({ municipality: ref('Municipality').optional(), ingredients: z.array(z.string()) }))
    .default([]),
  dishes: z.array(z.string()).default([]),
})

/** A trainee of the Local Government Officials Training Programme (LGOTP). */
export const placement = z.strictObject({
  ...common,
  field: localizedText,
  fiscalYear,
  programme: ref('Programme').optional(),
  municipality: ref('Municipality'),
  country: ref('Country'),
  origin: localizedText.optional(),
  trainees: count,
})

export const dispatch = z.strictObject({
  ...common,
  title: localizedText,
  dispatchKind: z.enum(['EXPERT', 'PROMOTION_ADVISER', 'INTERNATIONALISATION_ADVISER']),
  fiscalYear: fiscalYear.optional(),
  programme: ref('Programme').optional(),
  /** Advisers go to it; experts come from it. */
  municipality: ref('Municipality'),
  municipalityRole: z.enum(['RECIPIENT', 'SENDER']),
  senderName: localizedText.optional(),
  field: localizedText.optional(),
  country: ref('Country').optional(),
  destination: localizedText.optional(),
  office: ref('Office').optional(),
  dates: z.array(period).default([]),
  dispatchCount: count.optional(),
  advisers: z.array(person).default([]),
  participants: count.optional(),
  format: meetingFormat.optional(),
})
