import { languages } from '../languages'
import { messages } from './index'
import type { Count } from './messages'

interface Leaf {
  path: string
  text: string
  /** How many parameters the sentence takes. */
  parameters: number
}

/** A number and a word that stand in sentences; both are told from the sentence itself by their odd look. */
const sample: Count & { toString(): string } = { text: '7', one: false, toString: () => '7' }

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value, parameters: 0 }]
  if (typeof value === 'function') {
    const text = String((value as (...given: unknown[]) => unknown)(sample, sample, sample))
    return [{ path, text, parameters: value.length }]
  }
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

const japanese = leaves(messages.ja)
const kana = /[\u3040-\u30ff]/
const han = /[\u4e00-\u9fff]/
const hangul = /[\uac00-\ud7a3]/

/** Proper names and technical words that stand in Latin letters in every language. */
const latinNames =
  /CLAIR|JET|LGOTP|PDF|GraphQL|JSON|JavaScript|Atom|WCAG|AA|SNS|PR|URL|pageInfo|endCursor|language|after|in|id/g

describe.each(languages.map(({ code }) => code))('the words in %s', (code) => {
  const own = leaves(messages[code])

  it('are complete', () => {
    expect(own.map(({ path }) => path).sort()).toEqual(japanese.map(({ path }) => path).sort())
  })

  it('say something everywhere', () => {
    expect(
      own.filter(({ text }) => text.trim() === '' || text.includes('undefined') || text.includes('[object')),
    ).toEqual([])
  })

  it('use the numbers and names that the Japanese sentence uses', () => {
    const uses = new Map(japanese.map(({ path, text }) => [path, text.includes('7')]))
    expect(own.filter(({ path, text }) => text.includes('7') !== uses.get(path)).map(({ path }) => path)).toEqual([])
  })
})

const foreign = (code: 'en' | 'fr' | 'zh' | 'ko', scripts: RegExp[]) =>
  leaves(messages[code]).filter(({ text }) => scripts.some((script) => script.test(text)))

it('leaves no Japanese in English and French', () => {
  expect(foreign('en', [kana, han, hangul])).toEqual([])
  expect(foreign('fr', [kana, han, hangul])).toEqual([])
})

it('leaves no kana in Chinese, and no kana or Chinese characters in Korean', () => {
  expect(foreign('zh', [kana, hangul])).toEqual([])
  expect(foreign('ko', [kana, han])).toEqual([])
})

it.each(['ja', 'ja-easy', 'zh', 'ko'] as const)('leaves no English in %s', (code) => {
  const left = leaves(messages[code]).filter(({ text }) => /[A-Za-z]{2,}/.test(text.replace(latinNames, '')))
  expect(left).toEqual([])
})

it('does not repeat English where French should stand', () => {
  const english = new Map(leaves(messages.en).map(({ path, text }) => [path, text]))
  // A whole sentence that is the same in both was forgotten; single words may well agree.
  const same = leaves(messages.fr).filter(({ path, text }) => text.split(' ').length > 3 && english.get(path) === text)
  expect(same).toEqual([])
})

it('keeps sentences short in plain Japanese', () => {
  const readings = /（[^）]*）/g
  const long = leaves(messages['ja-easy'])
    .flatMap(({ path, text }) =>
      text.split('。').map((sentence) => ({ path, sentence: sentence.replace(readings, '') })),
    )
    .filter(({ sentence }) => [...sentence].length > 50)
  expect(long).toEqual([])
})
