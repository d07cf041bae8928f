import { settings } from '../settings'

/** What a page can count on before it is rendered, while its status can still be chosen. */
export type Existence = 'there' | 'missing' | 'unavailable'

/** How the entries of each section are asked for. */
const rootFields: Record<string, { field: string; argument: string; type: string }> = {
  publications: { field: 'publication', argument: 'id', type: 'ID!' },
  forum: { field: 'magazineIssue', argument: 'id', type: 'ID!' },
  programmes: { field: 'programme', argument: 'id', type: 'ID!' },
  'focus-areas': { field: 'focusArea', argument: 'id', type: 'ID!' },
  grants: { field: 'grantScheme', argument: 'id', type: 'ID!' },
  awards: { field: 'grantAward', argument: 'id', type: 'ID!' },
  offices: { field: 'office', argument: 'id', type: 'ID!' },
  municipalities: { field: 'municipality', argument: 'id', type: 'ID!' },
  countries: { field: 'country', argument: 'code', type: 'CountryCode!' },
  events: { field: 'event', argument: 'id', type: 'ID!' },
  sessions: { field: 'session', argument: 'id', type: 'ID!' },
}

interface Answer {
  data?: { found?: object | null } | null
  errors?: { extensions?: { code?: string } }[]
}

const isRefusal = ({ extensions }: { extensions?: { code?: string } }) => extensions?.code === 'BAD_USER_INPUT'

/** The graph answers this question at once or not at all, in milliseconds. */
const deadline = 3_000

/** The form of every id in the graph; anything else is missing without asking. */
const idForm = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/

/**
 * Asks the graph whether it is there and, given an entry of a section, whether it has that entry. Pages are rendered
 * as a stream whose status is sent first, so this is found out before.
 */
export async function existence(section?: string, id?: string): Promise<Existence> {
  const root = section === undefined ? undefined : rootFields[section]
  const asksForEntry = root !== undefined && id !== undefined
  if (asksForEntry && !idForm.test(id)) return 'missing'
  if (asksForEntry && root.field === 'country' && !/^[A-Z]{2}$/.test(id)) return 'missing'
  const body = asksForEntry
    ? {
        query: `query Existence($id: ${root.type}) { found: ${root.field}(${root.argument}: $id) { __typename } }`,
        variables: { id },
      }
    : { query: 'query Alive { __typename }' }
  try {
    const response = await fetch(settings().graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      signal: AbortSignal.timeout(deadline),
    })
    const { data, errors = [] } = (await response.json()) as Answer
    // What cannot be an id, such as a country that no one has, is refused; nothing is wrong with the graph.
    if (asksForEntry && errors.length > 0 && errors.every(isRefusal)) return 'missing'
    if (!data) return 'unavailable'
    if (!asksForEntry || data.found) return 'there'
    return errors.length > 0 ? 'unavailable' : 'missing'
  } catch {
    return 'unavailable'
  }
}
