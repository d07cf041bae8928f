/** Characters that take two columns in a terminal, or in a mail that is set in columns. */
const wide =
  /[\u1100-\u115f\u2460-\u24ff\u25a0-\u25ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** What no line begins with, and what none ends with. */
const notFirst = /[、。，．・：；？！）」』】〕〉》”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥,.!?:;)\]}、。]/u
const notLast = /[（「『【〔〈《“‘([{]/u

const widthOf = (character: string): number => (wide.test(character) ? 2 : 1)

/** How many columns a text takes. */
export const columnsOf = (text: string): number => [...text].reduce((sum, one) => sum + widthOf(one), 0)

/** Pieces of a line between which it may be broken: words, and single characters of scripts that are written without spaces. */
function pieces(text: string): string[] {
  const found: string[] = []
  let open = ''
  const characters = [...text]
  for (const [at, character] of characters.entries()) {
    open += character
    const next = characters[at + 1]
    if (next === undefined) break
    const breaks =
      /\s/.test(character) ||
      (breaksAnywhere(character) && !/\s/.test(next)) ||
      (breaksAnywhere(next) && !/\s/.test(next))
    if (!breaks || notFirst.test(next) || notLast.test(character)) continue
    found.push(open)
    open = ''
  }
  return open ? [...found, open] : found
}

/** Korean is wide, but written in words. */
const breaksAnywhere = (character: string): boolean =>
  wide.test(character) && !/[\u1100-\u11ff\uac00-\ud7a3]/.test(character)

/**
 * A text in lines of at most so many columns. Words are not broken, nor lines begun with a full stop or a closing bracket; what cannot be
 * broken, such as an address, stays whole.
 * @param indent stands before every line but the first
 */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line.trim() && columnsOf((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = indent + piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()].join('\n')
}
