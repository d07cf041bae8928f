import type { Body, LocalizedText, SourceDocument } from '@kakehashi/content-store'
import { ourTexts } from './estimate-texts.js'

type Scheme = Body<'GrantScheme'>
type Rule = Scheme['rules'][number]
type CapCondition = NonNullable<Scheme['caps'][number]['conditionCode']>

/** What is asked about a project. Amounts are whole yen. */
export interface EstimateInput {
  applicant: Rule['applicants'][number]['applicantKind'] | 'OTHER'
  eligibleCostYen: number
  place: 'MAINLY_ABROAD' | 'MAINLY_IN_JAPAN'
  partnership: 'SINGLE' | 'JOINT'
  otherSubsidies: 'NONE' | 'PUBLIC' | 'PRIVATE'
}

/** A rule and what it means for the project. */
export interface AppliedRule {
  code: Rule['code'] | 'STATUS' | 'ROUNDING'
  outcome: 'FULFILLED' | 'VIOLATED' | 'NOT_STATED'
  text: LocalizedText
  /** The amount in whole yen that the rule leads to, where it leads to one. */
  amountYen?: number
  /** Undefined for what no document says: that something is not stated or has ended, and how we round. */
  source?: { document: SourceDocument; section: string }
}

export interface Estimate {
  verdict: 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'ASK'
  /** The most that can be paid, in whole yen. Undefined unless the verdict is ELIGIBLE. */
  maximumYen?: number
  rules: AppliedRule[]
}

/**
 * What the documents say of a project under a scheme. One violated rule makes it not eligible; otherwise whatever is asked about and
 * stated nowhere makes the verdict ASK. From every scheme it must be known who may apply and how much is paid; a minimum cost, and
 * that there must be no other aid, are rules only where a document states them. Whether a project is of the kind that is supported is
 * judged by CLAIR and not here.
 * @param input its `eligibleCostYen` a whole number from 0 on.
 */
export function estimateGrant(scheme: Scheme, input: EstimateInput): Estimate {
  const amount = amountOf(scheme, input)
  const rules = [
    ...statusOf(scheme),
    applicantOf(scheme, input),
    ...minimumOf(scheme, input),
    ...otherSubsidiesOf(scheme, input),
    ...amount.rules,
  ]
  const has = (outcome: AppliedRule['outcome']) => rules.some((rule) => rule.outcome === outcome)
  if (has('VIOLATED')) return { verdict: 'NOT_ELIGIBLE', rules }
  if (has('NOT_STATED') || amount.maximumYen === undefined) return { verdict: 'ASK', rules }
  return { verdict: 'ELIGIBLE', maximumYen: amount.maximumYen, rules }
}

/** The document's rule with its outcome; without one, that it is stated nowhere. */
function applied(scheme: Scheme, code: Rule['code'], outcome: AppliedRule['outcome'], amountYen?: number): AppliedRule {
  const rule = ruleOf(scheme, code)
  if (!rule) return unstated(code)
  return { code, outcome, text: rule.text, source: rule.source, ...(amountYen !== undefined && { amountYen }) }
}

const ruleOf = (scheme: Scheme, code: Rule['code']) => scheme.rules.find((rule) => rule.code === code)
const unstated = (code: Rule['code']): AppliedRule => ({ code, outcome: 'NOT_STATED', text: ourTexts[code] })

function statusOf(scheme: Scheme): AppliedRule[] {
  if (scheme.status === 'CURRENT') return []
  return [{ code: 'STATUS', outcome: 'VIOLATED', text: ourTexts.ENDED }]
}

function applicantOf(scheme: Scheme, { applicant }: EstimateInput): AppliedRule {
  const rule = ruleOf(scheme, 'APPLICANT')
  if (rule?.applicants.some((one) => one.applicantKind === applicant)) return applied(scheme, 'APPLICANT', 'FULFILLED')
  // "And others" (など) leaves open who they are.
  return applied(scheme, 'APPLICANT', rule?.andSimilar ? 'NOT_STATED' : 'VIOLATED')
}

function minimumOf(scheme: Scheme, { eligibleCostYen }: EstimateInput): AppliedRule[] {
  const { minimumEligibleCostExclusiveYen: minimum } = scheme
  if (minimum === undefined) return []
  return [applied(scheme, 'MINIMUM_COST', eligibleCostYen > minimum ? 'FULFILLED' : 'VIOLATED')]
}

function otherSubsidiesOf(scheme: Scheme, { otherSubsidies }: EstimateInput): AppliedRule[] {
  const isRuled = ruleOf(scheme, 'OTHER_SUBSIDIES') !== undefined
  switch (otherSubsidies) {
    case 'NONE':
      return isRuled ? [applied(scheme, 'OTHER_SUBSIDIES', 'FULFILLED')] : []
    case 'PUBLIC':
      return [applied(scheme, 'OTHER_SUBSIDIES', 'VIOLATED')]
    case 'PRIVATE':
      // The documents speak of public aid only.
      return [unstated('OTHER_SUBSIDIES')]
  }
}

function amountOf(scheme: Scheme, input: EstimateInput): { maximumYen?: number; rules: AppliedRule[] } {
  const { rate, caps } = scheme
  if (!rate?.numerator || !rate.denominator) return { rules: [applied(scheme, 'RATE', 'NOT_STATED')] }

  const { byRateYen, isRounded } = share(input.eligibleCostYen, rate.numerator, rate.denominator)
  const rules = [applied(scheme, 'RATE', 'FULFILLED', byRateYen)]
  if (isRounded) {
    rules.push({ code: 'ROUNDING', outcome: 'FULFILLED', text: ourTexts.ROUNDING, amountYen: byRateYen })
  }
  if (caps.length === 0) return { maximumYen: byRateYen, rules }

  const conditions: (CapCondition | undefined)[] = [input.place, input.partnership]
  // A cap whose condition is words only cannot be told to apply or not.
  const isClear = caps.every((cap) => cap.conditionCode !== undefined || cap.condition === undefined)
  const fitting = caps.filter((cap) => cap.conditionCode === undefined || conditions.includes(cap.conditionCode))
  if (!isClear || fitting.length === 0) return { rules: [...rules, applied(scheme, 'CAP', 'NOT_STATED')] }
  const capYen = Math.min(...fitting.map((cap) => cap.amountYen))
  return { maximumYen: Math.min(byRateYen, capYen), rules: [...rules, applied(scheme, 'CAP', 'FULFILLED', capYen)] }
}

/** The share of a cost, without its fraction of a yen. Exact: the product may be larger than a double holds. */
function share(costYen: number, numerator: number, denominator: number) {
  const product = BigInt(costYen) * BigInt(numerator)
  const divisor = BigInt(denominator)
  return { byRateYen: Number(product / divisor), isRounded: product % divisor !== 0n }
}
