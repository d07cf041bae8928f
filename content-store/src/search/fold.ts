import { characterForms } from './character-forms.js'

/** A text in the form in which it is compared, and where each of its UTF-16 units stands in the original. */
export interface FoldedText {
  text: string
  /** For each unit of `text`: where what it came from starts and ends in the original, on code point borders. */
  starts: number[]
  ends: number[]
}

/**
 * What makes two spellings the same to a reader: width, case, compatibility forms (NFKC), accents of Latin and Greek letters,
 * old and new forms of a character, characters that cannot be seen, and Japanese long vowels: ～ between kana is ー, and a ー
 * that ends a word is left out (サーバー is サーバ). Folding what is folded changes nothing.
 */
export function fold(text: string): FoldedText {
  let folded = foldOnce(text)
  while (folded.changed) {
    // Two things that were folded apart may belong together now; this nearly always ends after one more round.
    const next = foldOnce(folded.text)
    if (next.text === folded.text) break
    folded = {
      text: next.text,
      starts: next.starts.map((start) => folded.starts[start] as number),
      ends: next.ends.map((end) => folded.ends[end - 1] as number),
      changed: true,
    }
  }
  return { text: folded.text, starts: folded.starts, ends: folded.ends }
}

function foldOnce(text: string): FoldedText & { changed: boolean } {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let changed = false
  const add = (part: string, start: number, end: number) => {
    parts.push(part)
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
  }
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index)
    if (isPlain(code) && !mayJoin(text.charCodeAt(index + 1))) {
      const character = text[index] as string
      if (code >= 0x41 && code <= 0x5a) add(character.toLowerCase(), index, index + 1)
      else add(characterForms.get(character) ?? character, index, index + 1)
      index++
      continue
    }
    unit.lastIndex = index
    const end = index + (unit.exec(text)?.[0].length ?? 1)
    const whole = text.slice(index, end)
    const part = foldUnit(whole)
    if (part !== whole) changed = true
    add(part, index, end)
    index = end
  }
  const long = foldLongVowels({ text: parts.join(''), starts, ends })
  return { ...long, changed: changed || long.text !== text }
}

/** What never changes by itself but for case and form: ASCII, kana, common Han characters and Hangul syllables. */
const isPlain = (code: number) =>
  code < 0x80 ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fc) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3)

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
const isWave = (character: string | undefined) => character === '~' || character === '\u301c'
const longVowels = /[ー~\u301c]/u

function foldLongVowels(folded: FoldedText): FoldedText {
  if (!longVowels.test(folded.text)) return folded
  const kept: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const { text } = folded
  for (let index = 0; index < text.length; index++) {
    let character = text[index] as string
    if (character === 'ー' || isWave(character)) {
      let after = index + 1
      while (text[after] === 'ー' || isWave(text[after])) after++
      const isBetweenKana = isKana(text[index - 1]) && isKana(text[after])
      const last = after - 1
      if (isBetweenKana) {
        kept.push('ー')
        starts.push(folded.starts[index] as number)
        ends.push(folded.ends[last] as number)
        index = last
        continue
      }
      if (character === 'ー') {
        // At the end of a word, or at the start of what was cut out of one. After anything else it is a dash.
        if (index === 0 || isKana(text[index - 1]) || text[index - 1] === 'ー') continue
        character = ' '
      }
    }
    kept.push(character)
    starts.push(folded.starts[index] as number)
    ends.push(folded.ends[index] as number)
  }
  return { text: kept.join(''), starts, ends }
}
