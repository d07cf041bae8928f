export { loadContentOnce } from './first-load'
export { type LoadOptions, type LoadProgress, type LoadResult, loadContent } from './load-content'
