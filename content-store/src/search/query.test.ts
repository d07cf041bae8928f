import fc from 'fast-check'
import { fold } from './fold.js'
import { hasTerm, InvalidSearchText, longestSearchText, parseSearchText } from './query.js'

const readings = (text: string) =>
  parseSearchText(text).readings.map(({ terms, match }) => [
    match,
    ...terms.map((term) => (term.isSingle ? `${term.tokens[0]} alone` : term.tokens.join(' '))),
  ])

const finds = (asked: string, text: string) =>
  parseSearchText(asked).readings[0]?.terms.every((term) => hasTerm(text, term))

describe('a search text', () => {
  it('asks for everything that is typed, each in one piece', () => {
    expect(readings('国際')).toEqual([['all', '国際']])
    expect(readings('国際 EdTech推進')).toEqual([
      ['all', '国際', 'edtech 推進'],
      ['all', '国際', 'edtech', '推進'],
      ['any', '国際', 'edtech', '推進'],
    ])
    expect(readings('local　governments')).toEqual([
      ['all', 'local', 'government'],
      ['any', 'local', 'government'],
    ])
  })

  it('keeps together what stands in quotation marks, of whatever kind', () => {
    for (const text of ['"sister city"', '“sister city”', '«sister city»', '「sister city」', '＂sister city＂']) {
      expect(readings(text)).toEqual([['all', 'sister city']])
    }
    expect(readings('"the city')[0]).toEqual(['all', 'city'])
    expect(readings('"the city"')[0]).toEqual(['all', 'the city'])
  })

  it('is taken apart into words where nothing has it in one piece', () => {
    expect(readings('外国人が相談できる窓口')).toEqual([
      ['all', '外国 国人 人が が相 相談 談で でき きる る窓 窓口'],
      ['all', '外国', '人 alone', '相談', '窓口'],
      ['any', '外国', '相談', '窓口'],
    ])
    expect(readings('지방자치의 발전을')[1]).toEqual(['all', '지방 방자 자치', '발전'])
  })

  it('leaves out words that say nothing, unless there is nothing else', () => {
    expect(readings('How can we apply for a grant?')[0]).toEqual(['all', 'apply', 'grant'])
    expect(readings('les villes et pays de la France')[0]).toEqual(['all', 'ville', 'pay', 'france'])
    expect(readings('the')[0]).toEqual(['all', 'the'])
    expect(readings('l’éducation d’ici')[0]).toEqual(['all', 'education', 'ici'])
  })

  it('finds a character alone wherever it stands', () => {
    expect(readings('県')).toEqual([['all', '県 alone']])
    expect(finds('県', '福井縣鯖江市')).toBe(true)
    expect(finds('EdTechと', 'EdTechと教育')).toBe(true)
    expect(finds('県', '福井市')).toBe(false)
  })

  it.each([
    ['', 'EMPTY', 'is empty'],
    [' \u3000\n', 'EMPTY', 'is empty'],
    ['x'.repeat(201), 'TOO_LONG', 'longer than 200 characters'],
    ['国'.repeat(10_000), 'TOO_LONG', 'longer than 200 characters'],
    ['🎌🎉', 'NO_WORDS', 'no letters'],
    ['\u0000\u0007', 'NO_WORDS', 'no letters'],
    ['" * ( ) : ^ -', 'NO_WORDS', 'no letters'],
    ['ー', 'NO_WORDS', 'no letters'],
  ])('%j is refused: %s', (text, reason, sentence) => {
    let refusal: unknown
    try {
      parseSearchText(text)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(InvalidSearchText)
    expect(refusal).toMatchObject({ reason, message: expect.stringContaining(sentence) })
  })

  it('of 200 characters is taken, whatever they are', () => {
    for (const character of ['国', 'x', '𠮷']) {
      expect(parseSearchText(character.repeat(longestSearchText)).readings.length).toBeGreaterThan(0)
    }
  })

  it('with emoji and control characters in it is taken without them', () => {
    expect(readings('国際🎌\u0000交流')[0]).toEqual(['all', '国際 交流'])
  })

  it('of any two or more neighbouring characters of a text finds the text', () => {
    const character = fc.constantFrom(...'国國際县県カガーらんーのェ지방자치東京々𠮷')
    const cases = fc
      .array(character, { minLength: 2, maxLength: 30 })
      .chain((characters) =>
        fc.tuple(fc.constant(characters), fc.nat(characters.length - 2), fc.integer({ min: 2, max: 30 })),
      )
    const beside = fc.constantFrom('', '、', 'x', ' ', '国', 'ー', 'ア', '～', '자')
    fc.assert(
      fc.property(cases, beside, beside, ([characters, from, length], left, right) => {
        const asked = characters.slice(from, from + length).join('')
        // Long vowel marks alone are nothing that could be found.
        fc.pre(fold(asked).text.trim() !== '')
        expect(finds(asked, left + characters.join('') + right)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('is either understood or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        try {
          for (const { terms } of parseSearchText(text).readings) expect(terms.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidSearchText)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
