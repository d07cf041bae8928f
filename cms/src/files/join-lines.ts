/** What is written without spaces: a line ends in the middle of a word as often as not. */
const joined = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇、。，．「」『』（）・]`
const endsJoined = new RegExp(`${joined}$`, 'u')
const beginsJoined = new RegExp(`^${joined}`, 'u')

/** The longest text of a page: more than any page that is printed has. */
const longestPage = 100_000
/** A line that is shorter than this part of the longest one has not ended for want of room: it is a heading, or ends a paragraph. */
const fullLine = 0.7

/**
 * The text of a printed page as it is read: words that a line's end has broken are whole again, so that they are found. Control
 * characters are left out.
 */
export function joinLines(text: string): string {
  const lines = text
    .slice(0, longestPage)
    .replace(/\r\n?|\u2028|\u2029|\f|\v/gu, '\n')
    // PDFium stands a character that is none for a hyphen at which a word was broken.
    .replace(/[\ufffe\u00ad]\n?/gu, '')
    .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
    // Half of a character among them: what a PDF calls a text can be anything.
    .replace(/[^\P{C}\n\t]/gu, '')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  let read = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? ''
    const goesOn = before.length >= longest * fullLine && endsJoined.test(before) && beginsJoined.test(line)
    read += goesOn ? line : `\n${line}`
  }
  return read.replace(/\n{2,}/gu, '\n').trim()
}
