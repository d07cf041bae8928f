import type { GeneratePreviewURL } from 'payload'

/** Milliseconds after the last keystroke: what is previewed beside the form follows within a second. */
const interval = 300

export const drafts = { autosave: { interval, showSaveDraftButton: true }, validate: false }

/** Where the draft of a document can be read as a reader would. */
export const previewUrl =
  (collection: string): GeneratePreviewURL =>
  (doc, { locale }) =>
    doc.id === undefined ? null : `/preview/${collection}/${doc.id}?locale=${encodeURIComponent(locale)}`
