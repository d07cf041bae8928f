import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql'

/** How large an operation is once its fragments are written out. */
export interface Size {
  /** Levels of fields. */
  depth: number
  /** Fields at the top; those of fragments count where they are spread. */
  rootFields: number
  /** Fields. */
  fields: number
  /** Fields that are given another name. */
  aliases: number
  directives: number
  /** Objects that the answer can hold: `first` multiplied along the way down. */
  objects: number
}

/** What a list without `first` is taken to hold: the countries of an office, the topics of a report. */
const usualListLength = 10
const largestFirst = 100
/** The argument that says how long a list may be. */
const lengthArgument = 'first'

/**
 * Measures an operation without executing it. Each fragment is measured once, so that fragments which spread each other
 * many times over cost no more to measure than to send. The document must be valid.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Size {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measured = new Map<string, Size>()

  const sizeOfFragment = (name: string): Size => {
    let size = measured.get(name)
    if (!size) {
      const fragment = fragments.get(name)
      const type = fragment && schema.getType(fragment.typeCondition.name.value)
      size = fragment && isCompositeType(type) ? sizeOf(fragment.selectionSet, type) : nothing()
      measured.set(name, size)
    }
    return size
  }

  const sizeOf = (selectionSet: SelectionSetNode, parent: GraphQLCompositeType): Size => {
    const total = nothing()
    for (const selection of selectionSet.selections) {
      total.directives += selection.directives?.length ?? 0
      if (selection.kind === Kind.FIELD) {
        addTo(total, sizeOfField(selection, parent))
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        addTo(total, sizeOfFragment(selection.name.value))
      } else {
        const name = selection.typeCondition?.name.value
        const type = name ? schema.getType(name) : parent
        if (isCompositeType(type)) addTo(total, sizeOf(selection.selectionSet, type))
      }
    }
    return total
  }

  const sizeOfField = (node: FieldNode, parent: GraphQLCompositeType): Size => {
    const own: Size = { depth: 1, rootFields: 1, fields: 1, aliases: node.alias ? 1 : 0, directives: 0, objects: 0 }
    const field = fieldOf(schema, parent, node.name.value)
    const type = field && getNamedType(field.type)
    if (!node.selectionSet || !field || !isCompositeType(type)) return own
    const below = sizeOf(node.selectionSet, type)
    const times = lengthOf(field, node, parent, variables)
    return {
      depth: below.depth + 1,
      rootFields: 1,
      fields: below.fields + 1,
      aliases: below.aliases + own.aliases,
      directives: below.directives,
      objects: times * (1 + below.objects),
    }
  }

  const root = schema.getRootType(operation.operation)
  return root ? sizeOf(operation.selectionSet, root) : nothing()
}

/** The variables by which a document says how long lists may be. */
export function lengthVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === lengthArgument && value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

const nothing = (): Size => ({ depth: 0, rootFields: 0, fields: 0, aliases: 0, directives: 0, objects: 0 })

function addTo(total: Size, part: Size): void {
  total.depth = Math.max(total.depth, part.depth)
  total.rootFields += part.rootFields
  total.fields += part.fields
  total.aliases += part.aliases
  total.directives += part.directives
  total.objects += part.objects
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return 'getFields' in parent ? parent.getFields()[name] : undefined
}

/** How many objects a field can bring. The entries of a page are counted where the page is asked for. */
function lengthOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  parent: GraphQLCompositeType,
  variables: Readonly<Record<string, unknown>>,
): number {
  const first = field.args.find((argument) => argument.name === lengthArgument)
  if (first) return Math.min(givenNumber(node, variables) ?? Number(first.defaultValue ?? largestFirst), largestFirst)
  if (!isListType(getNullableType(field.type))) return 1
  const isPage = isObjectType(parent) && /(Connection|Page)$/.test(parent.name)
  // Introspection has limits of its own in graphql-js.
  return isPage || parent.name.startsWith('__') ? 1 : usualListLength
}

/** The value of `first`; undefined when the default holds. A wrong value is refused later and counts as the largest. */
function givenNumber(node: FieldNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === lengthArgument)?.value
  if (!value) return undefined
  if (value.kind === Kind.INT) return positive(Number(value.value))
  if (value.kind === Kind.VARIABLE) {
    const given = variables[value.name.value]
    return given === undefined ? undefined : positive(given)
  }
  return largestFirst
}

const positive = (value: unknown): number => (typeof value === 'number' && value >= 1 ? value : largestFirst)
