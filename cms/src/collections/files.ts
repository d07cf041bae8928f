import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionConfig, Condition, Field } from 'payload'
import { requireAlternativeText } from '../files/alternative-text'
import { fileEndpoints } from '../files/endpoints'
import { forgetFile, noteFile, removePictures } from '../files/note-file'
import { filePanel, focalPicker } from '../labels/files'
import { groups } from '../labels/groups'
import { files as labels } from '../labels/publications'
import { checkUpload } from '../uploads/check-upload'
import { fileTypes } from '../uploads/file-types'
import { contentCollection } from './content-collection'
import { drafts } from './drafts'

export interface FilesOptions {
  mediaFolder: string
  /** The most pixels that an image may have. */
  mostPixels: number
}

/** Before a file is chosen nobody knows what it will be. */
const mayBeImage: Condition = (data) => data?.mimeType !== 'application/pdf'
const isKnownImage: Condition = (data) => String(data?.mimeType ?? '').startsWith('image/')

const ofImages: Record<string, Condition> = { alt: mayBeImage, isDecorative: mayBeImage, focalPoint: isKnownImage }

/** What is about images only is not shown for others. */
function forImages(field: Field): Field {
  if (field.type === 'row') return { ...field, fields: field.fields.map(forImages) }
  const condition = 'name' in field && field.name ? ofImages[field.name] : undefined
  if (!condition) return field
  return { ...field, admin: { ...('admin' in field ? field.admin : {}), condition } } as Field
}

/** How the file fares in the desk: first in the sidebar, below how far its languages have come. */
const panelField: Field = {
  name: 'filePanel',
  type: 'ui',
  label: filePanel.title,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/admin/FilePanel#FilePanel' },
  },
}

const pickerField: Field = {
  name: 'focalPicker',
  type: 'ui',
  label: focalPicker.title,
  admin: {
    condition: isKnownImage,
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/admin/FocalPicker#FocalPicker' },
  },
}

/**
 * Uploaded files. File name, type, size and dimensions of the model are what Payload records of an upload
 * (`bytes` is its `filesize`).
 */
export function files({ mediaFolder, mostPixels }: FilesOptions): CollectionConfig {
  const content = contentCollection('PublicFile', {
    group: groups.publications,
    labels,
    columns: ['filename', 'title', '_status', 'updatedAt'],
    search: ['title', 'filename'],
    sort: '-updatedAt',
    spareSlug: () => `file-${randomBytes(5).toString('hex')}`,
    recordedByUpload: ['filename', 'mimeType', 'bytes', 'width', 'height'],
  })
  const [progress, others] = [content.fields.slice(0, 1), content.fields.slice(1)]
  const folder = path.resolve(mediaFolder)
  return {
    ...content,
    fields: [...progress, panelField, ...others.map(forImages), pickerField],
    hooks: {
      ...content.hooks,
      beforeOperation: [...(content.hooks?.beforeOperation ?? []), checkUpload('files', { mostPixels })],
      beforeChange: [...(content.hooks?.beforeChange ?? []), requireAlternativeText],
      afterChange: [...(content.hooks?.afterChange ?? []), noteFile],
      beforeDelete: [forgetFile],
      afterDelete: [...(content.hooks?.afterDelete ?? []), removePictures(folder)],
    },
    endpoints: [...(content.endpoints || []), ...fileEndpoints(folder)],
    // No autosave: it would keep a file without a file as soon as somebody opens the form for a new one.
    versions: { maxPerDoc: 100, drafts: { ...drafts, autosave: false } },
    upload: {
      staticDir: folder,
      mimeTypes: [...fileTypes],
      // A PDF by its first page. Of an image Payload's own small one, which is there at once.
      adminThumbnail: ({ doc }) => {
        const { id, mimeType, sizes } = doc as {
          id?: unknown
          mimeType?: unknown
          sizes?: { thumbnail?: { url?: string } }
        }
        if (mimeType === 'application/pdf') return `/api/files/${String(id)}/picture`
        return sizes?.thumbnail?.url ?? null
      },
      pasteURL: false,
      // Both would write the published file anew.
      crop: false,
      focalPoint: false,
      // What the desk shows. Readers get what `files/pictures.ts` makes.
      imageSizes: [
        { name: 'thumbnail', width: 320, withoutEnlargement: true },
        { name: 'card', width: 768, withoutEnlargement: true },
        { name: 'wide', width: 1536, withoutEnlargement: true },
      ],
    },
  }
}
