/** Scripts that are written without spaces: a line ends in the middle of a word as often as not. */
const joined = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇、。，．「」『』（）・]`
const brokenWord = new RegExp(`(?<=${joined})[ \\t]*\\n[ \\t]*(?=${joined})`, 'gu')

/** The longest text of a page: more than any page that is printed has. */
const longestPage = 100_000

/**
 * The text of a printed page as it is read: words that a line's end has broken are whole again, so that they are found. Control
 * characters are left out.
 */
export function joinLines(text: string): string {
  return (
    text
      .slice(0, longestPage)
      .replace(/\r\n?|\u2028|\u2029|\f|\v/gu, '\n')
      // PDFium stands a character that is none for a hyphen at which a word was broken.
      .replace(/[\ufffe\u00ad]\n?/gu, '')
      .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
      .replace(brokenWord, '')
      // Half of a character among them: what a PDF calls a text can be anything.
      .replace(/[^\P{C}\n\t]/gu, '')
      .replace(/[ \t]+/gu, ' ')
      .replace(/ ?\n[\n ]*/gu, '\n')
      .trim()
  )
}
