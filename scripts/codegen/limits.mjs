// A plugin of graphql-codegen: what the graph takes at the most, for the forms of a client.
import { longestSearchText } from '../../content-store/dist/search/query.js'

export function plugin() {
  return [
    '/* eslint-disable */',
    '/** The longest text that the graph searches for, in characters. */',
    `export const longestSearchText = ${longestSearchText};`,
    '',
  ].join('\n')
}
