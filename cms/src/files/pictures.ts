import { createHash } from 'node:crypto'
import { rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Picture } from '@kakehashi/content-store'
import sharp, { type Sharp } from 'sharp'

/** A strip of paper a metre long is not shown at full width. */
const highest = 4_000
/** What is shown of a page elsewhere, as social networks want it. */
const card = { width: 1_200, height: 630 }

/** Pixels as they come from a renderer: red, green, blue and opacity, a byte each. */
export interface Pixels {
  data: Buffer
  width: number
  height: number
}

export interface PictureOptions {
  /** Where the pictures are written. */
  folder: string
  /** Whose pictures they are: another file that looks the same has its own, and is not left without them. */
  owner: string
  /** Of pictures that show all of the file, in pixels, the smallest first. None is larger than what it is made from. */
  widths: readonly number[]
  /** In percent from the left and the top. */
  focus: { x: number; y: number }
  /** Whether there is one for cards. */
  withCard: boolean
  mostPixels: number
}

/**
 * Makes the pictures of an image, or of the pixels of a page, and writes them under names that say what is in them, so that the same
 * picture is the same file. @throws when the image cannot be read
 */
export async function makePictures(source: string | Pixels, options: PictureOptions): Promise<Picture[]> {
  const { widths } = options
  const { data, info } = await uprightPixels(source, options)
  const { width, height, channels } = info
  const image = () => sharp(data, { raw: { width, height, channels } })
  const pictures: Picture[] = []
  const keep = async (made: Sharp, type: Picture['mimeType'], crop: Picture['crop']) => {
    pictures.push(await write(options, made, type, crop))
  }
  const sizes = [...widths.filter((one) => one < width), ...(width <= (widths.at(-1) as number) ? [width] : [])]
  for (const size of sizes) {
    const smaller = () => (size === width ? image() : image().resize({ width: size }))
    await keep(smaller().avif({ quality: 55, effort: 3 }), 'image/avif', 'WHOLE')
    await keep(smaller().webp({ quality: 78 }), 'image/webp', 'WHOLE')
  }
  if (options.withCard) {
    const { region, size } = cropAround(width, height, options.focus)
    const cut = image().extract(region).resize(size).flatten({ background: '#fff' })
    await keep(cut.jpeg({ quality: 82, mozjpeg: true }), 'image/jpeg', 'CARD')
  }
  return pictures
}

/** The image as it is meant to be seen, no larger than needed, without what its camera noted. */
async function uprightPixels(source: string | Pixels, { mostPixels, widths }: PictureOptions) {
  const image =
    typeof source === 'string'
      ? sharp(source, { limitInputPixels: mostPixels })
      : sharp(source.data, { raw: { width: source.width, height: source.height, channels: 4 } })
  return image
    .autoOrient()
    .resize({ width: widths.at(-1), height: highest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
}

/** The largest part of the shape of a card that has the focus as near its middle as can be. */
export function cropAround(width: number, height: number, focus: { x: number; y: number }) {
  const shape = card.width / card.height
  const cut = {
    width: Math.max(1, Math.min(width, Math.round(height * shape))),
    height: Math.max(1, Math.min(height, Math.round(width / shape))),
  }
  const start = (length: number, part: number, percent: number) =>
    Math.round(Math.max(0, Math.min(length - part, (length * percent) / 100 - part / 2)))
  const region = { left: start(width, cut.width, focus.x), top: start(height, cut.height, focus.y), ...cut }
  return { region, size: cut.width < card.width ? cut : card }
}

const endings = { 'image/avif': 'avif', 'image/webp': 'webp', 'image/jpeg': 'jpg' } as const

async function write(
  { folder, owner }: PictureOptions,
  made: Sharp,
  mimeType: Picture['mimeType'],
  crop: Picture['crop'],
): Promise<Picture> {
  const { data, info } = await made.toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const mark = createHash('sha256').update(`${owner} `).update(data).digest('hex').slice(0, 24)
  const filename = `${mark}-${width}x${height}.${endings[mimeType]}`
  const place = path.join(folder, filename)
  const isThere = await stat(place).then(
    ({ size }) => size === data.length,
    () => false,
  )
  if (!isThere) {
    // Nobody must find half of it.
    const unfinished = path.join(folder, `.${filename}.${process.pid}`)
    await writeFile(unfinished, data)
    await rename(unfinished, place)
  }
  return { filename, mimeType, width, height, bytes: data.length, crop }
}
