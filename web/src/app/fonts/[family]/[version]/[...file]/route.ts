import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type FontFamily, fontFamilies, fontFolder, fontVersion } from '../../../../../fonts'

const types: Record<string, string> = { '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2' }

interface Parameters {
  params: Promise<{ family: string; version: string; file: string[] }>
}

/** Serves the style sheet and the slices of a font family. Addresses carry the version, so browsers keep them. */
export async function GET(_request: Request, { params }: Parameters): Promise<Response> {
  const { family, version, file } = await params
  const name = file.join('/')
  const isFamily = (fontFamilies as readonly string[]).includes(family)
  if (!isFamily || !/^(wght\.css|files\/[a-z0-9-]+\.woff2)$/.test(name)) return notFound()
  const known = family as FontFamily
  if (version !== fontVersion(known)) return notFound()
  try {
    const bytes = await readFile(path.join(fontFolder(known), name))
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': types[path.extname(name)] ?? 'application/octet-stream',
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    })
  } catch {
    return notFound()
  }
}

const notFound = () => new Response('Not found\n', { status: 404, headers: { 'Content-Type': 'text/plain' } })
