/** A text with marks in it: `code` names what of the source it stands for, a link or bold letters around `inside`, or a line break. */
export type Piece = string | { code: string; inside?: Piece[] }

/** The text of a unit, with its marks. */
export type Inline = Piece[]

/** Texts that follow each other made one, and empty ones left out. */
export function tidy(inline: Inline): Inline {
  const result: Inline = []
  for (const piece of inline) {
    const last = result.at(-1)
    if (typeof piece !== 'string') result.push(piece.inside ? { ...piece, inside: tidy(piece.inside) } : piece)
    else if (typeof last === 'string') result[result.length - 1] = last + piece
    else if (piece !== '') result.push(piece)
  }
  return result
}

/** The marks in a text, in their order, those inside others included. */
export const codesIn = (inline: Inline): string[] =>
  inline.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code, ...codesIn(piece.inside ?? [])]))

/** True if there is nothing to read in it. */
export const isBlank = (inline: Inline): boolean =>
  inline.every((piece) => (typeof piece === 'string' ? piece.trim() === '' : isBlank(piece.inside ?? [])))
