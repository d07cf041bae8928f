import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entry } from '@kakehashi/content-store';
import type { EntityRef, ServedText, ServedRichText, SubgraphContext } from '../../kit/context.js';
import type { Connection } from '../../kit/connections.js';
import type { ProgrammeStatistic } from '../../kit/values.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country as its ISO 3166-1 alpha-2 code: FR. */
  CountryCode: { input: string; output: string; }
  /** A moment, ISO 8601 with time zone: 2023-10-18T09:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** A calendar day, ISO 8601: 2023-10-18. */
  LocalDate: { input: string; output: string; }
  /** An absolute address on the web. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A country or region that the content names. */
export type Country = {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code. */
  code: Scalars['CountryCode']['output'];
  /** Events in the country. */
  events?: Maybe<EventConnection>;
  /** Sessions in the country. */
  sessions?: Maybe<SessionConnection>;
};


/** A country or region that the content names. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<EventWhere>;
};


/** A country or region that the content names. */
export type CountrySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<SessionWhere>;
};

/** The order of a list of dated entries. */
export type DatedOrder =
  /** The most recent first; what has no date comes last. */
  | 'NEWEST'
  /** The earliest first; what has no date comes first. */
  | 'OLDEST'
  /** What was changed last comes first. */
  | 'RECENTLY_UPDATED';

/** An expert or adviser who was sent. */
export type Dispatch = {
  __typename?: 'Dispatch';
  /** Who was sent. */
  advisers: Array<Person>;
  /** The country of destination. */
  country?: Maybe<Country>;
  /** When. */
  dates: Array<Period>;
  /** The place of destination. */
  destination?: Maybe<Text>;
  /** How often. */
  dispatchCount?: Maybe<Scalars['Int']['output']>;
  /** What sort of dispatch it was. */
  dispatchKind: DispatchKind;
  /** The field. */
  field?: Maybe<Text>;
  /** The fiscal year. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** How it was held. */
  format?: Maybe<MeetingFormat>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The local government that received the adviser or sent the expert. */
  municipality?: Maybe<Municipality>;
  /** Which of the two the local government is. */
  municipalityRole: DispatchRole;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The office that supported it. */
  office?: Maybe<Office>;
  /** How many took part, in persons. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** The sender, as the document names it. */
  senderName?: Maybe<Text>;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** What it was about. */
  title: Text;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An expert or adviser who was sent. */
export type DispatchDestinationArgs = {
  in?: Language;
};


/** An expert or adviser who was sent. */
export type DispatchFieldArgs = {
  in?: Language;
};


/** An expert or adviser who was sent. */
export type DispatchNoteArgs = {
  in?: Language;
};


/** An expert or adviser who was sent. */
export type DispatchSenderNameArgs = {
  in?: Language;
};


/** An expert or adviser who was sent. */
export type DispatchTitleArgs = {
  in?: Language;
};

/** A page of dispatches. */
export type DispatchConnection = {
  __typename?: 'DispatchConnection';
  /** The entries with their cursors. */
  edges: Array<DispatchEdge>;
  /** The entries of the page. */
  nodes: Array<Dispatch>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of dispatches. */
export type DispatchEdge = {
  __typename?: 'DispatchEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Dispatch;
};

/** What sort of dispatch it was. */
export type DispatchKind =
  /** Expert for international cooperation. */
  | 'EXPERT'
  /** Adviser on regional internationalisation. */
  | 'INTERNATIONALISATION_ADVISER'
  /** Promotion adviser. */
  | 'PROMOTION_ADVISER';

/** The part of the local government in a dispatch. */
export type DispatchRole =
  /** It received the adviser. */
  | 'RECIPIENT'
  /** It sent the expert. */
  | 'SENDER';

/** What a list of dispatches is narrowed to. */
export type DispatchWhere = {
  /** Codes of countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Kinds. */
  dispatchKind?: InputMaybe<Array<DispatchKind>>;
  /** Fiscal years. */
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Ids of local governments. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A fair, festival, tour or other event. */
export type Event = {
  __typename?: 'Event';
  /** How many came, in persons. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** Whether the document says 'about'. */
  attendanceApproximate: Scalars['Boolean']['output'];
  /** The countries it took place in. */
  countries?: Maybe<Array<Country>>;
  /** When. */
  dates?: Maybe<Period>;
  /** Dishes that were cooked, in Japanese. */
  dishes: Array<Scalars['String']['output']>;
  /** What sort of event it is. */
  eventKind: EventKind;
  /** Who exhibited. */
  exhibitors?: Maybe<Exhibitors>;
  /** The fiscal year it belongs to. */
  fiscalYear: Scalars['Int']['output'];
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The country that guests were invited from. */
  invitedFrom?: Maybe<Country>;
  /** The languages that the name exists in. */
  languages: Array<Language>;
  /** The local governments and associations that took part. */
  municipalities?: Maybe<Array<Municipality>>;
  /** Name. */
  name: Text;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** Its dates and places, where there were several. */
  occurrences: Array<Occurrence>;
  /** The office that was in charge. */
  office?: Maybe<Office>;
  /** Where. */
  place?: Maybe<Text>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** CLAIR's part in it. */
  role?: Maybe<EventRole>;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Whether it took place. */
  status: HeldStatus;
  /** Ingredients that were presented. */
  themeIngredients: Array<ThemeIngredients>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A fair, festival, tour or other event. */
export type EventNameArgs = {
  in?: Language;
};


/** A fair, festival, tour or other event. */
export type EventNoteArgs = {
  in?: Language;
};


/** A fair, festival, tour or other event. */
export type EventPlaceArgs = {
  in?: Language;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The entries with their cursors. */
  edges: Array<EventEdge>;
  /** How the whole list divides up. A property's own filter does not narrow its own counts. */
  facets: Array<Facet>;
  /** The entries of the page. */
  nodes: Array<Event>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};


/** A page of events. */
export type EventConnectionFacetsArgs = {
  by: Array<EventFacet>;
};

/** An entry of a page of events. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Event;
};

/** What a list can be counted by. */
export type EventFacet =
  /** The country. */
  | 'COUNTRY'
  /** The kind. */
  | 'EVENT_KIND'
  /** The fiscal year. */
  | 'FISCAL_YEAR'
  /** The local government or association. */
  | 'MUNICIPALITY'
  /** The office. */
  | 'OFFICE'
  /** The programme. */
  | 'PROGRAMME'
  /** Whether it took place. */
  | 'STATUS';

/** What sort of event it is. */
export type EventKind =
  /** Ceremony. */
  | 'CEREMONY'
  /** Cooking of regional food. */
  | 'COOKING_EXPERIENCE'
  /** Booth at an event in Japan. */
  | 'DOMESTIC_OUTREACH'
  /** Economic exchange: fairs, exhibitions, booths. */
  | 'ECONOMIC_EXCHANGE'
  /** Tour of regions for people of the trade from abroad. */
  | 'FAM_TOUR'
  /** Publicity in media abroad. */
  | 'MEDIA_COVERAGE';

/** CLAIR's part in an event. */
export type EventRole =
  /** CLAIR held it. */
  | 'HOST'
  /** CLAIR took part. */
  | 'PARTICIPANT';

/** What a list of events is narrowed to. */
export type EventWhere = {
  /** Codes of countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Kinds. */
  eventKind?: InputMaybe<Array<EventKind>>;
  /** Fiscal years. */
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Ids of local governments and associations. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of offices. */
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it took place. */
  status?: InputMaybe<Array<HeldStatus>>;
};

/** Who exhibited at an event. */
export type Exhibitors = {
  __typename?: 'Exhibitors';
  /** Businesses. */
  businesses?: Maybe<Scalars['Int']['output']>;
  /** Local governments. */
  localGovernments?: Maybe<Scalars['Int']['output']>;
  /** Products. */
  products?: Maybe<Scalars['Int']['output']>;
};

/** How often each value of one property occurs in a list. */
export type Facet = {
  __typename?: 'Facet';
  /** The property that was counted, as named in the query. */
  by: Scalars['String']['output'];
  /** Its values, the most frequent first. */
  values: Array<FacetValue>;
};

/** One value and how many entries of the list have it. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** How many entries have it. */
  count: Scalars['Int']['output'];
  /** An id, code, year or enum value. */
  value: Scalars['String']['output'];
};

/** A focus area of the mid-term plan. */
export type FocusArea = {
  __typename?: 'FocusArea';
  /** What it is about. */
  description?: Maybe<Text>;
  /** Its name in the plan of fiscal year 2012. */
  formerName?: Maybe<Text>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The languages that the name exists in. */
  languages: Array<Language>;
  /** Name. */
  name: Text;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** Its number as the plan prints it. */
  numeral: Scalars['String']['output'];
  /** Its place among the areas. */
  order: Scalars['Int']['output'];
  /** How the plans and reports divide it up. */
  planSections: Array<PlanSection>;
  /** Its policies. */
  policies: Array<Policy>;
  /** Programmes that serve it. */
  programmes: ProgrammeConnection;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Whether it is a priority or a common foundation. */
  tier: FocusAreaTier;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A focus area of the mid-term plan. */
export type FocusAreaDescriptionArgs = {
  in?: Language;
};


/** A focus area of the mid-term plan. */
export type FocusAreaFormerNameArgs = {
  in?: Language;
};


/** A focus area of the mid-term plan. */
export type FocusAreaNameArgs = {
  in?: Language;
};


/** A focus area of the mid-term plan. */
export type FocusAreaNoteArgs = {
  in?: Language;
};


/** A focus area of the mid-term plan. */
export type FocusAreaProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<ProgrammeWhere>;
};

/** A page of focus areas. */
export type FocusAreaConnection = {
  __typename?: 'FocusAreaConnection';
  /** The entries with their cursors. */
  edges: Array<FocusAreaEdge>;
  /** The entries of the page. */
  nodes: Array<FocusArea>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of focus areas. */
export type FocusAreaEdge = {
  __typename?: 'FocusAreaEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: FocusArea;
};

/** The weight of a focus area. */
export type FocusAreaTier =
  /** A foundation common to all. */
  | 'COMMON_FOUNDATION'
  /** A priority area. */
  | 'PRIORITY';

/** Whether something took place. */
export type HeldStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It is announced. */
  | 'PLANNED';

/** The languages of the content. Japanese is the source; what is missing in the others falls back as described for each. */
export type Language =
  /** English; falls back to Japanese. */
  | 'en'
  /** French: français; falls back to English, then Japanese. */
  | 'fr'
  /** Japanese, the source language: 日本語. */
  | 'ja'
  /** Plain Japanese: やさしい日本語; falls back to Japanese. */
  | 'ja-easy'
  /** Korean: 한국어; falls back to English, then Japanese. */
  | 'ko'
  /** Chinese in simplified characters: 简体中文; falls back to English, then Japanese. */
  | 'zh';

/** A lecture of a session. */
export type Lecture = {
  __typename?: 'Lecture';
  /** The body that gave it, as printed. */
  presentedBy?: Maybe<Scalars['String']['output']>;
  /** Who spoke. */
  speakers: Array<Person>;
  /** Title. */
  title: Text;
};


/** A lecture of a session. */
export type LectureTitleArgs = {
  in?: Language;
};

/** The order of a list of entries without dates. */
export type ListOrder =
  /** What was changed last comes first. */
  | 'RECENTLY_UPDATED'
  /** As CLAIR lists them. */
  | 'STANDARD';

/** How people take part. */
export type MeetingFormat =
  /** At one place and over the network. */
  | 'HYBRID'
  /** Over the network only. */
  | 'ONLINE'
  /** At one place. */
  | 'ON_SITE'
  /** As a recording. */
  | 'RECORDED';

/** A prefecture, city, town, village or ward, or an international association. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Experts it sent and advisers it received. */
  dispatches?: Maybe<DispatchConnection>;
  /** Events that it took part in. */
  events?: Maybe<EventConnection>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** Trainees that it received. */
  placements?: Maybe<PlacementConnection>;
  /** Sessions that concern it. */
  sessions?: Maybe<SessionConnection>;
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<DispatchWhere>;
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<EventWhere>;
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PlacementWhere>;
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalitySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<SessionWhere>;
};

/** One of several dates or places of the same session or event. */
export type Occurrence = {
  __typename?: 'Occurrence';
  /** How many came, in persons. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** Last day. */
  end?: Maybe<Scalars['LocalDate']['output']>;
  /** How it was held. */
  format?: Maybe<MeetingFormat>;
  /** What it is called. */
  label?: Maybe<Text>;
  /** Which one it is. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Where it took place. */
  place?: Maybe<Text>;
  /** First day. */
  start?: Maybe<Scalars['LocalDate']['output']>;
};


/** One of several dates or places of the same session or event. */
export type OccurrenceLabelArgs = {
  in?: Language;
};


/** One of several dates or places of the same session or event. */
export type OccurrencePlaceArgs = {
  in?: Language;
};

/** Headquarters or an overseas office. */
export type Office = {
  __typename?: 'Office';
  /** Events that the office was in charge of. */
  events?: Maybe<EventConnection>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** Programmes that the office runs. */
  programmes?: Maybe<ProgrammeConnection>;
  /** Sessions that the office held. */
  sessions?: Maybe<SessionConnection>;
};


/** Headquarters or an overseas office. */
export type OfficeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<EventWhere>;
};


/** Headquarters or an overseas office. */
export type OfficeProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<ProgrammeWhere>;
};


/** Headquarters or an overseas office. */
export type OfficeSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<SessionWhere>;
};

/** Where a page ends and whether another follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last edge; give it as `after` to read on. Null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A part of the participants. */
export type ParticipantCount = {
  __typename?: 'ParticipantCount';
  /** Who. */
  label: Text;
  /** How many. */
  value: Scalars['Int']['output'];
};


/** A part of the participants. */
export type ParticipantCountLabelArgs = {
  in?: Language;
};

/** How many took part. */
export type Participants = {
  __typename?: 'Participants';
  /** Whether the document says 'about'. */
  approximate: Scalars['Boolean']['output'];
  /** How they divide up. */
  breakdown: Array<ParticipantCount>;
  /** A remark. */
  note?: Maybe<Text>;
  /** In all. */
  total?: Maybe<Scalars['Int']['output']>;
  /** What was counted. */
  unit?: Maybe<Text>;
};


/** How many took part. */
export type ParticipantsNoteArgs = {
  in?: Language;
};


/** How many took part. */
export type ParticipantsUnitArgs = {
  in?: Language;
};

/** A stretch of time, as precise as it is known. */
export type Period = {
  __typename?: 'Period';
  /** Last day. */
  end?: Maybe<Scalars['LocalDate']['output']>;
  /** Last month (YYYY-MM) where only months are known. */
  endMonth?: Maybe<Scalars['String']['output']>;
  /** True where start and end only enclose separate occurrences. */
  isSpan: Scalars['Boolean']['output'];
  /** First day. */
  start?: Maybe<Scalars['LocalDate']['output']>;
  /** First month (YYYY-MM) where only months are known. */
  startMonth?: Maybe<Scalars['String']['output']>;
};

/** A lecturer, speaker or adviser, as the document prints the name. */
export type Person = {
  __typename?: 'Person';
  /** The body the person belongs to. */
  affiliation?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Post or part played. */
  role?: Maybe<Scalars['String']['output']>;
};

/** A trainee from a local government abroad, received by a local government in Japan (LGOTP). */
export type Placement = {
  __typename?: 'Placement';
  /** The country the trainee came from. */
  country?: Maybe<Country>;
  /** The field of training. */
  field: Text;
  /** The fiscal year. */
  fiscalYear: Scalars['Int']['output'];
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The host. */
  municipality?: Maybe<Municipality>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The local government the trainee came from. */
  origin?: Maybe<Text>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** How many trainees. */
  trainees: Scalars['Int']['output'];
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A trainee from a local government abroad, received by a local government in Japan (LGOTP). */
export type PlacementFieldArgs = {
  in?: Language;
};


/** A trainee from a local government abroad, received by a local government in Japan (LGOTP). */
export type PlacementNoteArgs = {
  in?: Language;
};


/** A trainee from a local government abroad, received by a local government in Japan (LGOTP). */
export type PlacementOriginArgs = {
  in?: Language;
};

/** A page of placements. */
export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  /** The entries with their cursors. */
  edges: Array<PlacementEdge>;
  /** The entries of the page. */
  nodes: Array<Placement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of placements. */
export type PlacementEdge = {
  __typename?: 'PlacementEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Placement;
};

/** What a list of placements is narrowed to. */
export type PlacementWhere = {
  /** Codes of the countries that trainees come from. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Fiscal years. */
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Ids of the host local governments. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How a plan or report divides a focus area up. */
export type PlanSection = {
  __typename?: 'PlanSection';
  /** The plan. */
  document: SourceDocument;
  /** The plan's fiscal year. */
  fiscalYear: Scalars['Int']['output'];
  /** Its headings, in Japanese. */
  headings: Array<Scalars['String']['output']>;
};

/** A policy of a focus area. */
export type Policy = {
  __typename?: 'Policy';
  /** Key terms as the plan prints them, in Japanese. */
  keywords: Array<Scalars['String']['output']>;
  /** Number. */
  number: Scalars['Int']['output'];
  /** What it says, in our words. */
  text: Text;
};


/** A policy of a focus area. */
export type PolicyTextArgs = {
  in?: Language;
};

/** A programme, service, tool or publication of CLAIR. */
export type Programme = {
  __typename?: 'Programme';
  /** Other names, in Japanese. */
  aliases: Array<Scalars['String']['output']>;
  /** A longer text. */
  body?: Maybe<RichText>;
  /** What it is, for whom, and what one gets. */
  description?: Maybe<Text>;
  /** Dispatches of the programme. */
  dispatches: DispatchConnection;
  /** Events of the programme. */
  events: EventConnection;
  /** The focus area it serves. */
  focusArea?: Maybe<FocusArea>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The languages that the name exists in. */
  languages: Array<Language>;
  /** Name. */
  name: Text;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The offices that run it. */
  offices?: Maybe<Array<Office>>;
  /** Placements of the programme. */
  placements: PlacementConnection;
  /** What sort of thing it is. */
  programmeKind: ProgrammeKind;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Sessions of the programme. */
  sessions: SessionConnection;
  /** The fiscal year it began in. */
  sinceFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** The calendar year it began in, where only that is known. */
  sinceYear?: Maybe<Scalars['Int']['output']>;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Figures that the documents print. */
  statistics: Array<Statistic>;
  /** Whether it still runs. */
  status: ProgrammeStatus;
  /** Who it is for. */
  targetBodies: Array<Text>;
  /** Its terms. */
  terms: Array<Term>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its site. */
  website?: Maybe<Scalars['URL']['output']>;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeBodyArgs = {
  in?: Language;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeDescriptionArgs = {
  in?: Language;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<DispatchWhere>;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<EventWhere>;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeNameArgs = {
  in?: Language;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeNoteArgs = {
  in?: Language;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammePlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PlacementWhere>;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<SessionWhere>;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeStatisticsArgs = {
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeTargetBodiesArgs = {
  in?: Language;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The entries with their cursors. */
  edges: Array<ProgrammeEdge>;
  /** How the whole list divides up. A property's own filter does not narrow its own counts. */
  facets: Array<Facet>;
  /** The entries of the page. */
  nodes: Array<Programme>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};


/** A page of programmes. */
export type ProgrammeConnectionFacetsArgs = {
  by: Array<ProgrammeFacet>;
};

/** An entry of a page of programmes. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Programme;
};

/** What a list can be counted by. */
export type ProgrammeFacet =
  /** The focus area. */
  | 'FOCUS_AREA'
  /** The office. */
  | 'OFFICE'
  /** The kind. */
  | 'PROGRAMME_KIND'
  /** The state. */
  | 'STATUS';

/** What sort of thing a programme is. */
export type ProgrammeKind =
  /** A conference. */
  | 'CONFERENCE'
  /** Sending of experts or advisers. */
  | 'DISPATCH'
  /** An exchange. */
  | 'EXCHANGE'
  /** A publication. */
  | 'PUBLICATION'
  /** A series of seminars. */
  | 'SEMINAR'
  /** A service. */
  | 'SERVICE'
  /** A tool. */
  | 'TOOL'
  /** A training. */
  | 'TRAINING';

/** Whether a programme still runs. */
export type ProgrammeStatus =
  /** It runs. */
  | 'CURRENT'
  /** It has ended. */
  | 'HISTORICAL'
  /** It is announced. */
  | 'PLANNED';

/** What a list of programmes is narrowed to. */
export type ProgrammeWhere = {
  /** Ids of focus areas. */
  focusArea?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of offices. */
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds. */
  programmeKind?: InputMaybe<Array<ProgrammeKind>>;
  /** States. */
  status?: InputMaybe<Array<ProgrammeStatus>>;
};

export type Query = {
  __typename?: 'Query';
  /** One dispatch. */
  dispatch?: Maybe<Dispatch>;
  /** Experts and advisers that were sent. */
  dispatches: DispatchConnection;
  /** One event. */
  event?: Maybe<Event>;
  /** Fairs, festivals and other events in Japan and abroad. */
  events: EventConnection;
  /** One focus area. */
  focusArea?: Maybe<FocusArea>;
  /** The focus areas of the mid-term plan. */
  focusAreas: FocusAreaConnection;
  /** One placement. */
  placement?: Maybe<Placement>;
  /** Trainees from local governments abroad (LGOTP). */
  placements: PlacementConnection;
  /** One programme. */
  programme?: Maybe<Programme>;
  /** Programmes, services, tools and publications of CLAIR. */
  programmes: ProgrammeConnection;
  /** One session. */
  session?: Maybe<Session>;
  /** Seminars, trainings, conferences and meetings. */
  sessions: SessionConnection;
};


export type QueryDispatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<DispatchWhere>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<EventWhere>;
};


export type QueryFocusAreaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFocusAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
};


export type QueryPlacementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PlacementWhere>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<ProgrammeWhere>;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<SessionWhere>;
};

/** A text with formatting, and the language that it was served in. */
export type RichText = {
  __typename?: 'RichText';
  /** HTML of harmless elements only: headings, paragraphs, lists, tables, quotations, links, emphasis. */
  html: Scalars['String']['output'];
  /** The language it is written in. */
  language: Language;
};

/** A seminar, training, conference or meeting. */
export type Session = {
  __typename?: 'Session';
  /** For trainings of headquarters staff: general or business. */
  category?: Maybe<TrainingCategory>;
  /** The countries it took place in. */
  countries?: Maybe<Array<Country>>;
  /** When. */
  dates?: Maybe<Period>;
  /** How many bodies exhibited. */
  exhibitors?: Maybe<Scalars['Int']['output']>;
  /** The fiscal year it belongs to. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** How people took part. */
  format?: Maybe<MeetingFormat>;
  /** The local government that received the guests. */
  hostMunicipality?: Maybe<Municipality>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** Its lectures. */
  lectures: Array<Lecture>;
  /** The local governments and associations it concerns. */
  municipalities?: Maybe<Array<Municipality>>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** Its number in the series. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Its parts, where it had several. */
  occurrences: Array<Occurrence>;
  /** The office that held it. */
  office?: Maybe<Office>;
  /** How many took part. */
  participants?: Maybe<Participants>;
  /** Where. */
  place?: Maybe<Text>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** What sort of session it is. */
  sessionKind: SessionKind;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Its speakers. */
  speakers: Array<Person>;
  /** Whether it took place. */
  status: HeldStatus;
  /** Who it was for. */
  target?: Maybe<Text>;
  /** How often it was held. */
  timesHeld?: Maybe<Scalars['Int']['output']>;
  /** Title. */
  title: Text;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A seminar, training, conference or meeting. */
export type SessionNoteArgs = {
  in?: Language;
};


/** A seminar, training, conference or meeting. */
export type SessionPlaceArgs = {
  in?: Language;
};


/** A seminar, training, conference or meeting. */
export type SessionTargetArgs = {
  in?: Language;
};


/** A seminar, training, conference or meeting. */
export type SessionTitleArgs = {
  in?: Language;
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The entries with their cursors. */
  edges: Array<SessionEdge>;
  /** How the whole list divides up. A property's own filter does not narrow its own counts. */
  facets: Array<Facet>;
  /** The entries of the page. */
  nodes: Array<Session>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};


/** A page of sessions. */
export type SessionConnectionFacetsArgs = {
  by: Array<SessionFacet>;
};

/** An entry of a page of sessions. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Session;
};

/** What a list can be counted by. */
export type SessionFacet =
  /** The country. */
  | 'COUNTRY'
  /** The fiscal year. */
  | 'FISCAL_YEAR'
  /** The office. */
  | 'OFFICE'
  /** The programme. */
  | 'PROGRAMME'
  /** The kind. */
  | 'SESSION_KIND'
  /** Whether it took place. */
  | 'STATUS';

/** What sort of session it is. */
export type SessionKind =
  /** Briefing. */
  | 'BRIEFING'
  /** Career fair. */
  | 'CAREER_FAIR'
  /** Conference. */
  | 'CONFERENCE'
  /** Disaster drill. */
  | 'DRILL'
  /** Event. */
  | 'EVENT'
  /** Exchange meeting. */
  | 'EXCHANGE'
  /** Internship. */
  | 'INTERNSHIP'
  /** Lecture. */
  | 'LECTURE'
  /** Meeting. */
  | 'MEETING'
  /** Orientation. */
  | 'ORIENTATION'
  /** Panel. */
  | 'PANEL'
  /** Presentation. */
  | 'PRESENTATION'
  /** Promotion. */
  | 'PROMOTION'
  /** Reception. */
  | 'RECEPTION'
  /** Seminar. */
  | 'SEMINAR'
  /** Training of CLAIR staff. */
  | 'STAFF_TRAINING'
  /** Study visit. */
  | 'STUDY_VISIT'
  /** Training. */
  | 'TRAINING';

/** What a list of sessions is narrowed to. */
export type SessionWhere = {
  /** Codes of countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Fiscal years. */
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Ids of local governments and associations. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of offices. */
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds. */
  sessionKind?: InputMaybe<Array<SessionKind>>;
  /** Whether it took place. */
  status?: InputMaybe<Array<HeldStatus>>;
};

/** Where a fact stands. */
export type Source = {
  __typename?: 'Source';
  /** The document. */
  document: SourceDocument;
  /** The section, as the document heads it, in Japanese. */
  section: Scalars['String']['output'];
  /** The document's title. */
  title: Text;
};


/** Where a fact stands. */
export type SourceTitleArgs = {
  in?: Language;
};

/** A document of CLAIR that facts are taken from. */
export type SourceDocument =
  /** Brochure of 2025. */
  | 'brochure-2025'
  /** Business plan for fiscal year 2012 (平成24年度事業計画). */
  | 'business-plan-2012'
  /** Business plan for fiscal year 2025 (令和7年度事業計画). */
  | 'business-plan-2025'
  /** Business report for fiscal year 2023 (令和5年度事業報告). */
  | 'business-report-2023'
  /** Mid-term plan for fiscal years 2022–2026 (中期経営計画). */
  | 'mid-term-plan-2022';

/** A figure that a document prints. */
export type Statistic = {
  __typename?: 'Statistic';
  /** Whether the document says 'about'. */
  approximate: Scalars['Boolean']['output'];
  /** The day it holds for. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** The field of the row. */
  field?: Maybe<Text>;
  /** The fiscal year it is for. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** What was counted. */
  metric: Text;
  /** The local government of the row. */
  municipality?: Maybe<Municipality>;
  /** A remark. */
  note?: Maybe<Text>;
  /** The rank of the row. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The recipient of the row. */
  recipient?: Maybe<Text>;
  /** In what unit. */
  unit?: Maybe<Text>;
  /** How many. */
  value: Scalars['Float']['output'];
};


/** A figure that a document prints. */
export type StatisticFieldArgs = {
  in?: Language;
};


/** A figure that a document prints. */
export type StatisticMetricArgs = {
  in?: Language;
};


/** A figure that a document prints. */
export type StatisticNoteArgs = {
  in?: Language;
};


/** A figure that a document prints. */
export type StatisticRecipientArgs = {
  in?: Language;
};


/** A figure that a document prints. */
export type StatisticUnitArgs = {
  in?: Language;
};

/** One of the terms of a programme. */
export type Term = {
  __typename?: 'Term';
  /** What it is about. */
  label: Text;
  /** What applies. */
  text: Text;
};


/** One of the terms of a programme. */
export type TermLabelArgs = {
  in?: Language;
};


/** One of the terms of a programme. */
export type TermTextArgs = {
  in?: Language;
};

/** A text and the language that it was served in, which is a fallback where the asked-for language is missing. */
export type Text = {
  __typename?: 'Text';
  /** The language it is written in. */
  language: Language;
  /** The text. */
  value: Scalars['String']['output'];
};

/** Ingredients that a local government presented. */
export type ThemeIngredients = {
  __typename?: 'ThemeIngredients';
  /** The ingredients, in Japanese. */
  ingredients: Array<Scalars['String']['output']>;
  /** The local government. */
  municipality?: Maybe<Municipality>;
};

/** The categories of staff training. */
export type TrainingCategory =
  /** Business subjects. */
  | 'BUSINESS'
  /** General subjects. */
  | 'GENERAL';

/** How far the translation of an entry into one language has come. */
export type Translation = {
  __typename?: 'Translation';
  /** The language. */
  language: Language;
  /** Whether it is there, and as new as its source. */
  status: TranslationStatus;
};

/** How far a translation has come. */
export type TranslationStatus =
  /** It says what the Japanese says. */
  | 'CURRENT'
  /** There is none: texts are served in a fallback. */
  | 'MISSING'
  /** The Japanese, or a part of it, was changed after it was translated. */
  | 'OUTDATED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Country: Country;
  Dispatch: Dispatch;
  Event: Event;
  FocusArea: FocusArea;
  Municipality: Municipality;
  Office: Office;
  Placement: Placement;
  Programme: Programme;
  Session: Session;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  Dispatch:
    ( { __typename: 'Dispatch' }
    & GraphQLRecursivePick<FederationTypes['Dispatch'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  FocusArea:
    ( { __typename: 'FocusArea' }
    & GraphQLRecursivePick<FederationTypes['FocusArea'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Placement:
    ( { __typename: 'Placement' }
    & GraphQLRecursivePick<FederationTypes['Placement'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Country: ResolverTypeWrapper<EntityRef<'Country'>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedOrder: DatedOrder;
  Dispatch: ResolverTypeWrapper<Entry<'Dispatch'>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DispatchConnection: ResolverTypeWrapper<Connection<'Dispatch'>>;
  DispatchEdge: ResolverTypeWrapper<Omit<DispatchEdge, 'node'> & { node: ResolversTypes['Dispatch'] }>;
  DispatchKind: DispatchKind;
  DispatchRole: DispatchRole;
  DispatchWhere: DispatchWhere;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Event: ResolverTypeWrapper<Entry<'Event'>>;
  EventConnection: ResolverTypeWrapper<Connection<'Event'>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFacet: EventFacet;
  EventKind: EventKind;
  EventRole: EventRole;
  EventWhere: EventWhere;
  Exhibitors: ResolverTypeWrapper<Exhibitors>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FocusArea: ResolverTypeWrapper<Entry<'FocusArea'>>;
  FocusAreaConnection: ResolverTypeWrapper<Connection<'FocusArea'>>;
  FocusAreaEdge: ResolverTypeWrapper<Omit<FocusAreaEdge, 'node'> & { node: ResolversTypes['FocusArea'] }>;
  FocusAreaTier: FocusAreaTier;
  HeldStatus: HeldStatus;
  Language: null;
  Lecture: ResolverTypeWrapper<Omit<Lecture, 'title'> & { title: ResolversTypes['Text'] }>;
  ListOrder: ListOrder;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MeetingFormat: MeetingFormat;
  Municipality: ResolverTypeWrapper<EntityRef<'Municipality'>>;
  Occurrence: ResolverTypeWrapper<Omit<Occurrence, 'label' | 'place'> & { label?: Maybe<ResolversTypes['Text']>, place?: Maybe<ResolversTypes['Text']> }>;
  Office: ResolverTypeWrapper<EntityRef<'Office'>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantCount: ResolverTypeWrapper<Omit<ParticipantCount, 'label'> & { label: ResolversTypes['Text'] }>;
  Participants: ResolverTypeWrapper<Omit<Participants, 'breakdown' | 'note' | 'unit'> & { breakdown: Array<ResolversTypes['ParticipantCount']>, note?: Maybe<ResolversTypes['Text']>, unit?: Maybe<ResolversTypes['Text']> }>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Person>;
  Placement: ResolverTypeWrapper<Entry<'Placement'>>;
  PlacementConnection: ResolverTypeWrapper<Connection<'Placement'>>;
  PlacementEdge: ResolverTypeWrapper<Omit<PlacementEdge, 'node'> & { node: ResolversTypes['Placement'] }>;
  PlacementWhere: PlacementWhere;
  PlanSection: ResolverTypeWrapper<PlanSection>;
  Policy: ResolverTypeWrapper<Omit<Policy, 'text'> & { text: ResolversTypes['Text'] }>;
  Programme: ResolverTypeWrapper<Entry<'Programme'>>;
  ProgrammeConnection: ResolverTypeWrapper<Connection<'Programme'>>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFacet: ProgrammeFacet;
  ProgrammeKind: ProgrammeKind;
  ProgrammeStatus: ProgrammeStatus;
  ProgrammeWhere: ProgrammeWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RichText: ResolverTypeWrapper<ServedRichText>;
  Session: ResolverTypeWrapper<Entry<'Session'>>;
  SessionConnection: ResolverTypeWrapper<Connection<'Session'>>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionFacet: SessionFacet;
  SessionKind: SessionKind;
  SessionWhere: SessionWhere;
  Source: ResolverTypeWrapper<Omit<Source, 'title'> & { title: ResolversTypes['Text'] }>;
  SourceDocument: null;
  Statistic: ResolverTypeWrapper<ProgrammeStatistic>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Term: ResolverTypeWrapper<Omit<Term, 'label' | 'text'> & { label: ResolversTypes['Text'], text: ResolversTypes['Text'] }>;
  Text: ResolverTypeWrapper<ServedText>;
  ThemeIngredients: ResolverTypeWrapper<Omit<ThemeIngredients, 'municipality'> & { municipality?: Maybe<ResolversTypes['Municipality']> }>;
  TrainingCategory: TrainingCategory;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationStatus: TranslationStatus;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Country: EntityRef<'Country'>;
  String: Scalars['String']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dispatch: Entry<'Dispatch'>;
  ID: Scalars['ID']['output'];
  DispatchConnection: Connection<'Dispatch'>;
  DispatchEdge: Omit<DispatchEdge, 'node'> & { node: ResolversParentTypes['Dispatch'] };
  DispatchWhere: DispatchWhere;
  EmailAddress: Scalars['EmailAddress']['output'];
  Event: Entry<'Event'>;
  EventConnection: Connection<'Event'>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventWhere: EventWhere;
  Exhibitors: Exhibitors;
  Facet: Facet;
  FacetValue: FacetValue;
  FocusArea: Entry<'FocusArea'>;
  FocusAreaConnection: Connection<'FocusArea'>;
  FocusAreaEdge: Omit<FocusAreaEdge, 'node'> & { node: ResolversParentTypes['FocusArea'] };
  Lecture: Omit<Lecture, 'title'> & { title: ResolversParentTypes['Text'] };
  LocalDate: Scalars['LocalDate']['output'];
  Municipality: EntityRef<'Municipality'>;
  Occurrence: Omit<Occurrence, 'label' | 'place'> & { label?: Maybe<ResolversParentTypes['Text']>, place?: Maybe<ResolversParentTypes['Text']> };
  Office: EntityRef<'Office'>;
  PageInfo: PageInfo;
  ParticipantCount: Omit<ParticipantCount, 'label'> & { label: ResolversParentTypes['Text'] };
  Participants: Omit<Participants, 'breakdown' | 'note' | 'unit'> & { breakdown: Array<ResolversParentTypes['ParticipantCount']>, note?: Maybe<ResolversParentTypes['Text']>, unit?: Maybe<ResolversParentTypes['Text']> };
  Period: Period;
  Person: Person;
  Placement: Entry<'Placement'>;
  PlacementConnection: Connection<'Placement'>;
  PlacementEdge: Omit<PlacementEdge, 'node'> & { node: ResolversParentTypes['Placement'] };
  PlacementWhere: PlacementWhere;
  PlanSection: PlanSection;
  Policy: Omit<Policy, 'text'> & { text: ResolversParentTypes['Text'] };
  Programme: Entry<'Programme'>;
  ProgrammeConnection: Connection<'Programme'>;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeWhere: ProgrammeWhere;
  Query: Record<PropertyKey, never>;
  RichText: ServedRichText;
  Session: Entry<'Session'>;
  SessionConnection: Connection<'Session'>;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionWhere: SessionWhere;
  Source: Omit<Source, 'title'> & { title: ResolversParentTypes['Text'] };
  Statistic: ProgrammeStatistic;
  Float: Scalars['Float']['output'];
  Term: Omit<Term, 'label' | 'text'> & { label: ResolversParentTypes['Text'], text: ResolversParentTypes['Text'] };
  Text: ServedText;
  ThemeIngredients: Omit<ThemeIngredients, 'municipality'> & { municipality?: Maybe<ResolversParentTypes['Municipality']> };
  Translation: Translation;
  URL: Scalars['URL']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<CountryEventsArgs, 'first' | 'orderBy'>>;
  sessions?: Resolver<Maybe<ResolversTypes['SessionConnection']>, ParentType, ContextType, RequireFields<CountrySessionsArgs, 'first' | 'orderBy'>>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DispatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch'], FederationReferenceType extends FederationReferenceTypes['Dispatch'] = FederationReferenceTypes['Dispatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advisers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<DispatchDestinationArgs, 'in'>>;
  dispatchCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dispatchKind?: Resolver<ResolversTypes['DispatchKind'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<DispatchFieldArgs, 'in'>>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  municipalityRole?: Resolver<ResolversTypes['DispatchRole'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<DispatchNoteArgs, 'in'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  senderName?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<DispatchSenderNameArgs, 'in'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<DispatchTitleArgs, 'in'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DispatchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DispatchConnection'] = ResolversParentTypes['DispatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DispatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DispatchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DispatchEdge'] = ResolversParentTypes['DispatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispatch'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendanceApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dishes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  eventKind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  exhibitors?: Resolver<Maybe<ResolversTypes['Exhibitors']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedFrom?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<EventNameArgs, 'in'>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<EventNoteArgs, 'in'>>;
  occurrences?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<EventPlaceArgs, 'in'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['EventRole']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HeldStatus'], ParentType, ContextType>;
  themeIngredients?: Resolver<Array<ResolversTypes['ThemeIngredients']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EventConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExhibitorsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Exhibitors'] = ResolversParentTypes['Exhibitors']> = {
  businesses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  localGovernments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FocusAreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FocusArea'] = ResolversParentTypes['FocusArea'], FederationReferenceType extends FederationReferenceTypes['FocusArea'] = FederationReferenceTypes['FocusArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FocusArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<FocusAreaDescriptionArgs, 'in'>>;
  formerName?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<FocusAreaFormerNameArgs, 'in'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<FocusAreaNameArgs, 'in'>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<FocusAreaNoteArgs, 'in'>>;
  numeral?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planSections?: Resolver<Array<ResolversTypes['PlanSection']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<FocusAreaProgrammesArgs, 'first' | 'orderBy'>>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['FocusAreaTier'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FocusAreaConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FocusAreaConnection'] = ResolversParentTypes['FocusAreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FocusAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FocusAreaEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FocusAreaEdge'] = ResolversParentTypes['FocusAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FocusArea'], ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', FR: 'fr', JA: 'ja', JA_EASY: 'ja-easy', KO: 'ko', ZH: 'zh' };

export type LectureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Lecture'] = ResolversParentTypes['Lecture']> = {
  presentedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<LectureTitleArgs, 'in'>>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MunicipalityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dispatches?: Resolver<Maybe<ResolversTypes['DispatchConnection']>, ParentType, ContextType, RequireFields<MunicipalityDispatchesArgs, 'first' | 'orderBy'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<MunicipalityEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementConnection']>, ParentType, ContextType, RequireFields<MunicipalityPlacementsArgs, 'first' | 'orderBy'>>;
  sessions?: Resolver<Maybe<ResolversTypes['SessionConnection']>, ParentType, ContextType, RequireFields<MunicipalitySessionsArgs, 'first' | 'orderBy'>>;
};

export type OccurrenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<OccurrenceLabelArgs, 'in'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<OccurrencePlaceArgs, 'in'>>;
  start?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<OfficeEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, RequireFields<OfficeProgrammesArgs, 'first' | 'orderBy'>>;
  sessions?: Resolver<Maybe<ResolversTypes['SessionConnection']>, ParentType, ContextType, RequireFields<OfficeSessionsArgs, 'first' | 'orderBy'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParticipantCount'] = ResolversParentTypes['ParticipantCount']> = {
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<ParticipantCountLabelArgs, 'in'>>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Participants'] = ResolversParentTypes['Participants']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  breakdown?: Resolver<Array<ResolversTypes['ParticipantCount']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ParticipantsNoteArgs, 'in'>>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ParticipantsUnitArgs, 'in'>>;
};

export type PeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSpan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'], FederationReferenceType extends FederationReferenceTypes['Placement'] = FederationReferenceTypes['Placement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Placement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<PlacementFieldArgs, 'in'>>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<PlacementNoteArgs, 'in'>>;
  origin?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<PlacementOriginArgs, 'in'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  trainees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type PlanSectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanSection'] = ResolversParentTypes['PlanSection']> = {
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<PolicyTextArgs, 'in'>>;
};

export type ProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<ProgrammeBodyArgs, 'in'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ProgrammeDescriptionArgs, 'in'>>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, RequireFields<ProgrammeDispatchesArgs, 'first' | 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ProgrammeEventsArgs, 'first' | 'orderBy'>>;
  focusArea?: Resolver<Maybe<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<ProgrammeNameArgs, 'in'>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ProgrammeNoteArgs, 'in'>>;
  offices?: Resolver<Maybe<Array<ResolversTypes['Office']>>, ParentType, ContextType>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, RequireFields<ProgrammePlacementsArgs, 'first' | 'orderBy'>>;
  programmeKind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<ProgrammeSessionsArgs, 'first' | 'orderBy'>>;
  sinceFiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sinceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statistics?: Resolver<Array<ResolversTypes['Statistic']>, ParentType, ContextType, Partial<ProgrammeStatisticsArgs>>;
  status?: Resolver<ResolversTypes['ProgrammeStatus'], ParentType, ContextType>;
  targetBodies?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ProgrammeTargetBodiesArgs, 'in'>>;
  terms?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProgrammeConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dispatch?: Resolver<Maybe<ResolversTypes['Dispatch']>, ParentType, ContextType, RequireFields<QueryDispatchArgs, 'id'>>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, RequireFields<QueryDispatchesArgs, 'first' | 'orderBy'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  focusArea?: Resolver<Maybe<ResolversTypes['FocusArea']>, ParentType, ContextType, RequireFields<QueryFocusAreaArgs, 'id'>>;
  focusAreas?: Resolver<ResolversTypes['FocusAreaConnection'], ParentType, ContextType, RequireFields<QueryFocusAreasArgs, 'first' | 'orderBy'>>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'first' | 'orderBy'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first' | 'orderBy'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<QuerySessionsArgs, 'first' | 'orderBy'>>;
};

export type RichTextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TrainingCategory']>, ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  exhibitors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  hostMunicipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  lectures?: Resolver<Array<ResolversTypes['Lecture']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<SessionNoteArgs, 'in'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occurrences?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Participants']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<SessionPlaceArgs, 'in'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionKind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HeldStatus'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<SessionTargetArgs, 'in'>>;
  timesHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SessionTitleArgs, 'in'>>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SessionConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SourceTitleArgs, 'in'>>;
};

export type SourceDocumentResolvers = { BROCHURE_2025: 'brochure-2025', BUSINESS_PLAN_2012: 'business-plan-2012', BUSINESS_PLAN_2025: 'business-plan-2025', BUSINESS_REPORT_2023: 'business-report-2023', MID_TERM_PLAN_2022: 'mid-term-plan-2022' };

export type StatisticResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<StatisticFieldArgs, 'in'>>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<StatisticMetricArgs, 'in'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<StatisticNoteArgs, 'in'>>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<StatisticRecipientArgs, 'in'>>;
  unit?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<StatisticUnitArgs, 'in'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<TermLabelArgs, 'in'>>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<TermTextArgs, 'in'>>;
};

export type TextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeIngredientsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ThemeIngredients'] = ResolversParentTypes['ThemeIngredients']> = {
  ingredients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = SubgraphContext> = {
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchConnection?: DispatchConnectionResolvers<ContextType>;
  DispatchEdge?: DispatchEdgeResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Exhibitors?: ExhibitorsResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers<ContextType>;
  FocusAreaConnection?: FocusAreaConnectionResolvers<ContextType>;
  FocusAreaEdge?: FocusAreaEdgeResolvers<ContextType>;
  Language?: LanguageResolvers;
  Lecture?: LectureResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipantCount?: ParticipantCountResolvers<ContextType>;
  Participants?: ParticipantsResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  PlanSection?: PlanSectionResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RichText?: RichTextResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers;
  Statistic?: StatisticResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  ThemeIngredients?: ThemeIngredientsResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
