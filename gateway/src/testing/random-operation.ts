import { type Random, randomOf } from '@kakehashi/subgraphs/testing'
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import type { OperationRequest } from '../gateway.js'

/** Ids of real content by the type of what they name; "atlantis" is nowhere. */
const ids: Readonly<Record<string, readonly string[]>> = {
  Office: ['london', 'paris', 'atlantis'],
  Municipality: ['fukui-ken', 'tokyo-to', 'atlantis'],
  Report: ['clair-report-2023-us-adult-english', 'clair-report-2023-north-america-internet-voting'],
  MagazineIssue: ['clair-forum-403', 'clair-forum-404'],
  Article: ['clair-forum-403-promotion-adviser', 'clair-forum-405-economic-seminar-1'],
  NewsletterIssue: ['mail-magazine-318', 'mail-magazine-319'],
  BestPractice: ['good-practice-tokyo-decarbonisation', 'good-practice-tokyo-toyosu-haccp'],
  Publication: ['clair-forum-403', 'clair-report-2023-us-adult-english', 'atlantis'],
  Topic: ['inbound-tourism', 'market-development'],
  Programme: ['promotion-advisor-dispatch', 'overseas-economic-seminars'],
  GrantScheme: ['economic-activity', 'multicultural-community'],
  Event: ['tradition-exhibition-2023', 'furusato-food-fair-2024-02'],
  Session: ['hq-economic-seminar-2023-1'],
  Branch: ['branch-hokkaido'],
  Survey: ['survey-bicycle-helmets'],
}

const conditions = ['$yes', '$no', '$usual', 'true', 'false']

/**
 * A valid operation on the graph for each seed: fields that repeat and merge, with and without names of their own, fragments that
 * are used again, conditions on variables, interfaces and unions with some or none of their members, `__typename` in any place
 * and under any name; now and then an argument that is refused.
 */
export function randomOperation(schema: GraphQLSchema, seed: number): OperationRequest {
  // Fields of one name may clash; another attempt is cheaper than to know beforehand.
  for (let attempt = 0; attempt < 50; attempt++) {
    const request = attemptOperation(schema, randomOf(seed * 50 + attempt))
    if (validate(schema, parse(request.query), undefined, { maxErrors: 1 }).length === 0) return request
  }
  throw new Error(`no valid operation for the seed ${seed}`)
}

function attemptOperation(schema: GraphQLSchema, random: Random): OperationRequest {
  const { chance, pick, below } = random
  const variables = {
    yes: true,
    no: false,
    in: pick(['JA', 'EN', 'FR', 'KO', 'JA_EASY']),
    ...(chance(0.5) && { usual: chance(0.5) }),
  }
  const finished: { name: string; type: string }[] = []
  const definitions: string[] = []
  const argumentsOf = new Map<string, string>()
  let names = 0
  let left = 10 + below(60)

  const directive = () => (chance(0.12) ? ` @${pick(['include', 'skip'])}(if: ${pick(conditions)})` : '')

  /** The same for every field of one name, so that they can be merged. */
  function usualArguments(field: GraphQLField<unknown, unknown>): string {
    const coordinate = `${field.name}: ${field.type}`
    let text = argumentsOf.get(coordinate)
    if (text === undefined) {
      text = randomArguments(field, random)
      argumentsOf.set(coordinate, text)
    }
    return text
  }

  function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = chance(0.3)
    const call = `${field.name}${named ? randomArguments(field, random) : usualArguments(field)}`
    const start = `${named ? `n${++names}: ` : ''}${call}${directive()}`
    const type = getNamedType(field.type)
    return isCompositeType(type) ? `${start} ${selections(type, depth - 1)}` : start
  }

  const typename = () => `${chance(0.3) ? `t${++names}: ` : ''}__typename${directive()}`

  function fieldTexts(type: GraphQLCompositeType, depth: number): string[] {
    if (!('getFields' in type)) return []
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    )
    const texts: string[] = []
    for (let count = 1 + below(5); count > 0 && left > 0 && fields.length > 0; count--) {
      const field = pick(fields)
      left--
      texts.push(fieldText(field, depth))
      if (chance(0.08)) texts.push(fieldText(field, depth))
    }
    return texts
  }

  /** A type that a fragment may have where `type` stands. */
  function fragmentType(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isAbstractType(type)) return chance(0.15) ? type : pick(schema.getPossibleTypes(type))
    return isObjectType(type) && chance(0.3) ? pick([type, ...type.getInterfaces()]) : type
  }

  function fragmentText(type: GraphQLCompositeType, depth: number): string {
    const on = fragmentType(type)
    if (chance(0.5))
      return `...${chance(0.1) && on === type ? '' : ` on ${on.name}`}${directive()} ${selections(on, depth)}`
    const known = finished.filter((fragment) => fragment.type === on.name)
    if (known.length > 0 && chance(0.5)) return `...${pick(known).name}${directive()}`
    const name = `F${++names}`
    definitions.push(`fragment ${name} on ${on.name} ${selections(on, depth)}`)
    finished.push({ name, type: on.name })
    return `...${name}${directive()}`
  }

  function selections(type: GraphQLCompositeType, depth: number): string {
    const parts = fieldTexts(type, depth)
    if (chance(0.3)) parts.push(typename())
    for (let count = isAbstractType(type) ? below(4) : Number(chance(0.15)); count > 0 && left > 0; count--) {
      parts.push(fragmentText(type, depth - 1))
    }
    if (parts.length === 0) parts.push(typename())
    return `{ ${shuffled(parts, random).join(' ')} }`
  }

  const root = schema.getQueryType() as GraphQLObjectType
  const rootFields = Object.values(root.getFields())
  const parts = Array.from({ length: 1 + below(3) }, () => fieldText(pick(rootFields), 5))
  if (chance(0.2)) parts.push(typename())
  if (chance(0.1)) parts.push(fragmentText(root, 3))
  const text = [`{ ${parts.join(' ')} }`, ...definitions].join('\n')
  const declared = [
    ...['yes', 'no'].map((name) => [name, 'Boolean!']),
    ['usual', `Boolean = ${chance(0.5)}`],
    ['in', 'Language!'],
  ].flatMap(([name, type]) => (text.includes(`$${name}`) ? [`$${name}: ${type}`] : []))
  return { query: `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${text}`, variables }
}

function randomArguments(field: GraphQLField<unknown, unknown>, random: Random): string {
  const texts = field.args.map((argument) => argumentText(argument, field, random)).filter((text) => text !== undefined)
  return texts.length > 0 ? `(${texts.join(', ')})` : ''
}

function argumentText(
  { name, type }: GraphQLArgument,
  field: GraphQLField<unknown, unknown>,
  { chance, pick, below }: Random,
): string | undefined {
  const named = getNamedType(type)
  if (name === 'in') return chance(0.4) ? undefined : `in: ${chance(0.5) ? '$in' : pick(['ZH', 'KO', 'EN'])}`
  if (name === 'first') return `first: ${chance(0.01) ? pick([0, 101]) : 1 + below(6)}`
  if (name === 'id') return `id: "${pick(ids[getNamedType(field.type).name] ?? ['atlantis'])}"`
  if (name === 'code') return `code: "${pick(['GB', 'FR', 'AQ'])}"`
  if (name === 'text') return `text: "${pick(['国際', 'EdTech', '東京'])}"`
  if ((name === 'by' || name === 'kinds') && isEnumType(named)) {
    return chance(0.5) || name === 'by' ? `${name}: [${pick(named.getValues()).name}]` : undefined
  }
  if (name === 'orderBy' && isEnumType(named))
    return chance(0.3) ? `orderBy: ${pick(named.getValues()).name}` : undefined
  if (name === 'input') {
    return `input: { scheme: "${pick(['economic-activity', 'atlantis'])}", applicant: PREFECTURE, eligibleCostYen: ${below(5_000_000)}, place: MAINLY_ABROAD, partnership: JOINT, otherSubsidies: NONE }`
  }
  if (isInputObjectType(named) && chance(0.3)) {
    const filter = pick(Object.values(named.getFields()))
    const values = getNamedType(filter.type)
    if (isEnumType(values)) return `${name}: { ${filter.name}: [${pick(values.getValues()).name}] }`
    if (values.name === 'ID') return `${name}: { ${filter.name}: ["${pick(['london', 'fukui-ken', 'atlantis'])}"] }`
  }
  return undefined
}

function shuffled<T>(items: readonly T[], { below }: Random): T[] {
  const left = [...items]
  return items.map(() => left.splice(below(left.length), 1)[0] as T)
}
