import {
  type ConstDirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql'
import type { ChosenOperation } from './documents.js'

/** Where nothing is said, caches are to ask each time: what nobody has thought about is never late. */
const defaultMaxAge = 0

/** How long a cache that is not told of changes may go on sending an answer to an operation, in seconds. */
export type MaxAgeOf = (operation: ChosenOperation) => number

/** What `@cacheControl` says of a field or type. */
interface Hint {
  maxAge?: number
  inheritMaxAge?: boolean
}

const noHint: Hint = {}
const unlimited = Number.POSITIVE_INFINITY

/**
 * Reads the `@cacheControl` of a supergraph as Apollo Server reads a schema's: an answer is good for as long as that of its fields which
 * is good for the shortest time. What a field says goes before what its type says; objects and root fields without a hint have the
 * default, other fields are good for as long as what they belong to. Apollo Server goes by the fields that were resolved, this by all that
 * could be, so that it is worked out once for an operation, whatever its variables.
 */
export function cacheHints(supergraphSchema: GraphQLSchema): MaxAgeOf {
  const queryType = supergraphSchema.getQueryType()
  const ages = new Map<GraphQLField<unknown, unknown>, number>()

  function ageOf(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): number {
    let age = ages.get(field)
    if (age === undefined) {
      const type = getNamedType(field.type)
      const isObject = isCompositeType(type)
      const ofField = hintIn(field.astNode?.directives)
      const ofType = isObject ? hintIn(type.astNode?.directives) : noHint
      const isLimited = isObject && !ofField.inheritMaxAge && !ofType.inheritMaxAge
      age = ofField.maxAge ?? ofType.maxAge ?? (isLimited || parent === queryType ? defaultMaxAge : unlimited)
      ages.set(field, age)
    }
    return age
  }

  /** Of a field of an interface every type that has it may say something else. */
  function ageOfSelected({ name }: FieldNode, parent: GraphQLCompositeType): number {
    if (name.value === TypeNameMetaFieldDef.name) return unlimited
    let lowest = unlimited
    for (const type of isAbstractType(parent) ? [parent, ...supergraphSchema.getPossibleTypes(parent)] : [parent]) {
      const field = 'getFields' in type ? type.getFields()[name.value] : undefined
      // What is asked of the schema changes when another version of the graph is started.
      lowest = Math.min(lowest, field ? ageOf(type, field) : defaultMaxAge)
    }
    return lowest
  }

  return ({ operation, fragments }) => {
    const walked = new Set<string>()

    const ageOfAll = (selectionSet: SelectionSetNode, parent: GraphQLCompositeType): number =>
      Math.min(
        ...selectionSet.selections.map((selection) => {
          if (selection.kind === Kind.FIELD) {
            const age = ageOfSelected(selection, parent)
            const type = selection.selectionSet && typeOfField(selection, parent)
            return type ? Math.min(age, ageOfAll(selection.selectionSet, type)) : age
          }
          if (selection.kind === Kind.FRAGMENT_SPREAD) {
            const { value: name } = selection.name
            const fragment = fragments.get(name)
            if (!fragment || walked.has(name)) return unlimited
            walked.add(name)
            return ageOfAll(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? parent)
          }
          const type = selection.typeCondition && typeNamed(selection.typeCondition.name.value)
          return ageOfAll(selection.selectionSet, type ?? parent)
        }),
      )

    const age = queryType ? ageOfAll(operation.selectionSet, queryType) : defaultMaxAge
    return age === unlimited ? defaultMaxAge : age
  }

  function typeNamed(name: string): GraphQLCompositeType | undefined {
    const type = supergraphSchema.getType(name)
    return isCompositeType(type) ? type : undefined
  }

  function typeOfField({ name }: FieldNode, parent: GraphQLCompositeType): GraphQLCompositeType | undefined {
    const field = 'getFields' in parent ? parent.getFields()[name.value] : undefined
    const type = field && getNamedType(field.type)
    return isCompositeType(type) ? type : undefined
  }
}

function hintIn(directives: readonly ConstDirectiveNode[] | undefined): Hint {
  const { arguments: given = [] } = directives?.find(({ name }) => name.value === 'cacheControl') ?? {}
  const argumentOf = (argument: string) => given.find(({ name }) => name.value === argument)?.value
  const inherit = argumentOf('inheritMaxAge')
  if (inherit?.kind === Kind.BOOLEAN && inherit.value) return { inheritMaxAge: true }
  const maxAge = argumentOf('maxAge')
  return maxAge?.kind === Kind.INT ? { maxAge: Number(maxAge.value) } : noHint
}
