import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core'
import { graphql } from '../gql'
import { createGraphClient } from './registered-client'

/** What a page can count on before it is rendered, while its status can still be chosen. */
export type Existence = 'there' | 'missing' | 'unavailable'

/** Headers that a question bears besides: the link to a draft, in the draft stack. */
type MoreHeaders = Record<string, string>

interface Found {
  found?: object | null
}

/** How the entry of each section with the given id is asked for. */
const questions: Record<string, (id: string, headers: MoreHeaders) => Promise<Existence>> = {
  publications: entry(graphql(`query PublicationExists($id: ID!) { found: publication(id: $id) { __typename } }`)),
  forum: entry(graphql(`query ForumIssueExists($id: ID!) { found: magazineIssue(id: $id) { __typename } }`)),
  programmes: entry(graphql(`query ProgrammeExists($id: ID!) { found: programme(id: $id) { __typename } }`)),
  'focus-areas': entry(graphql(`query FocusAreaExists($id: ID!) { found: focusArea(id: $id) { __typename } }`)),
  grants: entry(graphql(`query GrantExists($id: ID!) { found: grantScheme(id: $id) { __typename } }`)),
  awards: entry(graphql(`query AwardExists($id: ID!) { found: grantAward(id: $id) { __typename } }`)),
  offices: entry(graphql(`query OfficeExists($id: ID!) { found: office(id: $id) { __typename } }`)),
  municipalities: entry(graphql(`query MunicipalityExists($id: ID!) { found: municipality(id: $id) { __typename } }`)),
  countries: country(
    graphql(`query CountryExists($code: CountryCode!) { found: country(code: $code) { __typename } }`),
  ),
  events: entry(graphql(`query EventExists($id: ID!) { found: event(id: $id) { __typename } }`)),
  sessions: entry(graphql(`query SessionExists($id: ID!) { found: session(id: $id) { __typename } }`)),
}

const alive = graphql(`query Alive { __typename }`)

/** The graph answers these questions at once or not at all, in milliseconds. */
const deadline = 3_000

/** The form of every id in the graph; anything else is missing without asking. */
const idForm = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/

/**
 * Asks the graph whether it is there and, given an entry of a section, whether it has that entry. Pages are rendered
 * as a stream whose status is sent first, so this is found out before.
 */
export async function existence(section?: string, id?: string, headers: MoreHeaders = {}): Promise<Existence> {
  const question = section === undefined ? undefined : questions[section]
  if (question && id !== undefined) return question(id, headers)
  const { data } = await ask(alive, {}, headers)
  return data ? 'there' : 'unavailable'
}

function entry(document: TypedDocumentNode<Found, { id: string }>) {
  return async (id: string, headers: MoreHeaders): Promise<Existence> =>
    idForm.test(id) ? settle(await ask(document, { id }, headers)) : 'missing'
}

function country(document: TypedDocumentNode<Found, { code: string }>) {
  return async (code: string, headers: MoreHeaders): Promise<Existence> =>
    /^[A-Z]{2}$/.test(code) ? settle(await ask(document, { code }, headers)) : 'missing'
}

function ask<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  headers: MoreHeaders,
) {
  return createGraphClient(deadline, async () => headers)
    .query(document, variables)
    .toPromise()
}

function settle({ data, error }: { data?: Found | null; error?: CombinedError }): Existence {
  const errors = error?.graphQLErrors ?? []
  // What cannot be an id, such as a country that no one has, is refused; nothing is wrong with the graph.
  if (errors.length > 0 && errors.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT')) return 'missing'
  if (!data) return 'unavailable'
  if (data.found) return 'there'
  return errors.length > 0 ? 'unavailable' : 'missing'
}
