/** Why something is not taken as a number: it is none, it could mean two numbers, or the document says "about". */
export type NumberProblem = 'notANumber' | 'ambiguous' | 'approximate'

export type NumberReading = { value: number } | { problem: NumberProblem }

/** Words that count things: they say nothing that the column does not. */
const counters = /(?:人|名|件|回|団体|社|品目|か国|カ国|ヶ国|箇国|自治体|円|%)$/
const about = /^(?:約|およそ|おおよそ|凡そ|延べ約|c\.|ca\.?|about|approx\.?)|(?:余り?|強|弱|程度|以上|未満|前後)$/i

const digits = '\\d{1,3}(?:,\\d{3})+|\\d+'
const plain = new RegExp(`^(?:${digits})(?:\\.\\d+)?$`)
/** With 億, 万 and 千: 1万2千, 1.5万, 3億2,000万. */
const withUnits = new RegExp(
  `^(?:(?<oku>(?:${digits})(?:\\.\\d+)?)億)?(?:(?<man>(?:${digits})(?:\\.\\d+)?)万)?(?:(?<sen>(?:${digits})(?:\\.\\d+)?)千)?(?<rest>${digits})?$`,
)

/**
 * A number as people write it in lists: in either width, with separators of thousands, with 万 or 千 where they leave no doubt, with
 * what is counted behind it (12名), and with ▲ for a minus. 3万5 could be 35,000 or 30,005: it is not guessed at.
 */
export function readNumber(cell: string | number): NumberReading {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : { problem: 'notANumber' }
  const text = cell
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[¥\\]/, '')
  if (about.test(text)) return { problem: 'approximate' }
  const isNegative = /^[-−–▲△]/.test(text)
  const amount = text.replace(/^[-−–▲△+]/, '').replace(counters, '')
  const reading = plain.test(amount) ? { value: toNumber(amount) } : withUnitsOf(amount)
  return 'value' in reading && isNegative ? { value: -reading.value } : reading
}

const toNumber = (text: string): number => Number(text.replaceAll(',', ''))

const units = [
  ['oku', 100_000_000],
  ['man', 10_000],
  ['sen', 1_000],
] as const

function withUnitsOf(text: string): NumberReading {
  const found = /[億万千]/.test(text) ? withUnits.exec(text)?.groups : undefined
  if (!found) return { problem: 'notANumber' }
  let value = 0
  let above = Number.POSITIVE_INFINITY
  let isFraction = false
  for (const [name, unit] of units) {
    const part = found[name]
    if (part === undefined) continue
    const number = toNumber(part)
    // 1.2万3千 and 1万12千 are slips of the pen.
    if (isFraction || number * unit >= above) return { problem: 'ambiguous' }
    isFraction = part.includes('.')
    value += number * unit
    above = unit
  }
  if (found.rest !== undefined) {
    const number = toNumber(found.rest)
    if (isFraction || number >= above || found.rest.replaceAll(',', '').length < 3) return { problem: 'ambiguous' }
    value += number
  }
  return { value: Math.round(value * 1e6) / 1e6 }
}
