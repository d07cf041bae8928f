import { z } from 'zod'
import {
  common,
  count,
  fiscalYear,
  isoDate,
  localizedHtml,
  localizedText,
  prefectureCode,
  ref,
  refs,
  texts,
} from './fields.js'

const municipalityKind = z.enum([
  'PREFECTURE',
  'DESIGNATED_CITY',
  'CITY',
  'TOWN',
  'VILLAGE',
  'SPECIAL_WARD',
  'ADMINISTRATIVE_WARD',
  'REGIONAL_UNION',
  'ASSOCIATION',
])

export const office = z.strictObject({
  ...common,
  name: localizedText,
  /** The name it bears in its own country, as printed. */
  localName: z.string().optional(),
  description: localizedText.optional(),
  body: localizedHtml.optional(),
  officeKind: z.enum(['HEADQUARTERS', 'OVERSEAS']),
  order: count,
  city: localizedText,
  country: ref('Country'),
  prefecture: prefectureCode.optional(),
  postalCode: z.string().optional(),
  address: z.string(),
  tel: z.string(),
  telNote: localizedText.optional(),
  fax: z.string().optional(),
  website: z.url().optional(),
  access: z
    .array(
      z.strictObject({
        line: localizedText,
        station: localizedText,
        exit: z.string().optional(),
        walkMinutes: count.optional(),
      }),
    )
    .default([]),
  coverage: z.array(z.strictObject({ country: ref('Country'), note: localizedText.optional() })).default([]),
  staff: z
    .strictObject({
      asOf: isoDate,
      total: count,
      byRole: z.array(z.strictObject({ role: localizedText, count })).default([]),
    })
    .optional(),
  secondedStaff: z
    .strictObject({
      fiscalYear,
      persons: count,
      municipalityCount: count,
      municipalities: refs('Municipality'),
      byDivision: z
        .array(
          z.strictObject({
            division: localizedText,
            persons: count,
            placements: z
              .array(z.strictObject({ municipality: ref('Municipality'), nextOffice: ref('Office').optional() }))
              .default([]),
          }),
        )
        .default([]),
      note: localizedText.optional(),
    })
    .optional(),
  /** Activities of local governments abroad that the office supported, by fiscal year. */
  supportCounts: z
    .array(
      z.strictObject({
        fiscalYear,
        total: count,
        prefecturesAndDesignatedCities: count.optional(),
        municipalities: count.optional(),
        other: count.optional(),
      }),
    )
    .default([]),
  channels: z
    .array(z.strictObject({ channelKind: z.string(), name: z.string(), note: localizedText.optional() }))
    .default([]),
  newsletter: z
    .strictObject({ name: z.string(), contents: localizedText.optional(), issuesPerYear: count.optional() })
    .optional(),
  supportHighlights: texts,
  seminarExample: z
    .strictObject({ name: localizedText, text: localizedText.optional(), fiscalYear: fiscalYear.optional() })
    .optional(),
  residentOfficers: z.strictObject({ fiscalYear, municipalities: refs('Municipality') }).optional(),
})

export const branch = z.strictObject({
  ...common,
  name: localizedText,
  municipality: ref('Municipality'),
  branchKind: municipalityKind,
  prefecture: prefectureCode,
  order: count,
  department: localizedText.optional(),
  headPost: localizedText.optional(),
})

/** The id of a country is its ISO 3166-1 alpha-2 code in capitals; names come from CLDR. */
export const country = z.strictObject({ ...common, name: localizedText })

export const municipality = z.strictObject({
  ...common,
  name: localizedText,
  municipalityKind,
  prefecture: prefectureCode.optional(),
  parent: ref('Municipality').optional(),
  legalForm: localizedText.optional(),
  /** How its English name came about, as the documents print Japanese only. */
  englishName: z.enum(['ROMANISED', 'TRANSLATED']).optional(),
})

/** A survey abroad that local governments commissioned. */
export const survey = z.strictObject({
  ...common,
  title: localizedText,
  fiscalYear: fiscalYear.optional(),
  offices: refs('Office'),
})

/** CLAIR itself and the texts of the site: one entry, id `clair`. */
export const site = z.strictObject({
  ...common,
  name: localizedText,
  shortName: localizedText,
  tagline: localizedText,
  homeLead: localizedText,
  about: localizedText,
  notice: localizedText.optional(),
  legalForm: localizedText.optional(),
  foundedYear: z.int(),
  purposes: z
    .array(z.strictObject({ purposeKind: z.enum(['PHILOSOPHY', 'COMMITMENT']), text: localizedText }))
    .default([]),
  departments: z
    .array(
      z.strictObject({
        name: localizedText,
        divisions: z
          .array(z.strictObject({ name: localizedText, tel: z.string().optional(), email: z.email().optional() }))
          .default([]),
      }),
    )
    .default([]),
  contactPoints: z
    .array(
      z.strictObject({
        topic: localizedText,
        division: localizedText.optional(),
        tel: z.string().optional(),
        email: z.email().optional(),
      }),
    )
    .default([]),
  links: z.array(z.strictObject({ name: localizedText, url: z.url() })).default([]),
})
