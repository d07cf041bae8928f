import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { LanguageCode } from '../languages'
import { links, withQuery } from '../links'
import { getClient } from './client'

/** What a page reads, and whether a part of it is missing because an owner of that part did not answer. */
export interface Reading<Data> {
  data: Data
  incomplete: boolean
}

/**
 * Reads a document for a page in `lang`. A graph that does not answer sends the reader to the page that says so
 * (status 503), because a page that is being rendered can no longer choose its status.
 */
export async function readGraph<Data, Variables extends AnyVariables>(
  lang: LanguageCode,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Reading<Data>> {
  const { data, error } = await getClient().query(document, variables).toPromise()
  return settle(lang, data, error)
}

async function settle<Data>(
  lang: LanguageCode,
  data: Data | null | undefined,
  error: CombinedError | undefined,
): Promise<Reading<Data>> {
  if (error) console.error(describe(error))
  if (!data) redirect(withQuery(links(lang).unavailable, { from: (await headers()).get('x-page-address') }))
  return { data, incomplete: Boolean(error) }
}

/** The names of the documents that can be asked for with a cursor. */
type Paged = AnyVariables & { after?: string | null }

/**
 * Reads a page of a list. A cursor that the graph refuses, which a reader may have copied in half, leads to the list's
 * first page and not to an error.
 */
export async function readList<Data, Variables extends Paged>(
  lang: LanguageCode,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Reading<Data> & { restarted: boolean }> {
  const { after } = variables
  if (!after) return { ...(await readGraph(lang, document, variables)), restarted: false }
  const { data, error } = await getClient().query(document, variables).toPromise()
  const refused = error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT')
  if (refused) return { ...(await readGraph(lang, document, { ...variables, after: null })), restarted: true }
  return { ...(await settle(lang, data, error)), restarted: false }
}

/**
 * Reads what is found for a reader's words, as {@link readList} reads a list. Words that the graph cannot search for are no error:
 * nothing is read then.
 */
export async function readFound<Data, Variables extends Paged>(
  lang: LanguageCode,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<(Reading<Data> & { restarted: boolean }) | undefined> {
  const ask = async (after: string | null | undefined) => {
    const { data, error } = await getClient()
      .query(document, { ...variables, after })
      .toPromise()
    const isRefused = error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT')
    return { data, error, isRefused }
  }
  let answer = await ask(variables.after)
  const restarted = Boolean(answer.isRefused && variables.after)
  if (restarted) answer = await ask(null)
  return answer.isRefused ? undefined : { ...(await settle(lang, answer.data, answer.error)), restarted }
}

const describe = (error: CombinedError) =>
  `The graph: ${error.networkError?.message ?? error.graphQLErrors.map(({ message }) => message).join('; ')}`
