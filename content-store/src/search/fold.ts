import { characterForms } from './character-forms.js'

/** A text in the form in which it is compared, and where its UTF-16 units stand in the original. */
export interface FoldedText {
  text: string
  /** Absent when every unit stands where it stood in the original, as in most texts. */
  places?: Places
}

/** For each unit of a folded text: where what it came from starts and ends in the original, on code point borders. */
interface Places {
  starts: number[]
  ends: number[]
}

/** Where what `unit` came from starts in the original. */
export const startOf = ({ places }: FoldedText, unit: number): number =>
  places ? (places.starts[unit] as number) : unit

/** Where what `unit` came from ends in the original. */
export const endOf = ({ places }: FoldedText, unit: number): number =>
  places ? (places.ends[unit] as number) : unit + 1

/**
 * What makes two spellings the same to a reader: width, case, compatibility forms (NFKC), accents of Latin and Greek letters,
 * old and new forms of a character, characters that cannot be seen, and Japanese long vowels: ～ between kana is ー, and a ー
 * that ends a word is left out (サーバー is サーバ). Folding what is folded changes nothing.
 */
export function fold(text: string): FoldedText {
  let folded = foldOnce({ text })
  while (folded.changed) {
    // Two things that were folded apart may belong together now; this nearly always ends after one more round.
    const next = foldOnce(folded)
    if (next.text === folded.text) break
    folded = next
  }
  const { places } = folded
  return { text: folded.text, ...(places && { places }) }
}

/** Puts together what a folded text consists of. */
class Folding {
  text = ''
  #places: Places | undefined

  constructor(readonly source: FoldedText) {
    if (source.places) this.#places = { starts: [], ends: [] }
  }

  /** Adds a piece of the source as it is. */
  keep(from: number, to: number): void {
    if (from === to) return
    this.text += from === 0 && to === this.source.text.length ? this.source.text : this.source.text.slice(from, to)
    if (!this.#places) return
    for (let unit = from; unit < to; unit++) {
      this.#places.starts.push(startOf(this.source, unit))
      this.#places.ends.push(endOf(this.source, unit))
    }
  }

  /** Adds what a piece of the source has become. */
  put(part: string, from: number, to: number): void {
    const isSameLength = part.length === to - from
    // A character outside of the first 65,536 has two units.
    const isOneCharacter = part.length === 1 || (part.length === 2 && (part.codePointAt(0) as number) > 0xffff)
    if (!this.#places && !(isSameLength && isOneCharacter)) this.#places = standingWhereTheyStood(this.text.length)
    this.text += part
    if (!this.#places) return
    const [start, end] = [startOf(this.source, from), endOf(this.source, to - 1)]
    for (let unit = 0; unit < part.length; unit++) {
      this.#places.starts.push(start)
      this.#places.ends.push(end)
    }
  }

  get folded(): FoldedText {
    return { text: this.text, ...(this.#places && { places: this.#places }) }
  }
}

function standingWhereTheyStood(length: number): Places {
  const starts = Array.from({ length }, (_, unit) => unit)
  return { starts, ends: starts.map((unit) => unit + 1) }
}

function foldOnce(source: FoldedText): FoldedText & { changed: boolean } {
  const { text } = source
  const folding = new Folding(source)
  let changed = false
  for (let index = 0; index < text.length; ) {
    const next = nextSpecial(text, index)
    folding.keep(index, next)
    index = next
    if (index === text.length) break
    const code = text.charCodeAt(index)
    if (isPlain(code) && !mayJoin(text.charCodeAt(index + 1))) {
      const character = text[index] as string
      const isCapital = code >= 0x41 && code <= 0x5a
      folding.put(isCapital ? character.toLowerCase() : (characterForms.get(character) ?? character), index, index + 1)
      index++
      continue
    }
    unit.lastIndex = index
    const end = index + (unit.exec(text)?.[0].length ?? 1)
    const whole = text.slice(index, end)
    const part = foldUnit(whole)
    if (part !== whole) changed = true
    folding.put(part, index, end)
    index = end
  }
  const long = foldLongVowels(folding.folded)
  return { ...long, changed: changed || long.text !== text }
}

/** What never changes by itself but for case and form: ASCII, kana, common Han characters and Hangul syllables, 、。 and brackets. */
const isPlain = (code: number) =>
  code < 0x80 ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fc) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x3001 && code <= 0x3002) ||
  (code >= 0x3008 && code <= 0x3011)

/** What is not plain, or has another case or form. */
const special = new RegExp(
  `[A-Z${[...characterForms.keys()].join('')}]|[^\\u0000-\\u007f\\u3041-\\u3096\\u30a1-\\u30fc\\u4e00-\\u9fff\\uac00-\\ud7a3\\u3001-\\u3002\\u3008-\\u3011]`,
  'gu',
)

/** Where the next character stands that may change. What stands before it may belong to it. */
function nextSpecial(text: string, from: number): number {
  special.lastIndex = from
  const found = special.exec(text)
  if (!found) return text.length
  return found.index > from && mayJoin(text.charCodeAt(found.index)) ? found.index - 1 : found.index
}

/** Whether what follows may change what stands before it: a mark, an invisible character, a piece of Hangul. NaN is the end. */
const mayJoin = (code: number) =>
  !Number.isNaN(code) && !isPlain(code) && !(code >= 0x3000 && code <= 0x3040) && !(code >= 0xff01 && code <= 0xff60)

/** A character with all that belongs to it. Hangul that is written in pieces belongs together. */
const unit =
  /(?:[\uac00-\ud7a3]?[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc]+|[\s\S])[\p{M}\p{Cf}\uff9e\uff9f\u115f\u1160\u3164]*/uy

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const marks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]\p{M}*)\p{M}/gu
const kanaMarks = /[\u3099\u309a]/gu
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

function foldUnit(whole: string): string {
  let folded = whole.replace(invisible, '').normalize('NFKC').toLowerCase()
  if (hasMarks.test(folded.normalize('NFD'))) folded = withoutMarks(folded)
  return [...folded].map((character) => ligatures[character] ?? characterForms.get(character) ?? character).join('')
}

const hasMarks = /\p{M}/u

/** Marks of kana are part of the letter (が is not か) and have been composed; what is left of them says nothing. */
function withoutMarks(text: string): string {
  return [...text.normalize('NFKC')]
    .map((character) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) ? character : character.normalize('NFD'),
    )
    .join('')
    .replace(marks, '')
    .replace(kanaMarks, '')
    .normalize('NFC')
}

const isKana = (character: string | undefined) =>
  character !== undefined && /[\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff]/u.test(character)
const longVowels = /[ー~\u301c]+/gu

function foldLongVowels(source: FoldedText): FoldedText {
  const { text } = source
  longVowels.lastIndex = 0
  let found = longVowels.exec(text)
  if (!found) return source
  const folding = new Folding(source)
  let index = 0
  for (; found; found = longVowels.exec(text)) {
    const { index: from } = found
    folding.keep(index, from)
    const to = from + found[0].length
    if (isKana(text[from - 1]) && isKana(text[to])) folding.put('ー', from, to)
    else foldLoose(folding, from, to)
    index = to
  }
  folding.keep(index, text.length)
  return folding.folded
}

/** What does not stand between kana. */
function foldLoose(folding: Folding, from: number, to: number): void {
  const { text } = folding.source
  for (let index = from; index < to; index++) {
    if (text[index] !== 'ー') {
      folding.keep(index, index + 1)
      continue
    }
    // At the end of a word, or at the start of what was cut out of one. After anything else it is a dash.
    const saysNothing = index === 0 || isKana(text[index - 1]) || text[index - 1] === 'ー'
    folding.put(saysNothing ? '' : ' ', index, index + 1)
  }
}
