import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './processes.mjs'

const records = (collection) => JSON.parse(readFileSync(path.join(root, 'content', `${collection}.json`), 'utf8'))
const idsOf = (collection) => records(collection).map(({ id }) => id)

/** What the variables of the workloads are made of. Cursors come from the graph at `url`; all variants read the same store. */
export async function askedValues(url) {
  const cursors = await cursorsOf(url)
  return {
    languages: ['JA', 'EN', 'FR', 'ZH', 'KO', 'JA_EASY'],
    municipalities: idsOf('municipalities'),
    programmes: idsOf('programmes'),
    names: searchedNames(),
    // After each of these come at least 20 more.
    cursors: [null, ...cursors.slice(0, -20)],
  }
}

/** What readers look for: towns, countries and subjects by their names, in Japanese and in English. */
function searchedNames() {
  const named = ['municipalities', 'countries', 'topics', 'focus-areas'].flatMap(records)
  return named.flatMap(({ name }) => [
    { text: name.ja, lang: 'JA' },
    ...(name.en ? [{ text: name.en, lang: 'EN' }] : []),
  ])
}

/** As many as make requests different enough; a large store has many more. */
const mostCursors = 2_000

async function cursorsOf(url) {
  const cursors = []
  for (let after = null, hasMore = true; hasMore && cursors.length < mostCursors; ) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query ($after: String) { publications(first: 100, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } } }`,
        variables: { after },
      }),
    })
    const { publications } = (await response.json()).data
    cursors.push(...publications.edges.map((edge) => edge.cursor))
    after = publications.pageInfo.endCursor
    hasMore = publications.pageInfo.hasNextPage
  }
  return cursors
}

/** One request for each set of variables, in an order in which neighbours have little in common. */
export function requestsOf({ query, variables }, values, headers = {}) {
  const bodies = variables(values).map((one) => JSON.stringify({ query, variables: one }))
  const stride = strideFor(bodies.length)
  return bodies.map((_, index) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: bodies[(index * stride) % bodies.length],
  }))
}

/** A step that comes by every place once. */
function strideFor(length) {
  const shareNothing = (a, b) => (b === 0 ? a === 1 : shareNothing(b, a % b))
  let stride = Math.max(1, Math.floor(length * 0.381966))
  while (!shareNothing(length, stride)) stride++
  return stride
}
