import { phrases } from './phrases'

describe('phrases of a heading', () => {
  it('divide Japanese between words, never inside them', () => {
    const parts = phrases('自治体と世界をつなぐプロフェッショナル', 'ja')
    expect(parts.length).toBeGreaterThan(1)
    expect(parts).toContain('プロフェッショナル')
  })

  it('lose nothing', () => {
    for (const text of ['使える助成金を探す', '', 'あ', '第11回「伝統と先端と」展', '連接地方政府と世界']) {
      expect(phrases(text, 'ja').join('')).toBe(text)
      expect(phrases(text, 'zh-Hans').join('')).toBe(text)
    }
  })

  it('do not leave one or two characters alone at the end', () => {
    for (const text of ['海外の制度を調べる会', '何をお探しですか', '外国の人を助けます。']) {
      const parts = phrases(text, 'ja')
      if (parts.length > 1) expect([...(parts.at(-1) ?? '')].length).toBeGreaterThan(2)
    }
  })

  it('keep a reading with its word', () => {
    for (const part of phrases('日本（にほん）の町（まち）や県（けん）と世界（せかい）をつなぎます', 'ja')) {
      expect(part).not.toMatch(/^（/)
    }
  })

  it('leave other languages in one piece', () => {
    expect(phrases('A bridge to the world', 'en')).toEqual(['A bridge to the world'])
    expect(phrases('세계를 잇는 다리', 'ko')).toEqual(['세계를 잇는 다리'])
  })
})
