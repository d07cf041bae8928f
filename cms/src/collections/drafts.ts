import type { GeneratePreviewURL } from 'payload'

/** Two seconds after the last keystroke; sooner while a preview is open beside the form, see admin/FollowTyping. */
export const drafts = { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false }

/** Where the draft of a document can be read as a reader would. */
export const previewUrl =
  (collection: string): GeneratePreviewURL =>
  (doc, { locale }) =>
    doc.id === undefined ? null : `/preview/${collection}/${doc.id}?locale=${encodeURIComponent(locale)}`
