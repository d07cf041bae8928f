/** Room for what is added to a name, such as `-1536x2048` for a smaller picture, within the 255 bytes of a file system. */
const longestStem = 180

/** What no file system, address or header takes for something else: letters of any script, digits and a few signs. */
const unsafe = /[^\p{L}\p{M}\p{N}()._~（）「」『』・ー-]+/gu

/**
 * A name under which a file can be stored, linked and downloaded: without folders, in one Unicode form, at most 180 bytes and
 * the ending. Japanese stays readable: `../令和5年度 報告書.PDF` becomes `令和5年度-報告書.pdf`.
 */
export function safeFileName(given: string, ending: string): string {
  const name = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = name
    .replace(/\.[^.]*$/, '')
    .replace(unsafe, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.~]+|[-.~]+$/g, '')
  return `${cut(stem) || 'file'}.${ending}`
}

/** Cuts between characters, as half a character is none. */
function cut(stem: string): string {
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('ja').segment(stem)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > longestStem) break
    kept += segment
  }
  return kept
}
