import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { groups } from '../labels/groups'
import { files as labels } from '../labels/publications'
import { checkUpload } from '../uploads/check-upload'
import { fileTypes } from '../uploads/file-types'
import { contentCollection } from './content-collection'
import { drafts } from './drafts'

/**
 * Uploaded files. File name, type, size and dimensions of the model are what Payload records of an upload
 * (`bytes` is its `filesize`).
 */
export function files(mediaFolder: string): CollectionConfig {
  const content = contentCollection('PublicFile', {
    group: groups.publications,
    labels,
    columns: ['filename', 'title', '_status', 'updatedAt'],
    search: ['title', 'filename'],
    sort: '-updatedAt',
    spareSlug: () => `file-${randomBytes(5).toString('hex')}`,
    recordedByUpload: ['filename', 'mimeType', 'bytes', 'width', 'height'],
  })
  return {
    ...content,
    hooks: {
      ...content.hooks,
      beforeOperation: [...(content.hooks?.beforeOperation ?? []), checkUpload('files')],
    },
    // No autosave: it would keep a file without a file as soon as somebody opens the form for a new one.
    versions: { maxPerDoc: 100, drafts: { ...drafts, autosave: false } },
    upload: {
      staticDir: path.resolve(mediaFolder),
      mimeTypes: [...fileTypes],
      adminThumbnail: 'thumbnail',
      pasteURL: false,
      // Both would write the published file anew.
      crop: false,
      focalPoint: false,
      imageSizes: [
        { name: 'thumbnail', width: 320, withoutEnlargement: true },
        { name: 'card', width: 768, withoutEnlargement: true },
        { name: 'wide', width: 1536, withoutEnlargement: true },
      ],
    },
  }
}
