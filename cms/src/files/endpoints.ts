import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Picture } from '@kakehashi/content-store'
import type { Endpoint, PayloadRequest } from 'payload'
import { deskUser, reachOf } from '../access/rules'
import { refusals } from '../labels/workflow'
import { NotPossible, Refused } from '../workflow/refused'
import { processedOf } from './note-file'
import type { FileState, FileStop } from './processed-files'

/** What the form of a file shows of what was made of it. */
export interface FileReading {
  state: FileState
  stop: FileStop | null
  pageCount: number | null
  textPageCount: number | null
  pictures: number
}

/**
 * What the form of a file asks beside Payload's own interface: `GET /:id/reading`, how far the desk has come with it; `GET /:id/picture`,
 * the smallest picture of it, which for a PDF is its first page.
 */
export const fileEndpoints = (mediaFolder: string): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/reading',
    method: 'get',
    handler: async (req) => {
      const known = await knownFile(req)
      const reading: FileReading | null = known
        ? {
            state: known.state,
            stop: known.stop ?? null,
            pageCount: known.pageCount ?? null,
            textPageCount: known.textPageCount ?? null,
            pictures: known.pictures?.length ?? 0,
          }
        : null
      return Response.json(reading, { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/:id/picture',
    method: 'get',
    handler: async (req) => {
      const picture = smallest((await knownFile(req))?.pictures ?? [])
      const place = picture && path.join(mediaFolder, path.basename(picture.filename))
      const isThere =
        place !== undefined &&
        (await stat(place).then(
          (one) => one.isFile(),
          () => false,
        ))
      if (!picture || !isThere) return picturePage()
      return new Response(Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>, {
        headers: { ...harmless, 'content-type': picture.mimeType, 'content-length': String(picture.bytes) },
      })
    },
  },
]

const harmless = {
  'cache-control': 'private, max-age=60',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
}

async function knownFile(req: PayloadRequest): ReturnType<typeof processedOf> {
  if (reachOf(deskUser(req), 'read') === undefined) throw new Refused(refusals.login, req)
  const id = String(req.routeParams?.id ?? '')
  if (req.payload.db.defaultIDType === 'number' && !/^\d{1,15}$/.test(id)) throw new NotPossible(refusals.notFound, req)
  return processedOf(req, req.payload.db.defaultIDType === 'number' ? Number(id) : id)
}

const smallest = (pictures: readonly Picture[]): Picture | undefined =>
  pictures
    .filter(({ mimeType, crop }) => mimeType === 'image/webp' && crop === 'WHOLE')
    .sort((a, b) => a.width - b.width)[0]

/** A sheet of paper, while there is no picture of a file or where none can be made. */
function picturePage(): Response {
  const sheet =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><rect width="120" height="120" fill="#f2f2f2"/>' +
    '<path d="M36 20h34l16 16v64H36z" fill="#fff" stroke="#767676" stroke-width="3"/>' +
    '<path d="M70 20v16h16M46 54h30M46 66h30M46 78h20" fill="none" stroke="#767676" stroke-width="3"/></svg>'
  return new Response(sheet, { headers: { ...harmless, 'cache-control': 'no-store', 'content-type': 'image/svg+xml' } })
}
