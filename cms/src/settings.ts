import path from 'node:path'
import { contentAddressExpected, contentDatabase, isContentAddress, mostPages } from '@kakehashi/content-store'
import { longestPreviewHours } from '@kakehashi/content-store/drafts'
import { z } from 'zod'

/** Where the CMS keeps its own: drafts, versions, accounts. */
export type DatabasePlace =
  | { engine: 'sqlite'; file: string }
  /** `name` is that of the database on the server. */
  | { engine: 'mongodb'; url: string; name: string }

/** How drafts can be looked at as readers will see them, by a signed link. */
export interface PreviewSettings {
  /** Where those who have a link reach the draft stack. No slash at the end. */
  url: string
  /** What links are signed with; the draft stack has the same. */
  secret: string
  /** For how long a link is good that somebody makes to send it. */
  linkHours: number
  /** Address of the store of drafts. */
  draftStore: string
}

/** What the environment says, checked. Folders and files are absolute. */
export interface Settings {
  database: DatabasePlace
  /** Address of the content store, which holds what is published. */
  contentStore: string
  /** What is kept in files, whatever the engine: uploads, and what the first start tells its owner. */
  dataFolder: string
  /** Uploaded files. */
  mediaFolder: string
  /** The largest file that may be uploaded, in bytes. */
  largestFile: number
  /** The most pixels that an image may have. */
  mostPixels: number
  /** How wide the pictures are that are made of an image or of a PDF's first page, in pixels, the smallest first. */
  pictureWidths: number[]
  /** How far PDFs are read. */
  pdf: PdfLimits
  secret: string
  port: number
  /** Where editors reach the desk, and where readers reach the site. No slash at the end. */
  cmsUrl: string
  webUrl: string
  /** Undefined where there is no draft stack. */
  preview: PreviewSettings | undefined
  /** Which links in what is published are checked: none, those within the site, or those to other sites too. */
  linkCheck: 'off' | 'own' | 'all'
}

/** What reading one PDF may take. */
export interface PdfLimits {
  pages: number
  milliseconds: number
  /** Of memory. */
  bytes: number
}

export class SettingsError extends Error {
  override name = 'SettingsError'
}

const port = z.coerce.number().int().min(1).max(65535)
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

/** Every variable that the CMS reads, and what it may be. */
export const variables = {
  DATABASE_URL: {
    schema: z.string().default('file:./data').refine(isContentAddress),
    expected: contentAddressExpected.replace(/^must be /, ''),
  },
  DATA_DIR: {
    schema: z.string().min(1).default('./data'),
    expected: 'the folder for files when the database is MongoDB, such as ./data',
  },
  PAYLOAD_SECRET: {
    schema: z.string().min(32),
    expected: 'a random text of at least 32 characters, the same at every start; there is no default',
  },
  CMS_PORT: { schema: port.default(3001), expected: 'a port number from 1 to 65535' },
  CMS_URL: {
    schema: webAddress.optional(),
    expected: 'the address at which editors open the desk, such as https://cms.example.jp',
  },
  WEB_URL: {
    schema: webAddress.default('http://localhost:3000'),
    expected: 'the address of the public site, such as https://www.example.jp',
  },
  PREVIEW_SECRET: {
    schema: z.string().min(32).optional(),
    expected:
      'a random text of at least 32 characters that the draft stack has, too; without it there are no links to drafts',
  },
  PREVIEW_URL: {
    schema: webAddress.default('http://localhost:3002'),
    expected: 'the address at which drafts are shown to those who have a link, such as https://preview.example.jp',
  },
  PREVIEW_LINK_HOURS: {
    schema: z.coerce.number().int().min(1).max(longestPreviewHours).default(24),
    expected: `for how many hours a link to a draft is good, from 1 to ${longestPreviewHours}`,
  },
  DRAFT_STORE_URL: {
    schema: z.string().refine(isContentAddress).optional(),
    expected: contentAddressExpected.replace(/^must be /, ''),
  },
  MEDIA_DIR: {
    schema: z.string().min(1).optional(),
    expected: 'the folder for uploaded files, such as ./data/media',
  },
  UPLOAD_LIMIT_MB: {
    schema: z.coerce.number().int().min(1).max(200).default(50),
    expected: 'the size of the largest file that may be uploaded, in megabytes from 1 to 200',
  },
  IMAGE_LIMIT_MEGAPIXELS: {
    schema: z.coerce.number().int().min(1).max(250).default(100),
    expected: 'the most pixels that an image may have, in millions from 1 to 250',
  },
  PICTURE_WIDTHS: {
    schema: z
      .string()
      .regex(/^\d{2,4}(,\d{2,4}){0,5}$/)
      .default('480,960,1600')
      .transform((list) => [...new Set(list.split(',').map(Number))].sort((a, b) => a - b)),
    expected: 'up to six widths of pictures in pixels from 10 to 9999, joined by commas, such as 480,960,1600',
  },
  PDF_LIMIT_PAGES: {
    schema: z.coerce.number().int().min(1).max(mostPages).default(1_000),
    expected: `the most pages of a PDF whose text is searched, from 1 to ${mostPages}`,
  },
  PDF_LIMIT_SECONDS: {
    schema: z.coerce.number().int().min(1).max(3_600).default(300),
    expected: 'how long reading a PDF may take, in seconds from 1 to 3600',
  },
  PDF_LIMIT_MB: {
    schema: z.coerce.number().int().min(64).max(2_000).default(512),
    expected: 'how much memory reading a PDF may take, in megabytes from 64 to 2000',
  },
  LINK_CHECK: {
    schema: z.enum(['off', 'own', 'all']).default('own'),
    expected: 'off, own (links within the site) or all (links to other sites, too)',
  },
} as const

/**
 * Reads the settings from environment variables. Relative folders start at `folder`; an empty variable counts as not set.
 * @throws {SettingsError} with one sentence for every variable that is wrong.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env, folder = process.cwd()): Settings {
  const problems: string[] = []
  const read = <Name extends keyof typeof variables>(name: Name) => {
    const { schema, expected } = variables[name]
    const result = schema.safeParse(environment[name] === '' ? undefined : environment[name])
    if (!result.success)
      problems.push(`${name} ${environment[name] ? 'is not valid' : 'is missing'}: it must be ${expected}.`)
    return result.data as z.output<(typeof variables)[Name]['schema']>
  }
  const databaseUrl = read('DATABASE_URL')
  const dataFolder = read('DATA_DIR')
  const secret = read('PAYLOAD_SECRET')
  const cmsPort = read('CMS_PORT')
  const cmsUrl = read('CMS_URL')
  const webUrl = read('WEB_URL')
  const mediaFolder = read('MEDIA_DIR')
  const uploadLimit = read('UPLOAD_LIMIT_MB')
  const imageLimit = read('IMAGE_LIMIT_MEGAPIXELS')
  const pictureWidths = read('PICTURE_WIDTHS')
  const pdf = [read('PDF_LIMIT_PAGES'), read('PDF_LIMIT_SECONDS'), read('PDF_LIMIT_MB')] as const
  const previewSecret = read('PREVIEW_SECRET')
  const previewUrl = read('PREVIEW_URL')
  const linkHours = read('PREVIEW_LINK_HOURS')
  const draftStore = read('DRAFT_STORE_URL')
  const linkCheck = read('LINK_CHECK')
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))

  const isFile = databaseUrl.startsWith('file:')
  const data = path.resolve(folder, isFile ? databaseUrl.slice('file:'.length) : dataFolder)
  const contentStore = isFile ? `file:${data}` : databaseUrl
  return {
    database: isFile
      ? { engine: 'sqlite', file: path.join(data, 'cms.db') }
      : { engine: 'mongodb', url: databaseUrl, name: cmsDatabase(databaseUrl) },
    contentStore,
    dataFolder: data,
    mediaFolder: mediaFolder ? path.resolve(folder, mediaFolder) : path.join(data, 'media'),
    largestFile: uploadLimit * 1024 * 1024,
    mostPixels: imageLimit * 1_000_000,
    pictureWidths,
    pdf: { pages: pdf[0], milliseconds: pdf[1] * 1_000, bytes: pdf[2] * 1024 * 1024 },
    secret,
    port: cmsPort,
    cmsUrl: cmsUrl ?? `http://localhost:${cmsPort}`,
    webUrl,
    preview: previewSecret
      ? { url: previewUrl, secret: previewSecret, linkHours, draftStore: absolute(draftStore, folder) ?? contentStore }
      : undefined,
    linkCheck,
  }
}

const absolute = (url: string | undefined, folder: string) =>
  url?.startsWith('file:') ? `file:${path.resolve(folder, url.slice('file:'.length))}` : url

/** A database of its own beside the content store's, so that who serves readers needs no right to see drafts. */
const cmsDatabase = (url: string) => contentDatabase(url).replace(/-content$/, '-cms')

/** For `next build`, which reads the configuration but neither connects nor serves anything. */
export const buildSettings: Settings = readSettings({
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'only while building: nothing is signed or stored with it',
})
