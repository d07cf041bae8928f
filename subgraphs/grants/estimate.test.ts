import path from 'node:path'
import { type Body, readContent } from '@kakehashi/content-store'
import { packageRoot } from '../kit/package-root.js'
import { type EstimateInput, estimateGrant } from './estimate.js'

type Scheme = Body<'GrantScheme'>

let schemes: Map<string, Scheme>
beforeAll(async () => {
  const content = await readContent(path.join(packageRoot, '..', 'content'))
  schemes = new Map(content.GrantScheme.map((scheme) => [scheme.id, scheme]))
})

const project: EstimateInput = {
  applicant: 'PREFECTURE',
  eligibleCostYen: 4_000_000,
  place: 'MAINLY_ABROAD',
  partnership: 'SINGLE',
  otherSubsidies: 'NONE',
}

function schemeOf(id: string): Scheme {
  const scheme = schemes.get(id)
  if (!scheme) throw new Error(`no scheme ${id}`)
  return scheme
}

const estimate = (id: string, input: Partial<EstimateInput> = {}) =>
  estimateGrant(schemeOf(id), { ...project, ...input })

const codesOf = (id: string, input: Partial<EstimateInput>, outcome: string) =>
  estimate(id, input)
    .rules.filter((rule) => rule.outcome === outcome)
    .map((rule) => rule.code)

describe('economic activity: one half, more than two million yen, five million abroad and three in Japan', () => {
  it.each([
    [1, 'MAINLY_ABROAD', 'NOT_ELIGIBLE', undefined],
    [1_999_999, 'MAINLY_ABROAD', 'NOT_ELIGIBLE', undefined],
    [2_000_000, 'MAINLY_ABROAD', 'NOT_ELIGIBLE', undefined],
    [2_000_001, 'MAINLY_ABROAD', 'ELIGIBLE', 1_000_000],
    [2_000_002, 'MAINLY_IN_JAPAN', 'ELIGIBLE', 1_000_001],
    [2_000_003, 'MAINLY_IN_JAPAN', 'ELIGIBLE', 1_000_001],
    [5_999_998, 'MAINLY_IN_JAPAN', 'ELIGIBLE', 2_999_999],
    [5_999_999, 'MAINLY_IN_JAPAN', 'ELIGIBLE', 2_999_999],
    [6_000_000, 'MAINLY_IN_JAPAN', 'ELIGIBLE', 3_000_000],
    [6_000_001, 'MAINLY_IN_JAPAN', 'ELIGIBLE', 3_000_000],
    [6_000_002, 'MAINLY_IN_JAPAN', 'ELIGIBLE', 3_000_000],
    [6_000_002, 'MAINLY_ABROAD', 'ELIGIBLE', 3_000_001],
    [9_999_999, 'MAINLY_ABROAD', 'ELIGIBLE', 4_999_999],
    [10_000_000, 'MAINLY_ABROAD', 'ELIGIBLE', 5_000_000],
    [10_000_002, 'MAINLY_ABROAD', 'ELIGIBLE', 5_000_000],
    [2_147_483_647, 'MAINLY_ABROAD', 'ELIGIBLE', 5_000_000],
    [2_147_483_647, 'MAINLY_IN_JAPAN', 'ELIGIBLE', 3_000_000],
  ] as const)('%i yen %s: %s, at most %s', (eligibleCostYen, place, verdict, maximumYen) => {
    const { rules: _, ...answer } = estimate('economic-activity', { eligibleCostYen, place })
    expect(answer).toEqual({ verdict, ...(maximumYen !== undefined && { maximumYen }) })
  })

  it('is the same for one body and for several', () => {
    expect(estimate('economic-activity', { partnership: 'JOINT' })).toEqual(estimate('economic-activity'))
  })

  it('says that it rounds only where it does, and that no document says how', () => {
    const rounding = (eligibleCostYen: number) =>
      estimate('economic-activity', { eligibleCostYen }).rules.find((rule) => rule.code === 'ROUNDING')
    expect(rounding(3_000_000)).toBeUndefined()
    expect(rounding(3_000_001)).toMatchObject({ outcome: 'FULFILLED', amountYen: 1_500_000 })
    expect(rounding(3_000_001)?.source).toBeUndefined()
  })

  it.each([
    ['NONE', 'ELIGIBLE'],
    ['PUBLIC', 'NOT_ELIGIBLE'],
    ['PRIVATE', 'ASK'],
  ] as const)('with other aid %s: %s', (otherSubsidies, verdict) => {
    expect(estimate('economic-activity', { otherSubsidies }).verdict).toBe(verdict)
  })

  it('gives every reason at once, each from the document', () => {
    const input = { applicant: 'ASSOCIATION', eligibleCostYen: 2_000_000, otherSubsidies: 'PUBLIC' } as const
    expect(codesOf('economic-activity', input, 'VIOLATED')).toEqual(['APPLICANT', 'MINIMUM_COST', 'OTHER_SUBSIDIES'])
    for (const rule of estimate('economic-activity', input).rules) {
      expect(rule.source).toEqual({ document: 'brochure-2025', section: '経済活動助成事業' })
    }
  })
})

describe('model projects of international cooperation: the whole cost, three million alone and five jointly', () => {
  it.each([
    [1, 'SINGLE', 1],
    [2_999_999, 'SINGLE', 2_999_999],
    [3_000_000, 'SINGLE', 3_000_000],
    [3_000_001, 'SINGLE', 3_000_000],
    [3_000_001, 'JOINT', 3_000_001],
    [4_999_999, 'JOINT', 4_999_999],
    [5_000_000, 'JOINT', 5_000_000],
    [5_000_001, 'JOINT', 5_000_000],
  ] as const)('%i yen %s: at most %i', (eligibleCostYen, partnership, maximumYen) => {
    for (const place of ['MAINLY_ABROAD', 'MAINLY_IN_JAPAN'] as const) {
      expect(estimate('international-cooperation-model', { eligibleCostYen, partnership, place })).toMatchObject({
        verdict: 'ELIGIBLE',
        maximumYen,
      })
    }
  })

  it('asks when there is other aid, of which its documents do not speak', () => {
    for (const otherSubsidies of ['PUBLIC', 'PRIVATE'] as const) {
      expect(estimate('international-cooperation-model', { otherSubsidies }).verdict).toBe('ASK')
      expect(codesOf('international-cooperation-model', { otherSubsidies }, 'NOT_STATED')).toEqual(['OTHER_SUBSIDIES'])
    }
  })
})

describe('who may apply', () => {
  const kinds = ['PREFECTURE', 'MUNICIPALITY', 'ASSOCIATION', 'PARTNER_NGO', 'JET_PARTICIPANT', 'OTHER'] as const
  it.each([
    ['economic-activity', ['FULFILLED', 'FULFILLED', 'VIOLATED', 'VIOLATED', 'VIOLATED', 'VIOLATED']],
    ['international-exchange', ['FULFILLED', 'FULFILLED', 'FULFILLED', 'VIOLATED', 'VIOLATED', 'VIOLATED']],
    ['international-cooperation-model', ['FULFILLED', 'FULFILLED', 'FULFILLED', 'FULFILLED', 'VIOLATED', 'VIOLATED']],
    // "And similar bodies": who they are is not said.
    ['multicultural-community', ['FULFILLED', 'FULFILLED', 'FULFILLED', 'NOT_STATED', 'NOT_STATED', 'NOT_STATED']],
    ['jet-jlpt', ['VIOLATED', 'VIOLATED', 'VIOLATED', 'VIOLATED', 'FULFILLED', 'VIOLATED']],
    [
      'disaster-foreign-resident-support',
      ['NOT_STATED', 'NOT_STATED', 'NOT_STATED', 'NOT_STATED', 'NOT_STATED', 'NOT_STATED'],
    ],
  ])('of %s', (id, outcomes) => {
    const found = kinds.map((applicant) => estimate(id, { applicant }).rules.find((rule) => rule.code === 'APPLICANT'))
    expect(found.map((rule) => rule?.outcome)).toEqual(outcomes)
  })
})

describe('what the documents leave open', () => {
  it.each(['multicultural-community', 'jet-local-career-fair', 'jet-local-internship'])(
    'is asked about: how much %s pays',
    (id) => {
      expect(estimate(id)).toMatchObject({ verdict: 'ASK' })
      expect(estimate(id).maximumYen).toBeUndefined()
      expect(codesOf(id, {}, 'NOT_STATED')).toEqual(['RATE'])
    },
  )

  it('is asked about: a cap whose condition is in words, or that fits no such project', () => {
    const scheme = schemeOf('economic-activity')
    const [abroad] = scheme.caps
    if (!abroad) throw new Error('no cap')
    const inWords = { ...scheme, caps: [{ ...abroad, conditionCode: undefined }] }
    const onlyAbroad = { ...scheme, caps: [abroad] }
    expect(estimateGrant(inWords, project).verdict).toBe('ASK')
    expect(estimateGrant(onlyAbroad, project).verdict).toBe('ELIGIBLE')
    expect(estimateGrant(onlyAbroad, { ...project, place: 'MAINLY_IN_JAPAN' }).verdict).toBe('ASK')
  })

  it('is asked about: an amount for which no rule names a document', () => {
    const scheme = schemeOf('economic-activity')
    const unsourced = { ...scheme, rules: scheme.rules.filter((rule) => rule.code !== 'MINIMUM_COST') }
    expect(estimateGrant(unsourced, project).verdict).toBe('ASK')
  })

  it('does not matter where a rule is violated', () => {
    expect(estimate('jet-jlpt').verdict).toBe('NOT_ELIGIBLE')
    expect(estimate('overseas-economic-special-2012').verdict).toBe('NOT_ELIGIBLE')
    const [ended] = estimate('overseas-economic-special-2012').rules
    expect(ended).toMatchObject({ code: 'STATUS', outcome: 'VIOLATED' })
    // That it is over is our knowledge: a plan does not say so of itself.
    expect(ended?.source).toBeUndefined()
  })
})
