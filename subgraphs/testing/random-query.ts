import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { type Random, randomOf } from './random-numbers.js'

const ids = ['london', 'paris', 'fukui-ken', 'clair-report-2023-us-adult-english', 'clair-forum-403', 'atlantis']

const schemes = ['economic-activity', 'international-cooperation-model', 'jet-tefl', 'atlantis']

/** The argument of `grantEstimate`; now and then of a scheme that does not exist, or with a cost that is none. */
function estimateInput({ below, chance, pick }: Random): string {
  const scheme = pick(schemes)
  const cost = below(5_000_001) - 5
  return (
    `input: { scheme: "${scheme}", applicant: PREFECTURE, eligibleCostYen: ${cost}, place: MAINLY_ABROAD, ` +
    `partnership: JOINT, otherSubsidies: ${chance(0.5) ? 'NONE' : 'PUBLIC'} }`
  )
}

/** A valid operation on `schema`: aliases, arguments, variables, directives, fragments, `__typename`; now and then a wrong `first`. */
export function generateQuery(schema: GraphQLSchema, seed: number) {
  const random = randomOf(seed)
  const { below, chance, pick } = random
  const variables = { yes: true, no: false, in: pick(['JA', 'EN', 'FR', 'JA_EASY']) }
  const fragments: string[] = []
  let names = 0

  const argument = ({ name, type, defaultValue }: GraphQLArgument): string | undefined => {
    const named = getNamedType(type)
    if (name === 'text') return `text: "${pick(['国際', '東京 交流', 'local government', '지방자치', 'a', ''])}"`
    if (name === 'in' && defaultValue === undefined) return 'in: $in'
    if (name === 'in') return chance(0.3) ? undefined : `in: ${chance(0.5) ? '$in' : pick(['ZH', 'KO', 'EN'])}`
    if (name === 'first') return `first: ${chance(0.02) ? pick([0, 101]) : 1 + below(4)}`
    if (name === 'id') return `id: "${pick(ids)}"`
    if (name === 'code') return `code: "${pick(['GB', 'FR', 'AQ'])}"`
    if (name === 'by' && isEnumType(named)) return `by: [${pick(named.getValues()).name}]`
    if (name === 'orderBy' && isEnumType(named))
      return chance(0.3) ? `orderBy: ${pick(named.getValues()).name}` : undefined
    if (name === 'input') return estimateInput(random)
    if (isInputObjectType(named)) {
      if (chance(0.7)) return undefined
      const filter = pick(Object.values(named.getFields()))
      const values = getNamedType(filter.type)
      if (isEnumType(values)) return `where: { ${filter.name}: [${pick(values.getValues()).name}] }`
      if (values.name === 'Int') return `where: { ${filter.name}: [2023] }`
      return `where: { ${filter.name}: ["${values.name === 'CountryCode' ? 'GB' : pick(ids)}"] }`
    }
    return undefined
  }

  const directive = () =>
    chance(0.1) ? ` @${pick(['include', 'skip'])}(if: ${pick(['$yes', '$no', 'true', 'false'])})` : ''

  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string | undefined => {
    const type = getNamedType(field.type)
    const args = field.args.map(argument).filter((text) => text !== undefined)
    const call = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`
    // A name for each, so that no two fields clash.
    const start = `a${++names}: ${call}${directive()}`
    if (!isCompositeType(type)) return start
    return depth <= 0 ? undefined : `${start} ${selections(type, depth - 1)}`
  }

  const selections = (type: GraphQLCompositeType, depth: number): string => {
    const parts: string[] = chance(0.4) ? ['__typename'] : []
    if ('getFields' in type) {
      for (let count = 1 + below(5); count > 0; count--) {
        const text = fieldText(pick(Object.values(type.getFields())), depth)
        if (text) parts.push(text)
      }
    }
    if (isAbstractType(type)) {
      const member = pick(schema.getPossibleTypes(type))
      parts.push(`... on ${member.name}${directive()} ${selections(member, depth - 1)}`)
    } else if (isObjectType(type) && chance(0.2)) {
      const name = `F${++names}`
      fragments.push(`fragment ${name} on ${type.name} ${selections(type, depth - 1)}`)
      parts.push(`...${name}${directive()}`)
    }
    if (parts.length === 0) parts.push('__typename')
    return `{ ${parts.join(' ')} }`
  }

  const root = schema.getQueryType()
  if (!root) throw new Error('a schema without a query type')
  const fields = Object.values(root.getFields()).filter((field) => !field.name.startsWith('_'))
  const body = Array.from({ length: 1 + below(3) }, () => fieldText(pick(fields), 5)).join(' ')
  // Every variable that is declared must be used.
  const used = 'keep: __typename @include(if: $yes) @skip(if: $no)'
  const text = [`{ ${used} ${body} }`, ...fragments].join('\n')
  const declared = `$yes: Boolean!, $no: Boolean!${text.includes('$in') ? ', $in: Language!' : ''}`
  return { query: `query (${declared}) ${text}`, variables }
}
