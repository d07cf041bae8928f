import type { z } from 'zod'
import * as grants from './grants.js'
import * as offices from './offices.js'
import * as programmes from './programmes.js'
import * as publications from './publications.js'

export type Key = string | number
/** The values that lists of a kind are filtered by. An entry may have several values for one key. */
export type Keys = Record<string, readonly Key[]>

interface KindDefinition<Schema extends z.ZodObject = z.ZodObject> {
  /** The subgraph that owns the kind. */
  owner: 'publications' | 'programmes' | 'grants' | 'offices'
  /** Its collection in the CMS (a global for `Site`) and its file in `content/`. */
  collection: string
  schema: Schema
  /** The field that names an entry to a reader. */
  label: 'title' | 'name' | 'field' | 'award'
  /** What lists of the kind can be filtered by. */
  keys(body: z.output<Schema>): Record<string, Key | undefined | readonly (Key | undefined)[]>
  /** The position in the kind's own order: dates for what is dated, a rank for the rest. */
  order(body: z.output<Schema>): Key
}

const kind = <Schema extends z.ZodObject>(definition: KindDefinition<Schema>) => definition

type PublicationBody = z.output<typeof publications.report> | z.output<typeof publications.magazineIssue>
type Common = Pick<
  PublicationBody,
  'office' | 'countries' | 'municipalities' | 'topics' | 'programme' | 'fiscalYear' | 'issued' | 'files'
>

const publicationKeys = (body: Common) => ({
  office: body.office,
  country: body.countries,
  municipality: body.municipalities,
  topic: body.topics,
  programme: body.programme,
  fiscalYear: body.fiscalYear,
  file: body.files,
})
/** What states no date sorts before everything that does. A year sorts before its months, a month before its days. */
const publicationOrder = (body: Common) => body.issued ?? (body.fiscalYear ? String(body.fiscalYear) : '')

const periodOrder = (body: { dates?: { start?: string; startMonth?: string }; fiscalYear?: number }) =>
  body.dates?.start ?? body.dates?.startMonth ?? (body.fiscalYear ? String(body.fiscalYear) : '')

/** Every kind of entry there is, in the order in which content is loaded when nothing else decides. */
export const kinds = {
  Country: kind({
    owner: 'offices',
    collection: 'countries',
    schema: offices.country,
    label: 'name',
    keys: () => ({}),
    order: (body) => body.id,
  }),
  Municipality: kind({
    owner: 'offices',
    collection: 'municipalities',
    schema: offices.municipality,
    label: 'name',
    keys: (body) => ({ prefecture: body.prefecture, municipalityKind: body.municipalityKind, parent: body.parent }),
    order: (body) => `${body.prefecture ?? 'JP-99'} ${municipalityRank(body.municipalityKind)} ${body.id}`,
  }),
  Office: kind({
    owner: 'offices',
    collection: 'offices',
    schema: offices.office,
    label: 'name',
    keys: (body) => ({
      officeKind: body.officeKind,
      country: body.coverage.map((covered) => covered.country),
    }),
    order: (body) => body.order,
  }),
  Branch: kind({
    owner: 'offices',
    collection: 'branches',
    schema: offices.branch,
    label: 'name',
    keys: (body) => ({ municipality: body.municipality, prefecture: body.prefecture, branchKind: body.branchKind }),
    order: (body) => body.order,
  }),
  Survey: kind({
    owner: 'offices',
    collection: 'surveys',
    schema: offices.survey,
    label: 'title',
    keys: (body) => ({ office: body.offices, fiscalYear: body.fiscalYear }),
    order: (body) => (body.fiscalYear ? String(body.fiscalYear) : ''),
  }),
  Site: kind({
    owner: 'offices',
    collection: 'site',
    schema: offices.site,
    label: 'name',
    keys: () => ({}),
    order: () => 0,
  }),
  FocusArea: kind({
    owner: 'programmes',
    collection: 'focus-areas',
    schema: programmes.focusArea,
    label: 'name',
    keys: (body) => ({ tier: body.tier }),
    order: (body) => body.order,
  }),
  Programme: kind({
    owner: 'programmes',
    collection: 'programmes',
    schema: programmes.programme,
    label: 'name',
    keys: (body) => ({
      focusArea: body.focusArea,
      programmeKind: body.programmeKind,
      status: body.status,
      office: body.offices,
      grantScheme: body.grantScheme,
    }),
    order: (body) => body.id,
  }),
  Session: kind({
    owner: 'programmes',
    collection: 'sessions',
    schema: programmes.session,
    label: 'title',
    keys: (body) => ({
      sessionKind: body.sessionKind,
      status: body.status,
      programme: body.programme,
      office: body.office,
      country: body.countries,
      municipality: [...body.municipalities, body.hostMunicipality],
      fiscalYear: body.fiscalYear,
    }),
    order: periodOrder,
  }),
  Event: kind({
    owner: 'programmes',
    collection: 'events',
    schema: programmes.event,
    label: 'name',
    keys: (body) => ({
      eventKind: body.eventKind,
      status: body.status,
      programme: body.programme,
      office: body.office,
      country: body.countries,
      municipality: body.municipalities,
      fiscalYear: body.fiscalYear,
    }),
    order: periodOrder,
  }),
  Placement: kind({
    owner: 'programmes',
    collection: 'placements',
    schema: programmes.placement,
    label: 'field',
    keys: (body) => ({
      municipality: body.municipality,
      country: body.country,
      fiscalYear: body.fiscalYear,
      programme: body.programme,
    }),
    order: (body) => String(body.fiscalYear),
  }),
  Dispatch: kind({
    owner: 'programmes',
    collection: 'dispatches',
    schema: programmes.dispatch,
    label: 'title',
    keys: (body) => ({
      dispatchKind: body.dispatchKind,
      municipality: body.municipality,
      country: body.country,
      office: body.office,
      programme: body.programme,
      fiscalYear: body.fiscalYear,
    }),
    order: (body) => periodOrder({ dates: body.dates[0], fiscalYear: body.fiscalYear }),
  }),
  GrantScheme: kind({
    owner: 'grants',
    collection: 'grant-schemes',
    schema: grants.grantScheme,
    label: 'name',
    keys: (body) => ({
      focusArea: body.focusArea,
      programme: body.programme,
      status: body.status,
      recipientKind: body.recipientKind,
    }),
    order: (body) => `${body.status} ${body.recipientKind} ${body.id}`,
  }),
  GrantAward: kind({
    owner: 'grants',
    collection: 'grant-awards',
    schema: grants.grantAward,
    label: 'title',
    keys: (body) => ({
      scheme: body.scheme,
      fiscalYear: body.fiscalYear,
      status: body.status,
      category: body.category,
      prefecture: body.prefecture,
      partnerCountry: body.partnerCountries,
      municipality: [body.recipient, ...body.coRecipients].map((recipient) => recipient.municipality),
    }),
    order: (body) => body.month ?? String(body.fiscalYear),
  }),
  Commendation: kind({
    owner: 'grants',
    collection: 'commendations',
    schema: grants.commendation,
    label: 'award',
    keys: (body) => ({ edition: body.edition, municipality: body.winner.municipality, prefecture: body.prefecture }),
    order: (body) => body.edition,
  }),
  Topic: kind({
    owner: 'publications',
    collection: 'topics',
    schema: publications.topic,
    label: 'name',
    keys: () => ({}),
    order: (body) => body.order,
  }),
  PublicFile: kind({
    owner: 'publications',
    collection: 'files',
    schema: publications.publicFile,
    label: 'title',
    // The file and its pictures are served by their names, to which the entry must be found.
    keys: (body) => ({ filename: [body.filename, ...(body.pictures ?? []).map((one) => one.filename)] }),
    order: (body) => body.id,
  }),
  Report: kind({
    owner: 'publications',
    collection: 'reports',
    schema: publications.report,
    label: 'title',
    keys: (body) => ({ ...publicationKeys(body), series: body.series }),
    order: publicationOrder,
  }),
  MagazineIssue: kind({
    owner: 'publications',
    collection: 'magazine-issues',
    schema: publications.magazineIssue,
    label: 'title',
    keys: (body) => publicationKeys(body),
    order: publicationOrder,
  }),
  Article: kind({
    owner: 'publications',
    collection: 'articles',
    schema: publications.article,
    label: 'title',
    keys: (body) => ({
      ...publicationKeys(body),
      issue: body.issue,
      newsletter: body.newsletter,
      section: body.section,
    }),
    order: publicationOrder,
  }),
  NewsletterIssue: kind({
    owner: 'publications',
    collection: 'newsletter-issues',
    schema: publications.newsletterIssue,
    label: 'title',
    keys: (body) => ({ ...publicationKeys(body), newsletter: body.newsletter }),
    order: publicationOrder,
  }),
  BestPractice: kind({
    owner: 'publications',
    collection: 'best-practices',
    schema: publications.bestPractice,
    label: 'title',
    keys: (body) => ({ ...publicationKeys(body), practiceKind: body.practiceKind }),
    order: publicationOrder,
  }),
} as const

function municipalityRank(municipalityKind: string): number {
  return [
    'PREFECTURE',
    'DESIGNATED_CITY',
    'CITY',
    'SPECIAL_WARD',
    'ADMINISTRATIVE_WARD',
    'TOWN',
    'VILLAGE',
    'REGIONAL_UNION',
    'ASSOCIATION',
  ].indexOf(municipalityKind)
}

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as Kind[]
export const isKind = (value: string): value is Kind => Object.hasOwn(kinds, value)

/** The kinds that implement `interface Publication`, listed together as well as each on its own. */
export const publicationKinds = ['Report', 'MagazineIssue', 'Article', 'NewsletterIssue', 'BestPractice'] as const
export type PublicationKind = (typeof publicationKinds)[number]

/** What a list can run over: one kind, or all publications. */
export type Scope = Kind | 'Publication'

export type Body<K extends Kind = Kind> = { [P in K]: z.output<(typeof kinds)[P]['schema']> }[K]
/** A body as written by hand: what has a default may be left out. */
export type BodyInput<K extends Kind = Kind> = { [P in K]: z.input<(typeof kinds)[P]['schema']> }[K]

export type { Picture } from './publications.js'
