export { type SearchKey, searchedKinds, searchKeys } from './document.js'
export { InvalidSearchText, longestSearchText } from './query.js'
export type { Snippet, TextPiece } from './snippets.js'
