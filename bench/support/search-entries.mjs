import { languagesOf } from '@kakehashi/content-store'
import { randomOf } from '@kakehashi/subgraphs/testing'

/** The more common first: a word is taken about twice as often as the one of double its rank. */
const words = {
  ja: '国際 自治体 地域 交流 教育 観光 防災 環境 福祉 文化 経済 農業 水産 都市 姉妹都市 多文化 共生 外国人 相談 窓口 会議 参加 助成 制度 報告 調査 派遣 研修 英国 米国 韓国 中国 仏国 豪州 東京 京都 大阪 福井 鯖江 浜松'.split(
    ' ',
  ),
  en: 'government city local region exchange education tourism disaster environment welfare culture economy farming fishery sister multicultural resident consultation meeting grant scheme report survey dispatch training London Paris Seoul Beijing Sydney'.split(
    ' ',
  ),
  fr: 'ville région échange éducation tourisme catastrophe environnement culture économie jumelage résident réunion subvention rapport enquête formation'.split(
    ' ',
  ),
  zh: '国际 地方 交流 教育 旅游 防灾 环境 福利 文化 经济 农业 城市 友好 外国人 咨询 会议 补助 报告 调查 研修'.split(
    ' ',
  ),
  ko: '국제 지방자치 교류 교육 관광 방재 환경 복지 문화 경제 농업 도시 외국인 상담 회의 보조금 보고서 조사 연수'.split(
    ' ',
  ),
}
const offices = ['tokyo', 'new-york', 'london', 'paris', 'singapore', 'seoul', 'sydney', 'beijing']
const countries = ['GB', 'FR', 'US', 'KR', 'CN', 'AU', 'SG', 'DE']
const topics = Array.from({ length: 12 }, (_, index) => `topic-${index}`)

/** A word of one entry alone, in characters that no other word here has. */
const rareCharacters = [...'鶴亀松竹梅桜菊蘭椿藤柳桐楓杉檜樫']
const rareWord = (index) => {
  let rest = index
  let word = ''
  for (let digit = 0; digit < 5; digit++) {
    word += rareCharacters[rest % rareCharacters.length]
    rest = Math.floor(rest / rareCharacters.length)
  }
  return word
}

export const rareWords = (size) => Array.from({ length: 64 }, (_, index) => rareWord((index * 7_919) % size))

/** The entries with the numbers from `from` to `to`, each the same in every run, in up to five languages. Of `掲載` and `발행` every text knows, but no name. */
export const generatedEntries = (from, to) => Array.from({ length: to - from }, (_, index) => entryOf(from + index))

function entryOf(index) {
  const { number: random, pick } = randomOf(index + 1)
  const word = (language) => words[language][Math.floor(words[language].length ** random() - 1)] ?? words[language][0]
  const sentence = (language, length) => {
    const separator = language === 'ja' || language === 'zh' ? 'の' : ' '
    return Array.from({ length }, () => word(language)).join(separator)
  }
  const text = (length, more = {}) =>
    Object.fromEntries(
      Object.keys(words)
        .filter((language) => language === 'ja' || language === 'en' || random() < 0.6)
        .map((language) => [language, `${more[language] ?? ''}${sentence(language, length)}`]),
    )
  const kind = index % 2 === 0 ? 'Report' : pick(['Article', 'BestPractice'])
  const year = 1990 + Math.floor(random() * 35)
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  const body = {
    id: kind === 'Report' ? `report-${index}` : `entry-${index}`,
    sources: [{ document: 'brochure-2025', section: '例' }],
    title: text(4, { ja: random() < 0.8 ? '国際' : '' }),
    summary: text(12),
    body: text(50, { ja: `<p>${rareWord(index)} 掲載</p>`, ko: '<p>발행</p>' }),
    issued: `${year}-${month}`,
    fiscalYear: year,
    office: index % 500 === 0 ? 'rare' : pick(offices),
    countries: [pick(countries)],
    topics: [pick(topics)],
    municipalities: [],
    files: [],
    ...(kind === 'Report' && { series: 'CLAIR_REPORT' }),
    ...(kind === 'BestPractice' && { practiceKind: 'GOOD_PRACTICE' }),
  }
  return {
    kind,
    id: body.id,
    version: 1,
    languages: languagesOf(kind, body),
    publishedAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
    body,
  }
}
