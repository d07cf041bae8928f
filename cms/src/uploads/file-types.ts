/** What readers may download. No SVG and no HTML: both can carry scripts. */
export const fileTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/avif'] as const

export type FileType = (typeof fileTypes)[number]

/** Endings of file names, the usual one first. */
export const endings: Record<FileType, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
}

/** The type that the bytes show, whatever the file's name or the browser says of it; undefined for every other type. */
export function typeOf(bytes: Uint8Array): FileType | undefined {
  const head = latin1(bytes.subarray(0, 32))
  if (head.startsWith('%PDF-')) return 'application/pdf'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp'
  if (head.startsWith('ftypavif', 4) || head.startsWith('ftypavis', 4)) return 'image/avif'
  return undefined
}

/** True for a PDF that ends as PDFs do: one that was cut off on its way does not. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const end = latin1(bytes.subarray(-1024))
  return end.includes('%%EOF') && end.includes('xref')
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
