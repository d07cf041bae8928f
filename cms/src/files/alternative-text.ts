import { type Language, languageCodes } from '@kakehashi/content-store'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'
import { files as labels } from '../labels/publications'
import { languageLabels } from '../languages'
import { intentOf } from '../workflow/intent'
import { readStored, targetOf } from '../workflow/target'

type Values = Record<string, unknown>
type Texts = Partial<Record<Language, string | null>>

export const isImage = (mimeType: unknown): boolean => typeof mimeType === 'string' && mimeType.startsWith('image/')

/** Whether readers of a language who do not see an image would not be told what it shows. */
export function lacksAlternativeText({ mimeType, isDecorative, alt }: Values, language: Language): boolean {
  return isImage(mimeType) && isDecorative !== true && !(alt as Texts | null | undefined)?.[language]?.trim()
}

/**
 * Lets no language of an image be published that does not say what the image shows. Images that were published before this was asked
 * for stay published; they are asked the next time.
 * @throws {ValidationError} naming the field and the languages, in the editor's language
 */
export const requireAlternativeText: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { draft, publishes, bin } = intentOf(req)
  if (draft || bin || data._status !== 'published') return data
  const mimeType = data.mimeType ?? originalDoc?.mimeType
  const isDecorative = data.isDecorative ?? originalDoc?.isDecorative
  const id = originalDoc?.id
  const stored = id === undefined ? undefined : (await readStored(req, targetOf('PublicFile', id)))?.latest
  const alt = textsOf(stored?.alt, data.alt, req.locale)
  const title = textsOf(stored?.title, data.title, req.locale)
  const going = publishes ? [publishes] : languageCodes.filter((code) => code === req.locale || title[code]?.trim())
  const lacking = going.filter((code) => lacksAlternativeText({ mimeType, isDecorative, alt }, code))
  if (lacking.length === 0) return data

  const language = req.i18n?.language
  const names = lacking.map((code) => inLanguage(languageLabels[code], language))
  const message = inLanguage(messages.altMissing(names), language)
  throw new ValidationError({
    collection: 'files',
    errors: [{ path: 'alt', label: inLanguage(labels.fields.alt, language), message }],
  })
}

/** The texts of all languages, with what is being saved in one of them, or in all. */
function textsOf(stored: unknown, saved: unknown, locale: string | null | undefined): Texts {
  const texts = { ...((stored ?? {}) as Texts) }
  if (typeof saved === 'object' && saved !== null) return { ...texts, ...(saved as Texts) }
  return locale && saved !== undefined ? { ...texts, [locale]: saved as string | null } : texts
}
