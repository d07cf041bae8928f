/** A piece of a text, and whether it was there before, is there now, or both. */
export interface Piece {
  text: string
  is: 'same' | 'gone' | 'new'
}

/** Beyond this many steps of comparison a browser would be felt to wait; the middle is then shown as one change. */
const largestTable = 250_000

/** What has changed from one text to another, by words as each language has them: Japanese writes none apart. */
export function textChanges(before: string, after: string): Piece[] {
  const [a, b] = [words(before), words(after)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const middle = compare(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([
    ...a.slice(0, start).map((text): Piece => ({ text, is: 'same' })),
    ...middle,
    ...a.slice(a.length - end).map((text): Piece => ({ text, is: 'same' })),
  ])
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const words = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** The longest common subsequence, by the table that everybody knows. */
function compare(a: readonly string[], b: readonly string[]): Piece[] {
  if (a.length * b.length > largestTable) {
    return [...a.map((text): Piece => ({ text, is: 'gone' })), ...b.map((text): Piece => ({ text, is: 'new' }))]
  }
  const width = b.length + 1
  const common = new Uint32Array((a.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      common[row * width + column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pieces: Piece[] = []
  let [row, column] = [0, 0]
  while (row < a.length || column < b.length) {
    if (row < a.length && column < b.length && a[row] === b[column]) {
      pieces.push({ text: String(a[row++]), is: 'same' })
      column++
    } else if (column >= b.length || (row < a.length && at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ text: String(a[row++]), is: 'gone' })
    } else {
      pieces.push({ text: String(b[column++]), is: 'new' })
    }
  }
  return pieces
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.is === piece.is) last.text += piece.text
    else result.push({ ...piece })
  }
  return result
}
