import { type GraphQLLeafType, isEnumType } from 'graphql'

/** Whether a subgraph may give a value for a field of a type. Null is another matter. */
export type LeafCheck = (value: unknown) => boolean

/** Larger numbers are not written as whole ones. */
const isWhole = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 1e21

const builtIn: Readonly<Record<string, LeafCheck>> = {
  Boolean: (value) => typeof value === 'boolean',
  Int: isWhole,
  Float: (value) => Number.isFinite(value),
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || isWhole(value),
}

/** The check that `@apollo/gateway` makes. Of scalars of our own it takes anything. */
export function leafCheck(type: GraphQLLeafType): LeafCheck {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name))
    return (value) => names.has(value)
  }
  return builtIn[type.name] ?? (() => true)
}
