import { type Entry, keysOf } from '../entry.js'
import type { Key, Kind } from '../kinds/index.js'
import { type Language, type LocalizedText, languageCodes } from '../languages.js'
import { plainText } from './plain-text.js'

/** How much a field weighs: `name`, then `main` (what the entry is about, who it names), then all the `rest`. */
export type FieldWeight = 'name' | 'main' | 'rest'

export interface SearchField {
  /** The field of the body that it stands in, or `kind` for what a kind is called. */
  field: string
  weight: FieldWeight
  language: Language
  text: string
  /** Put together from other texts: it is found, but never shown. */
  isDerived?: true
}

/** What search knows of an entry. */
export interface SearchDocument {
  fields: SearchField[]
  /** What a search is narrowed by and counted by. */
  keys: SearchKeys
}

export const searchKeys = [
  'kind',
  'office',
  'country',
  'municipality',
  'topic',
  'programme',
  'prefecture',
  'fiscalYear',
  'status',
  'language',
] as const
export type SearchKey = (typeof searchKeys)[number]
export type SearchKeys = { [K in SearchKey]?: readonly Key[] }

/** What a kind's fields weigh. Whatever else has text in it is `rest`; so a new field is found without a word here. */
interface Indexing {
  names: readonly string[]
  main: readonly string[]
  /**
   * What readers call the kind: who asks for 助成金 or "grant" means these, whatever their names; and "London office" is the one
   * with London in its name.
   */
  called?: LocalizedText
  /** What every entry of the kind belongs to, though it may not say so. */
  partOf?: LocalizedText
}

const publication = { names: ['title'], main: ['summary'] }

/** The kinds that search finds, the more central first: what decides between entries that fit equally well. */
const indexed: { [K in Kind]?: Indexing } = {
  Office: {
    names: ['name', 'city'],
    main: ['description', 'localName'],
    called: {
      ja: '海外事務所 クレア CLAIR',
      en: 'overseas office CLAIR',
      fr: 'bureau à l’étranger CLAIR',
      zh: '海外事务所 CLAIR',
      ko: '해외사무소 CLAIR',
    },
  },
  FocusArea: { names: ['name'], main: ['description', 'formerName', 'policies'] },
  Topic: { names: ['name'], main: ['description'] },
  GrantScheme: {
    names: ['name'],
    main: ['description', 'eligibleBodies', 'eligibleProjects'],
    called: {
      ja: '助成金 補助金 助成制度 助成事業',
      en: 'grant subsidy funding',
      fr: 'subvention aide financière',
      zh: '补助金 资助',
      ko: '보조금 지원금 조성금',
      'ja-easy': 'お金の支援',
    },
  },
  Programme: { names: ['name', 'aliases'], main: ['description', 'targetBodies'] },
  Municipality: { names: ['name'], main: [] },
  Country: { names: ['name'], main: [] },
  Site: { names: ['name', 'shortName'], main: ['tagline', 'about', 'homeLead'] },
  Report: {
    ...publication,
    called: { ja: 'レポート 報告書', en: 'report', fr: 'rapport', zh: '报告', ko: '보고서' },
  },
  MagazineIssue: {
    ...publication,
    called: {
      ja: 'フォーラム 機関誌 特集',
      en: 'Forum magazine feature',
      fr: 'revue Forum',
      zh: '论坛 杂志',
      ko: '포럼 잡지',
    },
    partOf: { ja: '自治体国際化フォーラム' },
  },
  BestPractice: {
    names: ['title'],
    main: ['summary', 'category'],
    called: {
      ja: '優良事例 先進事例',
      en: 'best practice case',
      fr: 'bonne pratique',
      zh: '优秀案例',
      ko: '우수 사례',
    },
  },
  Article: publication,
  Survey: {
    names: ['title'],
    main: [],
    called: { ja: '調査', en: 'survey', fr: 'enquête', zh: '调查', ko: '조사' },
  },
  NewsletterIssue: {
    ...publication,
    called: {
      ja: 'メールマガジン ニューズレター',
      en: 'newsletter',
      fr: 'lettre d’information',
      zh: '通讯',
      ko: '뉴스레터',
    },
  },
  Branch: { names: ['name'], main: ['department'] },
  Commendation: {
    names: ['award', 'presentation'],
    main: ['winner', 'counterpart'],
    called: { ja: '表彰 受賞', en: 'award commendation', fr: 'prix', zh: '表彰', ko: '표창' },
  },
  Event: { names: ['name'], main: ['place'] },
  Session: { names: ['title'], main: ['place', 'target'] },
  GrantAward: {
    names: ['title'],
    main: ['recipient', 'coRecipients'],
    called: { ja: '助成 採択事業', en: 'grant award', fr: 'projet soutenu', zh: '资助项目', ko: '지원 사업' },
  },
  // What they are called by is a field of work, which is what other entries are about.
  Placement: {
    names: [],
    main: ['field', 'origin'],
    called: { ja: '研修員 LGOTP', en: 'trainee LGOTP', fr: 'stagiaire', zh: '研修员', ko: '연수생' },
  },
  Dispatch: {
    names: ['title'],
    main: ['field', 'destination', 'senderName'],
    called: {
      ja: '専門家 アドバイザー 派遣',
      en: 'expert adviser dispatch',
      fr: 'expert conseiller',
      zh: '专家派遣',
      ko: '전문가 파견',
    },
  },
}

/** The kinds that search finds, the more central first. Files are found with what they belong to. */
export const searchedKinds = Object.keys(indexed) as Kind[]

/** What is indexed of an entry, or undefined for a kind that search does not find. */
export function searchDocument(entry: Entry): SearchDocument | undefined {
  const indexing = indexed[entry.kind]
  if (!indexing) return undefined
  const fields = shownFields(entry)
  fields.push(...derivedNames(fields, indexing.called))
  for (const words of [indexing.called, indexing.partOf]) {
    if (words) collect(words, 'kind', fields, { field: 'kind', weight: 'main', isDerived: true })
  }
  return { fields, keys: searchKeysOf(entry) }
}

/** The texts that stand in an entry itself, in its order. */
export function shownFields(entry: Entry): SearchField[] {
  const indexing = indexed[entry.kind] ?? { names: [], main: [] }
  const fields: SearchField[] = []
  const body = entry.body as Record<string, unknown>
  for (const [field, value] of Object.entries(body)) {
    if (field === 'id' || field === 'sources') continue
    const weight = indexing.names.includes(field) ? 'name' : indexing.main.includes(field) ? 'main' : 'rest'
    collect(value, field, fields, { field, weight })
  }
  return fields
}

/**
 * Other names under which readers look for an entry: its name without what stands in parentheses; an abbreviation that stands there,
 * with what follows, as in "The Japan Exchange and Teaching (JET) Programme"; and its name with what its kind is called.
 */
function derivedNames(fields: readonly SearchField[], called: LocalizedText | undefined): SearchField[] {
  return fields
    .filter((field) => field.weight === 'name')
    .flatMap((field) => {
      const texts = parenthesised.test(field.text) ? withoutParentheses(field.text) : []
      const kind = called?.[field.language]
      if (kind) texts.push(`${field.text} ${kind}`)
      return [...new Set(texts)].map((text): SearchField => ({ ...field, text, isDerived: true }))
    })
}

const parenthesised = /[(（]([^()（）]+)[)）]\s*([^()（）]*)/u

function withoutParentheses(text: string): string[] {
  const [, inside = '', after = ''] = parenthesised.exec(text) ?? []
  const outside = text.replace(new RegExp(parenthesised, 'gu'), '$2')
  return isNameOfItsOwn.test(inside) ? [outside, inside, ...(after === '' ? [] : [`${inside} ${after}`])] : [outside]
}

/** An abbreviation, or how the name is read; what else stands in parentheses only tells it from others. */
const isNameOfItsOwn = /\p{Lu}{2}|^[\u3041-\u309f]+$/u

/** Texts that are proper names or printed words, the same in every language; with what stands in them as Japanese. */
const printed = new Set([
  'address',
  'affiliation',
  'aliases',
  'dishes',
  'headings',
  'ingredients',
  'keywords',
  'localName',
  'name',
  'presentedBy',
  'printedName',
  'role',
])

function collect(
  value: unknown,
  key: string,
  fields: SearchField[],
  place: Omit<SearchField, 'language' | 'text'>,
): void {
  if (typeof value === 'string') {
    if (printed.has(key)) fields.push({ ...place, language: 'ja', text: value })
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, key, fields, place)
  } else if (isLocalized(value)) {
    for (const language of languageCodes) {
      const text = value[language]
      if (text) fields.push({ ...place, language, text: key === 'body' ? plainText(text) : text })
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, one] of Object.entries(value)) collect(one, inner, fields, place)
  }
}

const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && typeof (value as LocalizedText).ja === 'string'

/** The keys of its lists under the names that all kinds share; an office, a country … is also about itself. */
function searchKeysOf(entry: Entry): SearchKeys {
  const own = keysOf(entry)
  const all: Record<string, readonly Key[] | undefined> = {
    ...own,
    kind: [entry.kind],
    country: [...(own.country ?? []), ...(own.partnerCountry ?? [])],
  }
  const itself = {
    Office: 'office',
    Country: 'country',
    Municipality: 'municipality',
    Topic: 'topic',
    Programme: 'programme',
  }
  const key = (itself as Partial<Record<Kind, SearchKey>>)[entry.kind]
  if (key) all[key] = [entry.id, ...(all[key] ?? [])]
  const keys: Partial<Record<SearchKey, readonly Key[]>> = {}
  for (const name of searchKeys) {
    const values = all[name]
    if (values && values.length > 0) keys[name] = [...new Set(values)]
  }
  return keys
}
