/**
 * A spreadsheet program runs what begins with one of these as a formula when it opens a CSV file, whoever wrote it. An apostrophe in
 * front makes it a text; when the list is imported again, it is taken away.
 */
const runs = /^'*[=+\-@\t\r＝＋－＠]/

const isNumber = /^[+-]?\d+(\.\d+)?$/

export const guarded = (text: string): string => (runs.test(text) && !isNumber.test(text) ? `'${text}` : text)

export const unguarded = (text: string): string => (text.startsWith("'") && runs.test(text) ? text.slice(1) : text)
