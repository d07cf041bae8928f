import { type ConstDirectiveNode, type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql'

/** The values of the variables in `@skip` and `@include`, by their names. */
export type Conditions = Readonly<Record<string, boolean>>

/** The variables that a document has in `@skip` and `@include`. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive(node: DirectiveNode | ConstDirectiveNode) {
      const value = conditionOf(node)
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

/** What `variables` say of the conditions; undefined when one of them is neither true nor false but null. */
export function conditionsIn(
  names: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): Conditions | undefined {
  const conditions: Record<string, boolean> = {}
  for (const name of names) {
    const value = variables[name]
    if (typeof value === 'boolean') conditions[name] = value
    // Another operation of the document may have the variable.
    else if (value !== undefined) return undefined
  }
  return conditions
}

/** Whether the directives of a field or fragment leave it in the answer. */
export function isIncluded(directives: readonly DirectiveNode[] | undefined, conditions: Conditions): boolean {
  for (const directive of directives ?? []) {
    const value = conditionOf(directive)
    if (!value) continue
    const given =
      value.kind === Kind.VARIABLE ? conditions[value.name.value] : value.kind === Kind.BOOLEAN && value.value
    if (given === (directive.name.value === 'skip')) return false
  }
  return true
}

function conditionOf({ name, arguments: args }: DirectiveNode | ConstDirectiveNode) {
  if (name.value !== 'skip' && name.value !== 'include') return undefined
  return args?.find((argument) => argument.name.value === 'if')?.value
}
