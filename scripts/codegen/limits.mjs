// A plugin of graphql-codegen: what the graph takes and counts at the most, for its clients.
import { longestSearchText } from '../../content-store/dist/search/query.js'
import { mostCounted } from '../../content-store/dist/store.js'

export function plugin() {
  return [
    '/* eslint-disable */',
    '/** The longest text that the graph searches for, in characters. */',
    `export const longestSearchText = ${longestSearchText};`,
    '/** So many of what a search finds are counted. */',
    `export const mostCounted = ${mostCounted};`,
    '',
  ].join('\n')
}
