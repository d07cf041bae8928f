import { z } from 'zod'
import {
  common,
  count,
  fiscalYear,
  isoMonth,
  localizedHtml,
  localizedText,
  prefectureCode,
  ref,
  refs,
  texts,
  yen,
} from './fields.js'

const contact = z.strictObject({
  department: localizedText.optional(),
  tel: z.string().optional(),
  email: z.email().optional(),
})

export const grantScheme = z.strictObject({
  ...common,
  name: localizedText,
  description: localizedText.optional(),
  body: localizedHtml.optional(),
  status: z.enum(['CURRENT', 'HISTORICAL']),
  recipientKind: z.enum(['BODY', 'PERSON']),
  focusArea: ref('FocusArea').optional(),
  programme: ref('Programme').optional(),
  eligibleBodies: texts,
  eligibleProjects: texts,
  exclusions: texts,
  /** Projects that cost this much or less are not eligible. */
  minimumEligibleCostExclusiveYen: yen.optional(),
  rate: z
    .strictObject({
      text: localizedText,
      /** Set where the documents give a fraction: at most numerator/denominator of the base. */
      numerator: count.optional(),
      denominator: count.optional(),
    })
    .optional(),
  caps: z
    .array(
      z.strictObject({
        amountYen: yen,
        condition: localizedText.optional(),
        conditionCode: z.enum(['MAINLY_ABROAD', 'MAINLY_IN_JAPAN', 'SINGLE', 'JOINT']).optional(),
      }),
    )
    .default([]),
  budgetLimited: z.boolean().optional(),
  period: localizedText.optional(),
  contact: contact.optional(),
  figures: z
    .array(
      z.strictObject({
        fiscalYear,
        adopted: count.optional(),
        awarded: count.optional(),
        withdrawn: count.optional(),
        recipients: count.optional(),
        breakdown: z.array(z.strictObject({ category: localizedText, awarded: count })).default([]),
        note: localizedText.optional(),
      }),
    )
    .default([]),
  sinceFiscalYear: fiscalYear.optional(),
  quota: localizedText.optional(),
})

const recipient = z.strictObject({
  municipality: ref('Municipality').optional(),
  /** The name as the document prints it. */
  printedName: z.string().min(1),
  recipientKind: z
    .enum(['PREFECTURE', 'DESIGNATED_CITY', 'MUNICIPALITY', 'ASSOCIATION', 'COMPANY', 'OTHER'])
    .optional(),
})

export const grantAward = z.strictObject({
  ...common,
  /** Not printed for withdrawn projects. */
  title: localizedText.optional(),
  scheme: ref('GrantScheme'),
  fiscalYear,
  status: z.enum(['AWARDED', 'WITHDRAWN']),
  category: z.enum(['SALES_CHANNEL', 'INBOUND']).optional(),
  recipient,
  coRecipients: z.array(recipient).default([]),
  prefecture: prefectureCode.optional(),
  partnerCountries: refs('Country'),
  /** Whether the partner countries are printed in the list or told from the project's title. */
  partnerCountriesFrom: z.enum(['LIST', 'TITLE']).optional(),
  month: isoMonth.optional(),
  disaster: localizedText.optional(),
})

export const commendation = z.strictObject({
  ...common,
  award: localizedText,
  edition: count,
  year: z.int().optional(),
  fiscalYear: fiscalYear.optional(),
  winner: recipient,
  prefecture: prefectureCode.optional(),
  counterpart: localizedText.optional(),
  counterpartCountry: ref('Country').optional(),
  ceremonyMonth: isoMonth.optional(),
  presentation: localizedText.optional(),
})
