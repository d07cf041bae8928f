import type { GeneratePreviewURL } from 'payload'

/** Every two seconds while somebody types. */
export const drafts = { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false }

/** Where the draft of a document can be read as a reader would. */
export const previewUrl =
  (collection: string): GeneratePreviewURL =>
  (doc, { locale }) =>
    doc.id === undefined ? null : `/preview/${collection}/${doc.id}?locale=${encodeURIComponent(locale)}`
