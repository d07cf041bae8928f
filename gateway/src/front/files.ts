import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ContentReader } from '@kakehashi/content-store'
import { HttpError, namesTag } from './respond.js'

/** Pictures that a browser may show in place; everything else is offered to be saved. */
const shownInPlace = new Set(['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'])
const mediaType = /^[a-z0-9]+\/[a-z0-9.+-]+$/

/** How long others may keep a file without asking again: a file that is withdrawn is gone after this. */
const maxAgeSeconds = 300
/**
 * A picture that the desk made is named by its content: browsers keep it for a year. Shared caches ask as for any file, so that one that
 * was withdrawn is not sent to others any more.
 */
const pictureCaching = `public, max-age=31536000, s-maxage=${maxAgeSeconds}, immutable`

/** Nothing in the file does anything, whatever it is taken for. */
const harmless = "default-src 'none'; sandbox"
/**
 * Browsers show no PDF in a sandbox, nor where plugins and styles are forbidden. Their viewers keep what is in it away from the site, and
 * `nosniff` keeps it a PDF.
 */
const harmlessPdf = "script-src 'none'; base-uri 'none'; form-action 'none'"

const notThere = () => new HttpError(404, 'NOT_FOUND', 'There is no published file of this name.')

/**
 * Sends a file of the media folder, or a picture made of one, provided that it is published: the folder also holds what editors have not
 * published.
 * @param options.view shows a PDF in place, which otherwise is offered to be saved
 * @param options.cacheControl what others are told who might keep it
 * @throws {HttpError} 404 for everything else.
 */
export async function sendFile(
  store: ContentReader,
  mediaFolder: string,
  encodedName: string,
  request: IncomingMessage,
  response: ServerResponse,
  { view = false, cacheControl }: { view?: boolean; cacheControl?: string | undefined } = {},
): Promise<void> {
  const name = fileNameOf(encodedName)
  const [page] = await store.list('PublicFile', [{ where: { filename: [name] }, first: 1 }])
  const body = page?.edges[0]?.entry.body
  const picture = body?.filename === name ? undefined : body?.pictures?.find((one) => one.filename === name)
  const published = picture ?? body
  if (!published) throw notThere()

  const file = await openFile(path.join(mediaFolder, name))
  try {
    const { size, mtimeMs } = await file.stat()
    const type = mediaType.test(published.mimeType) ? published.mimeType : 'application/octet-stream'
    const isViewed = view && type === 'application/pdf'
    const isInPlace = isViewed || shownInPlace.has(type)
    const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`
    response.setHeaders(
      new Map([
        ['content-type', type],
        ['content-disposition', `${isInPlace ? 'inline' : 'attachment'}${nameIn(isInPlace && !isViewed ? '' : name)}`],
        ['content-security-policy', isViewed ? harmlessPdf : harmless],
        ['cross-origin-resource-policy', 'cross-origin'],
        ['access-control-allow-origin', '*'],
        ['cache-control', cacheControl ?? (picture ? pictureCaching : `public, max-age=${maxAgeSeconds}`)],
        ['accept-ranges', 'bytes'],
        ['etag', etag],
      ]),
    )
    if (namesTag(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return
    }
    const range = rangeOf(request, etag, size)
    if (range === 'outside') {
      response.setHeader('content-range', `bytes */${size}`)
      response.writeHead(416).end()
      return
    }
    const { start, end } = range ?? { start: 0, end: size - 1 }
    if (range) response.setHeader('content-range', `bytes ${start}-${end}/${size}`)
    response.writeHead(range ? 206 : 200, { 'content-length': end - start + 1 })
    if (request.method === 'HEAD' || size === 0) response.end()
    else await pipeline(file.createReadStream({ start, end, autoClose: false }), response)
  } finally {
    await file.close()
  }
}

/** The name in a path, or 404 for whatever could be more than a name. */
function fileNameOf(encoded: string): string {
  let name: string
  try {
    name = decodeURIComponent(encoded)
  } catch {
    throw notThere()
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be in it
  if (name === '' || name.startsWith('.') || /[/\\\x00-\x1f]/.test(name)) throw notThere()
  return name
}

/** Opens a regular file; a link could lead out of the folder. */
async function openFile(file: string): Promise<FileHandle> {
  let handle: FileHandle
  try {
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  } catch {
    throw notThere()
  }
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw notThere()
}

const nameIn = (name: string) => (name === '' ? '' : `; filename*=UTF-8''${encodeName(name)}`)

/** RFC 8187: what may stand in `filename*`. */
const encodeName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

/** The one range that is asked for; undefined when the whole file is to be sent, which is right for anything unusual. */
function rangeOf(request: IncomingMessage, etag: string, size: number) {
  const condition = request.headers['if-range']
  if (condition !== undefined && condition !== etag) return undefined
  const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '')
  const [, from = '', to = ''] = match ?? []
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end ? ('outside' as const) : { start, end }
}
