import { entryIdSchema } from '@kakehashi/content-store'
import type { CollectionSlug, FieldHook, Payload, PayloadRequest, TextField, Validate } from 'payload'
import { structureAccess } from '../access/functions'
import { both, inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'
import { isEmpty } from './validation'

const maxLength = 120

/** For what is not read under its own address: an identifier when there is no English title to make one from. */
export type SpareSlug = () => string

/** The readable id of an entry, kept apart from the database's own keys. Made from the English title when left empty. */
export function slugField(titleField: string, spare?: SpareSlug): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: both('識別名（URL）', 'Identifier (URL)'),
    unique: true,
    index: true,
    required: true,
    admin: {
      position: 'sidebar',
      description: spare
        ? both('空のままにできます。自動で付きます。', 'Can be left empty: it is then made for you.')
        : both(
            'ページのアドレスになります。空のままなら英語の題名から作られます。公開した後は変えないでください。',
            'Becomes the address of the page. Left empty, it is made from the English title. Do not change it after publication.',
          ),
    },
    hooks: { beforeValidate: [slugFromEnglishTitle(titleField, spare)] },
    access: structureAccess,
    validate: validateSlug,
  }
}

const validateSlug: Validate = (value: unknown, { req }) => {
  const say = (text: { ja: string; en: string }) => inLanguage(text, req.i18n?.language)
  if (isEmpty(value)) return say(messages.slugMissing)
  return entryIdSchema.safeParse(value).success || say(messages.expectedSlug)
}

function slugFromEnglishTitle(titleField: string, spare?: SpareSlug): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (!collection) return value
    const slug = collection.slug as CollectionSlug
    // A request of its own in the same transaction: Payload would change the language of the one that is being served.
    const beside: Partial<PayloadRequest> = { transactionID: req.transactionID }
    let title = req.locale === 'en' ? data?.[titleField] : undefined
    if (!title && originalDoc?.id) {
      const english = await req.payload.findByID({
        collection: slug,
        id: originalDoc.id,
        locale: 'en',
        fallbackLocale: false,
        draft: true,
        depth: 0,
        disableErrors: true,
        req: beside,
      })
      title = english?.[titleField as keyof typeof english]
    }
    const wanted = (typeof title === 'string' && readable(title)) || spare?.()
    return wanted ? firstFree(wanted, slug, originalDoc?.id, req.payload, beside) : value
  }
}

/** Lower-case words of an English title joined by hyphens, cut at a word, without accents. */
export function readable(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > maxLength - 4) break
    slug = longer
  }
  return slug
}

async function firstFree(
  wanted: string,
  collection: CollectionSlug,
  ownId: number | string | undefined,
  payload: Payload,
  req: Partial<PayloadRequest>,
): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    const { totalDocs } = await payload.count({
      collection,
      where: { and: [{ slug: { equals: slug } }, ...(ownId ? [{ id: { not_equals: ownId } }] : [])] },
      req,
    })
    if (totalDocs === 0) return slug
  }
}
