import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { FilePage } from '@kakehashi/content-store'
import type { PdfLimits } from '../settings'
import { joinLines } from './join-lines'
import type { Pixels } from './pictures'
import type { FileStop } from './processed-files'

/** What stands in a PDF. */
export interface PdfContent {
  pageCount: number
  /** Those that have a text. */
  pages: FilePage[]
  /** The first page, as far as it could be drawn. */
  picture: Pixels | undefined
}

/** What the process that reads says, one line each. See `pdf-process.mjs`. */
type Line =
  | { pageCount: number }
  | { page: number; text: string }
  | { picture: string; width: number; height: number }
  | { stop: FileStop }
  | { end: true }

/** The texts of one file together, in characters: a thousand pages of a novel. What goes beyond is not searched. */
const longestText = 4_000_000
/** Wide enough for the largest of the pictures that are made of it. */
const pictureWidth = 1_200

/**
 * Reads a PDF in a process of its own, which has no rights, no secrets, and an end: whatever is in the file, the desk goes on.
 * @param signal stops it; the answer is then that it `failed`
 */
export async function readPdf(file: string, limits: PdfLimits, signal?: AbortSignal): Promise<PdfContent | FileStop> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=256', program(), file, String(limits.pages), String(limits.bytes), String(pictureWidth)],
    // Nothing of our environment: there are secrets in it.
    { env: { NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  let isSlow = false
  const kill = () => child.kill('SIGKILL')
  const clock = setTimeout(() => {
    isSlow = true
    kill()
  }, limits.milliseconds)
  signal?.addEventListener('abort', kill, { once: true })

  const content: PdfContent = { pageCount: 0, pages: [], picture: undefined }
  let stop: FileStop | undefined
  let isWhole = false
  let length = 0
  try {
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
      const said = JSON.parse(line) as Line
      if ('stop' in said) stop = said.stop
      else if ('pageCount' in said) content.pageCount = said.pageCount
      else if ('page' in said) {
        const text = joinLines(said.text)
        length += text.length
        if (text !== '' && length <= longestText) content.pages.push({ number: said.page, text })
      } else if ('picture' in said) {
        const { width, height } = said
        content.picture = { data: Buffer.from(said.picture, 'base64'), width, height }
      } else isWhole = true
    }
    await ended
  } finally {
    clearTimeout(clock)
    signal?.removeEventListener('abort', kill)
    kill()
  }
  if (signal?.aborted) return 'failed'
  if (isSlow) return 'tooSlow'
  if (stop) return stop
  // It ended without a word: what is in the file was too much for it.
  return isWhole ? content : 'damaged'
}

/** The program beside this file. Where pages are bundled, their code no longer stands there: then from where the server runs. */
function program(): string {
  const places = ['src/files', 'cms/src/files'].map((folder) => path.join(process.cwd(), folder, 'pdf-process.mjs'))
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error('cms/src/files/pdf-process.mjs is not there: the server must run in the folder cms/')
  return found
}
