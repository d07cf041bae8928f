import { kinds, languagesOf } from '@kakehashi/content-store'
import { Random } from './random.mjs'
import { rareWord, Texts } from './texts.mjs'

/** Goes up whenever the same count and seed give other entries. */
export const generatorVersion = 1

/** What stays as it is in the real content, however much is published: what everything else refers to. */
const fixedKinds = ['Country', 'Municipality', 'Office', 'Branch', 'Site', 'FocusArea', 'Programme', 'GrantScheme', 'Topic']

/** What grows, and how much of a hundred new entries is of each kind. */
const growth = {
  GrantAward: 22,
  Session: 18,
  Article: 17,
  Event: 10,
  NewsletterIssue: 10,
  Report: 8,
  BestPractice: 6,
  Dispatch: 3,
  Placement: 3,
  PublicFile: 2,
  MagazineIssue: 1,
}
const drawn = Object.entries(growth).flatMap(([kind, share]) => Array(share).fill(kind))

/** How many of the newest issues and files new entries refer to. */
const recent = 200
const hour = 60 * 60 * 1000
const firstPublished = Date.UTC(2010, 3, 1)

/**
 * `count` published entries: the offices, countries, municipalities, programmes … of the real content, and made-up entries of the kinds
 * that grow, which refer to them and to each other. The same count and seed give the same entries, and a larger count begins with those
 * of a smaller one.
 * @param content the real content, as `readContent` gives it.
 */
export function* generateEntries(content, { count, seed = 1 }) {
  const random = new Random(seed)
  const maker = new Maker(random, content)
  let index = 0
  const publish = (kind, body) => {
    // Published one after the other over the years; some saved again later.
    const publishedAt = firstPublished + index * 100_000 + random.whole(0, 90_000)
    const updatedAt = publishedAt + (random.chance(0.3) ? random.whole(1, 2_000) * hour : 0)
    index++
    return {
      kind,
      id: body.id,
      version: updatedAt,
      languages: languagesOf(kind, body),
      publishedAt: new Date(publishedAt).toISOString(),
      updatedAt: new Date(updatedAt).toISOString(),
      body,
    }
  }
  for (const kind of fixedKinds) {
    for (const body of content[kind]) if (index < count) yield publish(kind, body)
  }
  while (index < count) {
    const kind = random.pick(drawn)
    // As it comes out of the publisher: checked, with its defaults.
    yield publish(kind, kinds[kind].schema.parse(maker.make(kind, index)))
  }
}

class Maker {
  #random
  #texts
  #ids
  #municipalities
  #statusOf
  #issues = []
  #files = []

  constructor(random, content) {
    this.#random = random
    this.#texts = new Texts(random, Object.values(content).flat())
    const idsOf = (kind) => content[kind].map(({ id }) => id)
    this.#ids = Object.fromEntries(fixedKinds.map((kind) => [kind, idsOf(kind)]))
    this.#municipalities = content.Municipality
    const status = (kind) => [...new Set(content[kind].flatMap((body) => body.status ?? []))]
    this.#statusOf = { Session: status('Session'), Event: status('Event') }
  }

  make(kind, index) {
    const id = `${kinds[kind].collection}-${index}`
    const made = this[kind](index, this.#texts.languages())
    const document = this.#random.pick(['business-report-2023', 'business-plan-2025', 'brochure-2025'])
    const sources = kind === 'PublicFile' ? {} : { sources: [{ document, section: `${this.#random.whole(1, 9)} (${index % 40})` }] }
    if (kind === 'MagazineIssue') remember(this.#issues, id)
    if (kind === 'PublicFile') remember(this.#files, id)
    return { id, ...made, ...sources }
  }

  Report(index, languages) {
    const series = this.#random.chance(0.8) ? 'CLAIR_REPORT' : 'LOCAL_GOVERNMENT_SERIES'
    return { ...this.#publication(index, languages, 0.1), series, number: index }
  }

  MagazineIssue(index, languages) {
    const publication = this.#publication(index, languages, 0)
    return { ...publication, number: index, issueMonth: publication.issued.slice(0, 7) }
  }

  Article(index, languages) {
    const issue = this.#random.chance(0.8) ? { issue: this.#random.pick(this.#issues) } : {}
    const section = this.#random.pickSkewed(['FEATURE', 'INBOUND', 'OFFICE_REPORT', 'SALES_CHANNEL', 'JET', 'NEWS', 'OTHER'])
    return { ...this.#publication(index, languages, 0.1), ...issue, section, position: index % 30 }
  }

  NewsletterIssue(index, languages) {
    const newsletter = this.#random.pickSkewed(['MAIL_MAGAZINE', 'OFFICE_NEWSLETTER', 'FLASH'])
    return { ...this.#publication(index, languages, 0.05), newsletter, volume: index }
  }

  BestPractice(index, languages) {
    const practiceKind = this.#random.pickSkewed(['GOOD_PRACTICE', 'WEB_CASE_ARTICLE', 'ACTIVITY_EXAMPLE'])
    return { ...this.#publication(index, languages, 0.1), practiceKind, category: this.#texts.text(languages, [1, 2]) }
  }

  PublicFile(index, languages) {
    const filename = `publication-${index}.pdf`
    const bytes = this.#random.whole(50_000, 9_000_000)
    return { title: this.#texts.text(languages, [3, 8]), filename, mimeType: 'application/pdf', bytes }
  }

  Session(index, languages) {
    const town = this.#municipality()
    const { fiscalYear, day } = this.#day()
    return {
      title: this.#title(index, languages, town),
      sessionKind: this.#random.pickSkewed(['SEMINAR', 'TRAINING', 'CONFERENCE', 'MEETING', 'ORIENTATION', 'STUDY_VISIT', 'LECTURE']),
      status: this.#random.pick(this.#statusOf.Session),
      programme: this.#one('Programme'),
      office: this.#one('Office'),
      fiscalYear,
      number: this.#random.whole(1, 12),
      dates: { start: day, end: day },
      format: this.#random.pick(['ON_SITE', 'ONLINE', 'HYBRID']),
      place: this.#texts.text(languages, [1, 4]),
      countries: this.#random.someSkewed(this.#ids.Country, 3),
      municipalities: [town.id],
      participants: { total: this.#random.whole(5, 400), unit: { ja: '人', en: 'participants' }, breakdown: [] },
      target: this.#texts.text(languages, [2, 6]),
      speakers: Array.from({ length: this.#random.whole(0, 3) }, () => ({
        name: this.#texts.text(['ja'], [2, 2]).ja,
        affiliation: this.#texts.text(['ja'], [2, 5]).ja,
      })),
    }
  }

  Event(index, languages) {
    const town = this.#municipality()
    const { fiscalYear, day } = this.#day()
    return {
      name: this.#title(index, languages, town),
      eventKind: this.#random.pickSkewed(['ECONOMIC_EXCHANGE', 'DOMESTIC_OUTREACH', 'COOKING_EXPERIENCE', 'FAM_TOUR', 'CEREMONY']),
      role: this.#random.pick(['HOST', 'PARTICIPANT']),
      status: this.#random.pick(this.#statusOf.Event),
      programme: this.#one('Programme'),
      office: this.#one('Office'),
      fiscalYear,
      dates: { start: day, end: day },
      place: this.#texts.text(languages, [1, 4]),
      countries: this.#random.someSkewed(this.#ids.Country, 2),
      municipalities: [town.id, ...this.#random.someSkewed(this.#ids.Municipality, 4).filter((id) => id !== town.id)],
      attendance: this.#random.whole(20, 90_000),
    }
  }

  Placement(_, languages) {
    return {
      field: this.#texts.text(languages, [1, 3]),
      fiscalYear: this.#fiscalYear(),
      programme: this.#one('Programme'),
      municipality: this.#municipality().id,
      country: this.#one('Country'),
      origin: this.#texts.text(languages, [1, 3]),
      trainees: this.#random.whole(1, 4),
    }
  }

  Dispatch(index, languages) {
    const town = this.#municipality()
    const { fiscalYear, day } = this.#day()
    return {
      title: this.#title(index, languages, town),
      dispatchKind: this.#random.pickSkewed(['EXPERT', 'PROMOTION_ADVISER', 'INTERNATIONALISATION_ADVISER']),
      fiscalYear,
      programme: this.#one('Programme'),
      municipality: town.id,
      municipalityRole: this.#random.pick(['RECIPIENT', 'SENDER']),
      field: this.#texts.text(languages, [1, 3]),
      country: this.#one('Country'),
      destination: this.#texts.text(languages, [1, 3]),
      office: this.#one('Office'),
      dates: [{ start: day, end: day }],
      participants: this.#random.whole(1, 200),
    }
  }

  GrantAward(index, languages) {
    const town = this.#municipality()
    const { fiscalYear, day } = this.#day()
    return {
      title: this.#title(index, languages, town),
      scheme: this.#one('GrantScheme'),
      fiscalYear,
      status: this.#random.chance(0.95) ? 'AWARDED' : 'WITHDRAWN',
      ...(this.#random.chance(0.4) && { category: this.#random.pick(['SALES_CHANNEL', 'INBOUND']) }),
      recipient: { municipality: town.id, printedName: town.name.ja, recipientKind: 'MUNICIPALITY' },
      ...(town.prefecture && { prefecture: town.prefecture }),
      partnerCountries: this.#random.someSkewed(this.#ids.Country, 2),
      month: day.slice(0, 7),
    }
  }

  #publication(index, languages, withBody) {
    const town = this.#municipality()
    const { fiscalYear, day } = this.#day()
    const others = this.#random.someSkewed(this.#ids.Municipality, 3).filter((id) => id !== town.id)
    return {
      title: this.#title(index, languages, town),
      summary: this.#texts.text(languages, [8, 24]),
      ...(this.#random.chance(withBody) && { body: this.#texts.html(languages, [2, 6]) }),
      issued: day,
      fiscalYear,
      office: this.#one('Office'),
      countries: this.#random.someSkewed(this.#ids.Country, 3),
      municipalities: [town.id, ...others],
      topics: this.#random.someSkewed(this.#ids.Topic, 3),
      ...(this.#random.chance(0.7) && { programme: this.#one('Programme') }),
      ...(this.#files.length > 0 && this.#random.chance(0.3) && { files: [this.#random.pick(this.#files)] }),
    }
  }

  #title(index, languages, town) {
    return this.#texts.text(languages, [4, 9], { start: town.name, end: rareWord(index) })
  }

  #one(kind) {
    return this.#random.pickSkewed(this.#ids[kind])
  }

  #municipality() {
    return this.#random.pickSkewed(this.#municipalities)
  }

  #fiscalYear() {
    return 2025 - (Math.floor(36 ** this.#random.next()) - 1)
  }

  /** A day of a fiscal year, which begins in April. */
  #day() {
    const fiscalYear = this.#fiscalYear()
    const start = Date.UTC(fiscalYear, 3, 1) + this.#random.whole(0, 364) * 24 * hour
    return { fiscalYear, day: new Date(start).toISOString().slice(0, 10) }
  }
}

function remember(ids, id) {
  ids.push(id)
  if (ids.length > recent) ids.shift()
}
