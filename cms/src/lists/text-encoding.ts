import { fileProblems } from '../labels/lists'
import { FileProblem } from './file-problem'

/** As an editor knows them from Excel's dialogue. */
export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Shift_JIS'

/**
 * The text of a file and how it is encoded, told from its bytes: Excel writes CSV in the encoding of Windows (Shift_JIS with
 * Microsoft's extensions, CP932), as "CSV UTF-8" with a mark in front, and as "Unicode text" in UTF-16.
 * @throws {FileProblem} when the bytes are none of these
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const [first, second] = bytes
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  const looksLike = utf16 ?? utf16WithoutMark(bytes)
  if (looksLike) {
    const text = decoded(bytes, looksLike)
    if (text !== undefined) return { text, encoding: 'UTF-16' }
  }
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== undefined && !utf8.includes('\0')) return { text: utf8, encoding: 'UTF-8' }
  // The name stands for CP932 in browsers and in Node: ① and 髙 are there.
  const japanese = decoded(bytes, 'shift_jis')
  if (japanese !== undefined && !/[\0\ufffd]/.test(japanese)) return { text: japanese, encoding: 'Shift_JIS' }
  throw new FileProblem(fileProblems.encoding)
}

/** Undefined where the bytes are not in this encoding. A mark of byte order is left out. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Commas, tabs, digits and ends of lines have a zero byte on one side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd < sample.length / 50) return undefined
  if (odd > even * 4) return 'utf-16le'
  return even > odd * 4 ? 'utf-16be' : undefined
}
