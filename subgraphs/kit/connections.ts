import type { Entry, FacetCount, Key, Kind, ListQuery, Page, Scope, Where } from '@kakehashi/content-store'
import type { SubgraphContext } from './context.js'
import { BadInput } from './errors.js'

const largestPage = 100

/** What fields that give lists take. Values of `where` are already those of the store's keys. */
export interface ListArguments {
  first: number
  after?: string | null
  where?: object | null
  orderBy?: 'NEWEST' | 'OLDEST' | 'STANDARD' | 'RECENTLY_UPDATED' | null
}

/**
 * A page of a list that is read when something of it is asked for. When only its count is, no entries are read.
 */
export class Connection<S extends Scope = Scope> {
  #page: Promise<Page<S extends Kind ? S : Kind>> | undefined

  constructor(
    readonly scope: S,
    private readonly query: ListQuery,
    private readonly context: SubgraphContext,
  ) {}

  page(): Promise<Page<S extends Kind ? S : Kind>> {
    this.#page ??= this.context.read.list(this.scope).load(this.query)
    return this.#page
  }

  async nodes(): Promise<Entry<S extends Kind ? S : Kind>[]> {
    return (await this.page()).edges.map((edge) => edge.entry)
  }

  async edges(): Promise<Page<S extends Kind ? S : Kind>['edges']> {
    return (await this.page()).edges
  }

  async totalCount(): Promise<number> {
    // The fields beside this one are resolved in the same turn; one turn later it is known whether they need the page.
    await Promise.resolve()
    const page = await (this.#page ?? this.context.read.list(this.scope).load({ ...this.query, first: 0 }))
    return page.totalCount()
  }

  facets(by: readonly string[]): Promise<FacetCount[]> {
    const { where, within } = this.query
    return this.context.read.facets(this.scope, { where, within, by: [...new Set(by)] })
  }
}

interface ListOptions {
  /** What every entry of the list has: what makes it the list of its parent. */
  within?: Where
  order?: Pick<ListQuery, 'orderBy' | 'direction'>
}

/** The list of `scope` that the arguments of a field ask for. @throws {BadInput} when `first` is out of range. */
export function connect<S extends Scope>(
  scope: S,
  args: ListArguments,
  context: SubgraphContext,
  options: ListOptions = {},
): Connection<S> {
  requirePageSize(args.first)
  const where = keysAskedFor(args.where ?? {})
  return new Connection(
    scope,
    {
      first: args.first,
      ...(args.after != null && { after: args.after }),
      ...(Object.keys(where).length > 0 && { where }),
      ...(options.within && { within: options.within }),
      ...(options.order ?? orderOf(args.orderBy)),
    },
    context,
  )
}

/** @throws {BadInput} when it is not between 1 and the largest page. */
export function requirePageSize(first: number): void {
  if (first >= 1 && first <= largestPage) return
  throw new BadInput(`Argument "first" must be between 1 and ${largestPage}, not ${first}.`)
}

function orderOf(orderBy: ListArguments['orderBy']): Pick<ListQuery, 'orderBy' | 'direction'> {
  switch (orderBy) {
    case 'RECENTLY_UPDATED':
      return { orderBy: 'updated', direction: 'descending' }
    case 'NEWEST':
      return { orderBy: 'natural', direction: 'descending' }
    default:
      return { orderBy: 'natural', direction: 'ascending' }
  }
}

/** What a filter names, without the properties that are left open. */
export function keysAskedFor(where: object): Where {
  return Object.fromEntries(
    Object.entries(where).filter((pair): pair is [string, readonly Key[]] => Array.isArray(pair[1])),
  )
}

interface HasId {
  id: string
}

/** A root field that lists a scope. */
export const listOf =
  <S extends Scope>(scope: S, options?: ListOptions) =>
  (_: unknown, args: ListArguments, context: SubgraphContext) =>
    connect(scope, args, context, options)

/** A field that lists what of a scope has its parent's id under `key`. */
export const listBy =
  <S extends Scope>(scope: S, key: string, options?: ListOptions) =>
  (parent: HasId, args: ListArguments, context: SubgraphContext) =>
    connect(scope, args, context, { ...options, within: { [key]: [parent.id] } })

/** A root field that gives one published entry by its id. */
export const oneOf =
  <K extends Kind>(kind: K) =>
  (_: unknown, { id }: { id: string }, context: SubgraphContext) =>
    context.read.entry(kind).load(id)
