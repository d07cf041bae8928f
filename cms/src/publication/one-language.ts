import type {
  BaseDatabaseAdapter,
  CollectionBeforeChangeHook,
  DatabaseAdapterObj,
  FindGlobalVersions,
  FindVersions,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'

/**
 * Makes the publication of one language leave every other language's published text alone.
 *
 * To publish one language, Payload takes the last published version and puts the language's texts and the shared fields into
 * it. Two things go wrong there. It matches rows of lists by their position, so that after an editor moved or inserted a
 * row, the other languages' texts stand beside the wrong facts. And it looks for the published version among the kept
 * versions only, so that once a hundred drafts have pushed it out, every other language is lost. Both are put right where
 * Payload reads that version.
 */

const beingPublished = Symbol('rows of the document of which one language is being published')

interface Publishing {
  data: unknown
}

const publishingOf = (req: Partial<PayloadRequest> | undefined): Publishing | undefined =>
  (req?.context as { [beingPublished]?: Publishing } | undefined)?.[beingPublished]

const remember = (req: PayloadRequest, data: unknown): void => {
  Object.assign(req.context, { [beingPublished]: { data } satisfies Publishing })
}

/** Remembers what is being saved until Payload reads the published version to put it into. */
export const rememberRows: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') remember(req, data)
  return data
}

export const rememberGlobalRows: GlobalBeforeChangeHook = ({ data, req }) => {
  remember(req, data)
  return data
}

/** The adapter, whose answers to "the published version" have rows in the order of what is being published. */
export function keepOtherLanguages(database: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as BaseDatabaseAdapter
      const { findVersions, findGlobalVersions } = adapter

      const findVersionsAligned: FindVersions = async (query) => {
        const found = await findVersions.call(adapter, query)
        const parent = parentIn(query.where)
        return aligned(found as never, query, () =>
          adapter.findOne({ collection: query.collection, where: { id: { equals: parent } }, req: query.req }),
        )
      }
      const findGlobalVersionsAligned: FindGlobalVersions = async (query) => {
        const found = await findGlobalVersions.call(adapter, query)
        return aligned(found as never, query, () => adapter.findGlobal({ slug: query.global, req: query.req }))
      }
      return Object.assign(adapter, {
        findVersions: findVersionsAligned,
        findGlobalVersions: findGlobalVersionsAligned,
      }) as never
    },
  }
}

interface Found {
  docs: { version: unknown }[]
}

/** `found` as it is, or, if it is the published version that one language goes into, put right. */
async function aligned(
  found: Found,
  { where, req }: { where?: unknown; req?: Partial<PayloadRequest> },
  readStored: () => Promise<unknown>,
): Promise<never> {
  const publishing = asksForPublished(where) ? publishingOf(req) : undefined
  if (!publishing) return found as never
  const [kept] = found.docs
  const stored = kept ? undefined : ((await readStored()) as { _status?: string } | null)
  const version = kept?.version ?? (stored?._status === 'published' ? stored : undefined)
  if (version === undefined) return found as never
  return { ...found, docs: [{ ...kept, version: alignRows(version, publishing.data) }] } as never
}

/** True for the question that Payload asks before it publishes one language. */
const asksForPublished = (where: unknown): boolean =>
  JSON.stringify(where ?? {}).includes('"version._status":{"equals":"published"}')

/** The document that a query about versions is for. */
function parentIn(where: unknown): string | number | undefined {
  const conditions =
    (where as { and?: { parent?: { equals?: string | number }; and?: unknown }[] } | undefined)?.and ?? []
  for (const condition of conditions) {
    const parent = condition.parent?.equals ?? parentIn(condition)
    if (parent !== undefined) return parent
  }
  return undefined
}

type Row = { id?: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRows = (value: unknown): value is Row[] => Array.isArray(value) && value.every(isObject)

/** `published` with the rows of its lists where `wanted` has the rows of the same id; where it has none, an empty row. */
export function alignRows<T>(published: T, wanted: unknown): T {
  if (isRows(published) && isRows(wanted)) {
    const byId = new Map(published.map((row) => [String(row.id), row]))
    return wanted.map((row) => alignRows(byId.get(String(row.id)) ?? {}, row)) as T
  }
  if (!isObject(published) || !isObject(wanted)) return published
  return Object.fromEntries(
    Object.entries(published).map(([name, value]) => [name, name in wanted ? alignRows(value, wanted[name]) : value]),
  ) as T
}
