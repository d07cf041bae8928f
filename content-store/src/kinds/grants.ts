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
  source,
  texts,
  yen,
} from './fields.js'

const contact = z.strictObject({
  department: localizedText.optional(),
  tel: z.string().optional(),
  email: z.email().optional(),
})

/** What a rule of a scheme is about. */
export const grantRuleCode = z.enum(['APPLICANT', 'MINIMUM_COST', 'OTHER_SUBSIDIES', 'RATE', 'CAP'])

/** Who may apply, as far as the documents tell applicants apart. */
export const grantApplicantKind = z.enum([
  'PREFECTURE',
  'MUNICIPALITY',
  'ASSOCIATION',
  'PARTNER_NGO',
  'JET_PARTICIPANT',
  'SPORTS_EXCHANGE_ADVISER',
])

/**
 * One rule as a document states it. Amounts stand in the scheme's own fields (`minimumEligibleCostExclusiveYen`, `rate`, `caps`); a
 * rule says in words what they mean, and where that is written. What no document states has no rule.
 */
const grantRule = z.strictObject({
  code: grantRuleCode,
  text: localizedText,
  /** For APPLICANT: those whom the document names. */
  applicants: z.array(z.strictObject({ applicantKind: grantApplicantKind })).default([]),
  /** For APPLICANT: whether the document adds "and others" (など), so that nobody is shut out by not being named. */
  andSimilar: z.boolean().optional(),
  source,
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
  rules: z.array(grantRule).default([]),
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
