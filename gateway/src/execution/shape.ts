import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql'
import { type Conditions, isIncluded } from './conditions.js'
import { leafCheck } from './leaf-values.js'

type Fetched = Record<string, unknown>

/** Thrown where only the original knows what to do with what the subgraphs gave. */
export class NotCovered extends Error {
  override name = 'NotCovered'
}

/** Of a value that is not to be, so that the nearest nullable place above it becomes null. */
const invalid = Symbol('invalid')

/**
 * Makes a value of the answer out of what was fetched for it. `missing` says that errors already tell of something
 * missing; otherwise each broken promise of a subgraph is left to the original, which says which it was.
 */
type Shape = (fetched: unknown, missing: boolean) => unknown

interface FieldShape {
  responseName: string
  shape: Shape
}

/** Fields of one response name that are merged into one. */
interface FieldGroup {
  type: GraphQLOutputType
  selectionSets: { selectionSet: SelectionSetNode; parent: GraphQLCompositeType }[]
}

export interface ShapeOptions {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** The conditions under which the shape holds. */
  conditions: Conditions
}

/** Makes the `data` of an answer. @throws {NotCovered} when the original is to be asked instead. */
export type ShapeOfData = (fetched: Fetched, missing: boolean) => Fetched | null

/**
 * Compiles an operation's selections to a function that makes the `data` of the answer from what was fetched: the fields in
 * the order in which they were asked for, under their names in the answer, and nothing else. It gives what `computeResponse` of
 * `@apollo/gateway` gives.
 */
export function compileShape(
  selectionSet: SelectionSetNode,
  root: GraphQLObjectType,
  options: ShapeOptions,
): ShapeOfData {
  const shape = compiler(options).object([{ selectionSet, parent: root }])
  return (fetched, missing) => {
    const data = shape(fetched, missing)
    return data === invalid ? null : (data as Fetched)
  }
}

function compiler({ schema, fragments, conditions }: ShapeOptions) {
  const checks = new Map<string, (value: unknown) => boolean>()

  function ofType(type: GraphQLOutputType, group: FieldGroup): Shape {
    if (isNonNullType(type)) return nonNull(ofPresent(type.ofType, group))
    return nullable(ofPresent(type, group))
  }

  function ofPresent(type: GraphQLOutputType, group: FieldGroup): Shape {
    if (isListType(type)) return list(ofType(type.ofType, group))
    if (isLeafType(type)) {
      let check = checks.get(type.name)
      if (!check) {
        check = leafCheck(type)
        checks.set(type.name, check)
      }
      return leaf(check)
    }
    if (isCompositeType(type)) return object(group.selectionSets)
    throw new NotCovered(`a field of the type ${type}`)
  }

  /** Its fields differ by the type that the fetched object says it has; for each they are worked out when it first comes. */
  function object(selectionSets: FieldGroup['selectionSets']): Shape {
    const byTypename = new Map<unknown, FieldShape[]>()
    const fieldsFor = (typename: unknown): FieldShape[] => {
      let fields = byTypename.get(typename)
      if (!fields) {
        fields = fieldsOf(selectionSets, typename === undefined ? undefined : objectType(typename))
        byTypename.set(typename, fields)
      }
      return fields
    }
    // Most places hold objects of one type only.
    let lastTypename: unknown = invalid
    let lastFields: FieldShape[] = []

    return (fetched, missing) => {
      if (typeof fetched !== 'object' || Array.isArray(fetched)) throw new NotCovered('no object where one should be')
      const input = fetched as Fetched
      const typename = input.__typename
      if (typename !== lastTypename) {
        lastFields = fieldsFor(typename)
        lastTypename = typename
      }
      const fields = lastFields
      const output: Fetched = {}
      for (let index = 0; index < fields.length; index++) {
        const { responseName, shape } = fields[index] as FieldShape
        const value = shape(input[responseName], missing)
        if (value === invalid) return invalid
        output[responseName] = value
      }
      return output
    }
  }

  function objectType(typename: unknown): GraphQLObjectType {
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined
    if (!isObjectType(type)) throw new NotCovered('an object of no known type')
    return type
  }

  /** The fields of objects of a type; without `type`, of objects that do not say which they have. */
  function fieldsOf(selectionSets: FieldGroup['selectionSets'], type: GraphQLCompositeType | undefined): FieldShape[] {
    const groups = new Map<string, FieldGroup | Shape>()
    for (const { selectionSet, parent } of selectionSets) collect(selectionSet, parent, type, groups)
    return [...groups].map(([responseName, group]) => {
      if (responseName in Object.prototype) throw new NotCovered(`a field called ${responseName}`)
      return { responseName, shape: typeof group === 'function' ? group : ofType(group.type, group) }
    })
  }

  function collect(
    selectionSet: SelectionSetNode,
    parent: GraphQLCompositeType,
    type: GraphQLCompositeType | undefined,
    groups: Map<string, FieldGroup | Shape>,
  ): void {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(selection.directives, conditions)) continue
      if (selection.kind === Kind.FIELD) {
        collectField(selection, parent, type, groups)
        continue
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (!fragment) throw new NotCovered('a fragment that is not there')
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent
      if (!isCompositeType(condition)) throw new NotCovered('a fragment on no known type')
      if (isSubtype(condition, type ?? parent)) collect(fragment.selectionSet, condition, type, groups)
    }
  }

  function collectField(
    field: FieldNode,
    parent: GraphQLCompositeType,
    type: GraphQLCompositeType | undefined,
    groups: Map<string, FieldGroup | Shape>,
  ): void {
    const responseName = (field.alias ?? field.name).value
    if (field.name.value === TypeNameMetaFieldDef.name) {
      if (!groups.has(responseName)) groups.set(responseName, typenameShape(type ?? parent))
      return
    }
    const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined
    if (!definition) throw new NotCovered(`the field ${parent.name}.${field.name.value}`)
    const group = groups.get(responseName)
    if (!group) {
      const selectionSets = field.selectionSet
        ? [{ selectionSet: field.selectionSet, parent: getNamedType(definition.type) as GraphQLCompositeType }]
        : []
      groups.set(responseName, { type: definition.type, selectionSets })
    } else if (field.selectionSet && typeof group === 'object') {
      // An interface may promise less than the type that implements it; then order matters.
      if (String(group.type) !== String(definition.type)) throw new NotCovered('one field promised in two ways')
      const parentOfFields = getNamedType(definition.type) as GraphQLCompositeType
      group.selectionSets.push({ selectionSet: field.selectionSet, parent: parentOfFields })
    }
  }

  const isSubtype = (condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean =>
    condition === type || (isAbstractType(condition) && 'getFields' in type && schema.isSubType(condition, type))

  return { object }
}

/** Subgraphs are asked for the type wherever there can be several. */
function typenameShape(type: GraphQLCompositeType): Shape {
  if (!isObjectType(type)) throw new NotCovered('an object that does not say its type')
  return () => type.name
}

const nonNull =
  (present: Shape): Shape =>
  (fetched, missing) =>
    fetched === null || fetched === undefined
      ? broken(missing, 'null where something was promised')
      : present(fetched, missing)

const nullable =
  (present: Shape): Shape =>
  (fetched, missing) => {
    if (fetched === null || fetched === undefined) return null
    const value = present(fetched, missing)
    return value === invalid ? null : value
  }

const leaf =
  (check: (value: unknown) => boolean): Shape =>
  (fetched, missing) =>
    check(fetched) ? fetched : broken(missing, 'a value that its type does not have')

const list =
  (element: Shape): Shape =>
  (fetched, missing) => {
    if (!Array.isArray(fetched)) throw new NotCovered('no list where one should be')
    const output = new Array<unknown>(fetched.length)
    let isInvalid = false
    for (let index = 0; index < fetched.length; index++) {
      const value = element(fetched[index], missing)
      if (value === invalid) isInvalid = true
      output[index] = value
    }
    return isInvalid ? invalid : output
  }

function broken(missing: boolean, what: string): typeof invalid {
  if (!missing) throw new NotCovered(what)
  return invalid
}
