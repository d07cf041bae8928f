import { type CollectionBeforeOperationHook, type CollectionSlug, Forbidden, ValidationError } from 'payload'
import sharp from 'sharp'
import { deskUser, mayAnywhere } from '../access/rules'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'
import { safeFileName } from './file-name'
import { endings, isWholePdf, typeOf } from './file-types'

interface Operation {
  id?: number | string
  overrideAccess?: boolean
}

/**
 * Looks at a file before anything is stored. It must be what its name says and be readable, and gets a name that is safe.
 *
 * The file of a published document is not replaced: Payload takes the old file away before it knows whether the new one can be
 * published, and readers would find nothing at an address that they have.
 * @throws {ValidationError} naming the file field, in the editor's language
 */
export const checkUpload =
  (collection: CollectionSlug, { mostPixels }: { mostPixels: number }): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { file } = req
    if (!file || !['create', 'update', 'updateByID'].includes(operation)) return args
    const { id, overrideAccess } = args as Operation
    if (operation !== 'create') {
      if (overrideAccess !== true && !mayAnywhere(deskUser(req), 'edit')) throw new Forbidden(req.t)
      if (id === undefined) throw refusal(messages.fileOfMany)
      const before = await req.payload.findByID({
        collection,
        id,
        depth: 0,
        draft: false,
        showHiddenFields: true,
        disableErrors: true,
        req: { transactionID: req.transactionID },
      })
      if (before && 'firstPublishedAt' in before && before.firstPublishedAt) throw refusal(messages.fileIsPublished)
    }
    const type = typeOf(file.data)
    if (!type) throw refusal(messages.fileType)
    const ending = /\.([^.]*)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
    if (!endings[type].includes(ending)) throw refusal(messages.fileEnding(endings[type][0] as string))
    if (type === 'application/pdf') {
      if (!isWholePdf(file.data)) throw refusal(messages.fileDamaged)
    } else {
      const pixels = await pixelsOf(file.data)
      if (!pixels) throw refusal(messages.fileDamaged)
      // A few kilobytes can unpack to gigabytes: only what the file's head says was read so far.
      if (pixels > mostPixels) throw refusal(messages.fileTooManyPixels(Math.floor(mostPixels / 1_000_000)))
    }

    file.mimetype = type
    file.name = safeFileName(file.name, endings[type][0] as string)
    return args

    function refusal(message: Bilingual): ValidationError {
      return fileProblem(message, req.i18n?.language)
    }
  }

/** What the desk shows at the file field. */
export function fileProblem(message: Bilingual, language: string | undefined): ValidationError {
  const label = inLanguage(messages.file, language)
  return new ValidationError({ errors: [{ path: 'file', label, message: inLanguage(message, language) }] })
}

/** How many pixels an image says that it has; undefined where it cannot be read. */
async function pixelsOf(bytes: Buffer): Promise<number | undefined> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return width * height || undefined
  } catch {
    return undefined
  }
}
