/** The parameters of an address, as Next hands them to a page. */
export type SearchParameters = Record<string, string | string[] | undefined>

interface FilterDefinition<Value> {
  /** The value that a parameter stands for, or undefined for what cannot be one. */
  parse: (text: string) => Value | undefined
}

type Definitions = Record<string, FilterDefinition<string | number>>

type ValuesOf<Given extends Definitions> = {
  [Name in keyof Given]?: NonNullable<ReturnType<Given[Name]['parse']>>
}

export interface Filters<Values> {
  /** What the list is narrowed to. */
  values: Values
  /** Behind which entry the page begins. */
  after: string | undefined
  /** Whether the address asked for something that cannot be, which was left out. */
  ignored: boolean
}

/** One of the values of an enum. */
export const oneOf = <Value extends string>(values: readonly Value[]): FilterDefinition<Value> => ({
  parse: (text) => values.find((value) => value === text),
})

/** An id of the graph. Whether there is such an entry, the list itself shows. */
export const anId: FilterDefinition<string> = {
  parse: (text) => (/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text) && text.length <= 120 ? text : undefined),
}

/** A country as ISO 3166-1 alpha-2. */
export const aCountry: FilterDefinition<string> = { parse: (text) => (/^[A-Z]{2}$/.test(text) ? text : undefined) }

/** A prefecture as ISO 3166-2. */
export const aPrefecture: FilterDefinition<string> = {
  parse: (text) => (/^JP-(0[1-9]|[1-3]\d|4[0-7])$/.test(text) ? text : undefined),
}

/** A fiscal year by the year in which it begins. */
export const aFiscalYear: FilterDefinition<number> = {
  parse: (text) => (/^(19|20)\d{2}$/.test(text) ? Number(text) : undefined),
}

/** A cursor is the graph's own; it is only kept from being absurd. */
const cursorForm = /^[\w+/=.:~-]{1,512}$/

/**
 * Reads the filters of a list from its address. What is not a filter of the list is nobody's business (other sites add
 * parameters of their own); what is one and has an impossible value is left out and `ignored` says so.
 */
export function readFilters<Given extends Definitions>(
  definitions: Given,
  parameters: SearchParameters,
): Filters<ValuesOf<Given>> {
  let ignored = false
  const values: Record<string, string | number> = {}
  for (const [name, { parse }] of Object.entries(definitions)) {
    const given = [parameters[name]].flat()[0]
    if (given === undefined || given === '') continue
    const value = parse(given)
    if (value === undefined) ignored = true
    else values[name] = value
  }
  const after = [parameters.after].flat()[0]
  const usable = after !== undefined && cursorForm.test(after)
  if (after && !usable) ignored = true
  return { values: values as ValuesOf<Given>, after: usable ? after : undefined, ignored }
}

/** A filter's value as the graph takes it: a list of alternatives, or nothing. */
export const only = <Value>(value: Value | undefined): Value[] | undefined =>
  value === undefined ? undefined : [value]
