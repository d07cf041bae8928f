export type { Audience } from './audience.js'
export * from './content-files.js'
export { LruCache } from './engine/lru.js'
export * from './entry.js'
export {
  entryIdSchema,
  isoDate,
  isoMonth,
  localizedHtml,
  localizedText,
  partialDate,
  prefectureCode,
  publisherFields,
  referenceTarget,
} from './kinds/fields.js'
export * from './kinds/index.js'
export * from './languages.js'
export * from './mongodb/index.js'
export * from './open.js'
export * from './order.js'
export * from './references.js'
export { expireCursors } from './rename.js'
export * from './search/index.js'
export * from './source-documents.js'
export * from './sqlite/index.js'
export * from './store.js'
