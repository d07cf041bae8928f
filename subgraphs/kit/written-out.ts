import {
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** More is not written out: fragments that spread each other can stand for any number of fields. */
const mostSelections = 10_000

/**
 * A document with its fragments written out wherever they are spread, if it has conditions. graphql-jit (0.8.9) collects a fragment's
 * fields where it first comes: when `@skip` or `@include` leave it out there, they are missing where it comes again.
 * @throws {RangeError} when it would be too long.
 */
export function writtenOut(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  if (fragments.size === 0 || !hasConditions(document)) return document
  let selections = 0

  /** New nodes throughout: graphql-jit notes down at the nodes what it finds out about them. */
  const written = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: set.selections.map(writtenOne) })

  function writtenOne(selection: SelectionNode): SelectionNode {
    selections++
    if (selections > mostSelections) throw new RangeError(`more than ${mostSelections} selections`)
    const { directives } = selection
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value)
      if (!fragment) throw new RangeError(`no fragment ${selection.name.value}`)
      const { typeCondition, selectionSet } = fragment
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: written(selectionSet) }
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return { ...selection, selectionSet: written(selection.selectionSet) }
    return { ...selection, ...(selection.selectionSet && { selectionSet: written(selection.selectionSet) }) }
  }

  return {
    ...document,
    definitions: document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, selectionSet: written(definition.selectionSet) }
        : definition.kind === Kind.FRAGMENT_DEFINITION
          ? []
          : definition,
    ),
  }
}

function hasConditions(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Directive: ({ name }) => {
      found ||= name.value === 'skip' || name.value === 'include'
      return found ? BREAK : undefined
    },
  })
  return found
}
