import type { FilePage, Picture } from '@kakehashi/content-store'
import type { CollectionConfig } from 'payload'
import { both } from '../labels/bilingual'
import { readingStates, readingStops } from '../labels/files'

export const processedFilesSlug = 'processed-files'

/** How far the desk has come with a file. */
export const fileStates = ['waiting', 'done', 'refused'] as const
export type FileState = (typeof fileStates)[number]

/** Why the text of a PDF could not be read, or no pictures be made of a file. */
export const fileStops = [
  'encrypted',
  'damaged',
  'tooManyPages',
  'tooSlow',
  'tooLarge',
  'tooManyPixels',
  'missing',
  'failed',
] as const
export type FileStop = (typeof fileStops)[number]

/** A row of the collection. */
export interface ProcessedFile {
  id: number | string
  /** The file's id in the CMS. */
  file?: unknown
  /** Which upload it is about. */
  filename: string
  state: FileState
  stop?: FileStop | null
  /** Another one each time that there is something to do: who did it before finds that it is no longer asked for. */
  task: string
  /** How often it was begun. A file that takes the whole desk down with it is left alone in the end. */
  attempts: number
  /** The focal point that the pictures are cropped around, as `50,50`. */
  focus?: string | null
  pageCount?: number | null
  /** On how many pages there is text: none where they are scans. */
  textPageCount?: number | null
  pages?: FilePage[] | null
  pictures?: Picture[] | null
  /** Names of all pictures that were ever made, to be removed with the file. */
  made?: string[] | null
  /** ISO 8601. */
  processedAt?: string | null
}

/**
 * What the desk makes of uploaded files: the text of each page of a PDF, and pictures in several sizes. Kept beside the files and not in
 * them, so that restoring an old version of a title does not bring back old texts, and a list of files is not as long as their texts.
 * The desk writes it; no API does.
 */
export const processedFiles: CollectionConfig = {
  slug: processedFilesSlug,
  labels: { singular: both('ファイルの処理', 'Processed file'), plural: both('ファイルの処理', 'Processed files') },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  fields: [
    { name: 'file', type: 'relationship', relationTo: 'files', unique: true, label: both('ファイル', 'File') },
    { name: 'filename', type: 'text', required: true, label: both('ファイル名', 'File name') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: both('状態', 'State'),
      options: fileStates.map((value) => ({ value, label: readingStates[value] })),
    },
    {
      name: 'stop',
      type: 'select',
      label: both('理由', 'Reason'),
      options: fileStops.map((value) => ({ value, label: readingStops[value] })),
    },
    { name: 'task', type: 'text', required: true, label: both('処理の番号', 'Task') },
    { name: 'attempts', type: 'number', required: true, label: both('試した回数', 'Attempts') },
    { name: 'focus', type: 'text', label: both('中心', 'Focus') },
    { name: 'pageCount', type: 'number', label: both('ページ数', 'Pages') },
    { name: 'textPageCount', type: 'number', label: both('文字のあるページ数', 'Pages with text') },
    { name: 'pages', type: 'json', label: both('本文', 'Text') },
    { name: 'pictures', type: 'json', label: both('画像', 'Pictures') },
    { name: 'made', type: 'json', label: both('作った画像', 'Made pictures') },
    { name: 'processedAt', type: 'date', index: true, label: both('処理日時', 'Processed at') },
  ],
}
