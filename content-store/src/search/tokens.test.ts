import fc from 'fast-check'
import { characterForms } from './character-forms.js'
import { fold } from './fold.js'
import { tokenize, tokensOf } from './tokens.js'

const terms = (text: string) => tokenize(text).map((token) => token.term)
const marked = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end))

describe('folding', () => {
  it.each([
    ['ﾌｫｰﾗﾑ', 'フォーラム'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['フォ～ラム', 'フォーラム'],
    ['フォ〜ラム', 'フォーラム'],
    ['サーバー', 'サーバ'],
    ['ｻｰﾊﾞｰ', 'サーバー'],
    ['ＥｄＴｅｃｈ', 'edtech'],
    ['國際縣澤', '国際県沢'],
    ['濱松市', '浜松市'],
    ['国际', '国際'],
    ['préfecture', 'PREFECTURE'],
    ['Œuvre', 'oeuvre'],
    ['地方\u200b自治', '地方自治'],
    ['か\u3099', 'が'],
    ['か\u200b\u3099', 'が'],
    ['지방'.normalize('NFD'), '지방'],
    ['㍻', '平成'],
    ['霞ヶ関', '霞ケ関'],
  ])('makes %s and %s the same', (one, other) => {
    expect(fold(one).text).toBe(fold(other).text)
  })

  it.each([
    ['は', 'ば'],
    ['コース', 'コス'],
    ['ビール', 'ビル'],
    ['5～10', '5ー10ー'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text)
  })

  it('folds to forms that are folded', () => {
    for (const [other, folded] of characterForms) {
      expect([other, characterForms.get(folded)]).toEqual([other, undefined])
      expect([...other]).toHaveLength(1)
    }
  })

  it('of what is folded changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text
        expect(fold(once).text).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('tokens', () => {
  it('are pairs of characters where no spaces are written, and words elsewhere', () => {
    expect(terms('国際交流')).toEqual(['国際', '際交', '交流'])
    expect(terms('지방자치')).toEqual(['지방', '방자', '자치'])
    expect(terms('EdTechの推進: Local governments’ EdTech')).toEqual([
      'edtech',
      'の推',
      '推進',
      'local',
      'government',
      'edtech',
    ])
    expect(terms('l’école élémentaire')).toEqual(['l', 'ecole', 'elementaire'])
    expect(terms('JETプログラム2023')).toEqual(['jet', 'プロ', 'ログ', 'グラ', 'ラム', '2023'])
    expect(terms('県')).toEqual(['県'])
    expect(terms('cities grants business CLAIR’s')).toEqual(['city', 'grant', 'business', 'clair', 's'])
  })

  it('say where they stand in the text as it was given', () => {
    expect(marked('ﾌｫｰﾗﾑ')).toEqual(['ﾌｫ', 'ｫｰ', 'ｰﾗ', 'ﾗﾑ'])
    expect(marked('ｶﾞｲﾄﾞ')).toEqual(['ｶﾞｲ', 'ｲﾄﾞ'])
    expect(marked('「Ｅｄ」𠮷野')).toEqual(['Ｅｄ', '𠮷野'])
  })

  it('are none of emoji, control characters and punctuation', () => {
    expect(terms('🎌👨‍👩‍👧 \u0000\u0007\u001b[2J …!?「」\ud800')).toEqual(['2j'])
    expect(terms('')).toEqual([])
  })

  it('are never punctuation, of whatever script', () => {
    expect(terms('国\u{16fe2}際、\u{16fe2}')).toEqual(['国', '際'])
  })

  it('stand inside the text, on code point borders, in its order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0
        for (const { start, end, term } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const border of [start, end]) expect(isBorder(text, border)).toBe(true)
          expect(term).not.toMatch(/[\s"'*()\p{P}\p{C}]/u)
          before = start
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('are found quickly in a long text', () => {
    const text = '国際交流と地方自治、Local governments and l’école. ﾌｫｰﾗﾑ '.repeat(2000)
    const started = performance.now()
    expect(tokensOf(fold(text)).length).toBeGreaterThan(30_000)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(...'ーー～〜カｶﾞﾟか゛ゞ\u3099\u200b\u0301é한한ﾡￂİßŒ國县', '\ud842', '\udfb7', '👨‍👩‍👧', 'e\u0301'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Whether a position does not stand in the middle of a surrogate pair. */
const isBorder = (text: string, at: number) =>
  at === 0 || at === text.length || !/[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))
