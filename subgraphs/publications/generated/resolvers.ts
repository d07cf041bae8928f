import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entry, LoggedChange, ChangePage as LoggedPage, SearchEdge as FoundEdge, Snippet as FoundSnippet, FileSearchEdge as FoundFileEdge, Picture as StoredPicture } from '@kakehashi/content-store';
import type { IssueContents } from '../magazine.js';
import type { FoundItem } from '../newsletter.js';
import type { EntityRef, ServedText, ServedRichText, SubgraphContext } from '../../kit/context.js';
import type { Connection } from '../../kit/connections.js';
import type { Found, FoundFiles } from '../search.js';
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

/** An article of the magazine or the flash. */
export type Article = Publication & {
  __typename?: 'Article';
  /** The text itself, where it is published here. */
  body?: Maybe<RichText>;
  /** The countries it is about. */
  countries?: Maybe<Array<Country>>;
  /** Cover picture. */
  cover?: Maybe<PublicFile>;
  /** Files to download. */
  files: Array<PublicFile>;
  /** The fiscal year it belongs to, named by the year in which it begins in April. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The magazine issue it stands in. */
  issue?: Maybe<MagazineIssue>;
  /** When it appeared, as precisely as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: Maybe<Scalars['String']['output']>;
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** The local governments and associations it is about. */
  municipalities?: Maybe<Array<Municipality>>;
  /** The newsletter it stands in. */
  newsletter?: Maybe<Newsletter>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The office that wrote or edited it. */
  office?: Maybe<Office>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** The section it stands in. */
  section?: Maybe<ArticleSection>;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** A short account of the content. */
  summary?: Maybe<Text>;
  /** Title. */
  title: Text;
  /** Its subjects. */
  topics: Array<Topic>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An article of the magazine or the flash. */
export type ArticleBodyArgs = {
  in?: Language;
};


/** An article of the magazine or the flash. */
export type ArticleNoteArgs = {
  in?: Language;
};


/** An article of the magazine or the flash. */
export type ArticleSummaryArgs = {
  in?: Language;
};


/** An article of the magazine or the flash. */
export type ArticleTitleArgs = {
  in?: Language;
};

/** The sections of the magazine. */
export type ArticleSection =
  /** Feature. */
  | 'FEATURE'
  /** Inbound tourism. */
  | 'INBOUND'
  /** JET Programme. */
  | 'JET'
  /** News. */
  | 'NEWS'
  /** Report of an office. */
  | 'OFFICE_REPORT'
  /** Anything else. */
  | 'OTHER'
  /** Sales channels abroad. */
  | 'SALES_CHANNEL';

/** A practice of a local government that others can learn from. */
export type BestPractice = Publication & {
  __typename?: 'BestPractice';
  /** The text itself, where it is published here. */
  body?: Maybe<RichText>;
  /** The field of policy. */
  category?: Maybe<Text>;
  /** The countries it is about. */
  countries?: Maybe<Array<Country>>;
  /** Cover picture. */
  cover?: Maybe<PublicFile>;
  /** Files to download. */
  files: Array<PublicFile>;
  /** The fiscal year it belongs to, named by the year in which it begins in April. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** When it appeared, as precisely as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: Maybe<Scalars['String']['output']>;
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** The local governments and associations it is about. */
  municipalities?: Maybe<Array<Municipality>>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The office that wrote or edited it. */
  office?: Maybe<Office>;
  /** Where it was published. */
  practiceKind: PracticeKind;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** A short account of the content. */
  summary?: Maybe<Text>;
  /** Title. */
  title: Text;
  /** Its subjects. */
  topics: Array<Topic>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A practice of a local government that others can learn from. */
export type BestPracticeBodyArgs = {
  in?: Language;
};


/** A practice of a local government that others can learn from. */
export type BestPracticeCategoryArgs = {
  in?: Language;
};


/** A practice of a local government that others can learn from. */
export type BestPracticeNoteArgs = {
  in?: Language;
};


/** A practice of a local government that others can learn from. */
export type BestPracticeSummaryArgs = {
  in?: Language;
};


/** A practice of a local government that others can learn from. */
export type BestPracticeTitleArgs = {
  in?: Language;
};

/** A branch of CLAIR in a prefecture or designated city. */
export type Branch = {
  __typename?: 'Branch';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** The newest change of one entry. */
export type Change = {
  __typename?: 'Change';
  /** When it happened. */
  changedAt: Scalars['DateTime']['output'];
  /**
   * What is published now, which may be newer than this change. Null for a removal; null, too, when the entry was withdrawn a moment
   * ago: its removal is then among the changes that follow.
   */
  entity?: Maybe<Entity>;
  /** The entry's id, or a country's code. It is unique among entries of its kind. */
  id: Scalars['ID']['output'];
  /** The kind of the entry. */
  kind: EntryKind;
  /** The languages that the entry's name then existed in; none for a removal. */
  languages: Array<Language>;
  /** What to do with the copy. */
  operation: ChangeOperation;
  /** The version that was published or withdrawn: a whole number, larger with each save of the same document. */
  version: Scalars['Float']['output'];
};

/** What a change does to an entry. */
export type ChangeOperation =
  /** It is published no longer. */
  | 'REMOVE'
  /** It was published, for the first time or anew. */
  | 'UPSERT';

/** A page of changes, in the order in which they happened. */
export type ChangePage = {
  __typename?: 'ChangePage';
  /** What to take in, in this order. */
  changes: Array<Change>;
  /** Keep it with what you took in, and give it as `after` the next time. It stays the same as long as nothing is new. */
  cursor: Scalars['String']['output'];
  /** Whether more is there already: ask again at once. */
  hasMore: Scalars['Boolean']['output'];
};

/** A winner of the award for international exchange. */
export type Commendation = {
  __typename?: 'Commendation';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** A country or region that the content names. */
export type Country = {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code. */
  code: Scalars['CountryCode']['output'];
  /** Publications about the country. */
  publications?: Maybe<PublicationConnection>;
};


/** A country or region that the content names. */
export type CountryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PublicationWhere>;
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
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** An entry of any kind. */
export type Entity = Article | BestPractice | Branch | Commendation | Country | Dispatch | Event | FocusArea | GrantAward | GrantScheme | MagazineIssue | Municipality | NewsletterIssue | Office | Placement | Programme | PublicFile | Report | Session | Site | Survey | Topic;

/** The kinds of entries. */
export type EntryKind =
  /** An article of the magazine or the flash. */
  | 'Article'
  /** A practice of a local government that others can learn from. */
  | 'BestPractice'
  /** A branch of CLAIR in a prefecture or designated city. */
  | 'Branch'
  /** A winner of the award for international exchange. */
  | 'Commendation'
  /** A country or region that the content names. */
  | 'Country'
  /** An expert or adviser who was sent. */
  | 'Dispatch'
  /** A fair, festival, tour or other event. */
  | 'Event'
  /** A focus area of the mid-term plan. */
  | 'FocusArea'
  /** One grant that was awarded. */
  | 'GrantAward'
  /** A grant: what it supports, who may apply, and how much there is. */
  | 'GrantScheme'
  /** An issue of the monthly magazine Forum (自治体国際化フォーラム). Its title is that of its feature. */
  | 'MagazineIssue'
  /** A prefecture, city, town, village or ward, or an international association. */
  | 'Municipality'
  /** An issue of the mail magazine, the flash or an office's newsletter. */
  | 'NewsletterIssue'
  /** Headquarters or an overseas office. */
  | 'Office'
  /** A trainee from a local government abroad, received by a local government in Japan (LGOTP). */
  | 'Placement'
  /** A programme, service, tool or publication of CLAIR. */
  | 'Programme'
  /** A file to download: a document or a picture. */
  | 'PublicFile'
  /** A CLAIR Report or a volume of the series on local government abroad. */
  | 'Report'
  /** A seminar, training, conference or meeting. */
  | 'Session'
  /** CLAIR itself and the texts of its site. */
  | 'Site'
  /** A survey abroad that local governments commissioned. */
  | 'Survey'
  /** A subject that publications are filed under. */
  | 'Topic';

/** A fair, festival, tour or other event. */
export type Event = {
  __typename?: 'Event';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
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

/** A page of files that were found. */
export type FileSearchConnection = {
  __typename?: 'FileSearchConnection';
  /** The files with their cursors, and where in them something was found. */
  edges: Array<FileSearchEdge>;
  /** The files of the page. */
  nodes: Array<PublicFile>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many files there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A file that was found. */
export type FileSearchEdge = {
  __typename?: 'FileSearchEdge';
  /** Give it as `after` to read on behind this file. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: PublicFile;
  /** On how many of its pages something was found. */
  pageCount: Scalars['Int']['output'];
  /** The first of these pages, up to three. */
  pages: Array<FoundPage>;
};

/** A point of an image. */
export type FocalPoint = {
  __typename?: 'FocalPoint';
  /** In percent of the width, from the left. */
  x: Scalars['Int']['output'];
  /** In percent of the height, from the top. */
  y: Scalars['Int']['output'];
};

/** A focus area of the mid-term plan. */
export type FocusArea = {
  __typename?: 'FocusArea';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** A page of a file on which something was found. */
export type FoundPage = {
  __typename?: 'FoundPage';
  /** Which page of the file it is, from 1; not what is printed on it. */
  number: Scalars['Int']['output'];
  /** Where the file opens at this page in a browser, from the root of the site. */
  path: Scalars['String']['output'];
  /** What was found in it, from left to right, apart from each other. */
  ranges: Array<TextRange>;
  /** What stands there: plain text, never HTML; where the text is longer, `…` stands for what is left out. */
  text: Scalars['String']['output'];
};

/** One grant that was awarded. */
export type GrantAward = {
  __typename?: 'GrantAward';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** A grant: what it supports, who may apply, and how much there is. */
export type GrantScheme = {
  __typename?: 'GrantScheme';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** Whether something took place. */
export type HeldStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It is announced. */
  | 'PLANNED';

/** A section of an issue of the magazine, with what stands in it. */
export type IssueSection = {
  __typename?: 'IssueSection';
  /** Its articles, in their order. */
  articles: Array<Article>;
  /** The section. */
  section: ArticleSection;
};

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

/** The order of a list of entries without dates. */
export type ListOrder =
  /** What was changed last comes first. */
  | 'RECENTLY_UPDATED'
  /** As CLAIR lists them. */
  | 'STANDARD';

/** An issue of the monthly magazine Forum (自治体国際化フォーラム). Its title is that of its feature. */
export type MagazineIssue = Publication & {
  __typename?: 'MagazineIssue';
  /** The articles that stand in it. */
  articles: PublicationConnection;
  /** The text itself, where it is published here. */
  body?: Maybe<RichText>;
  /** Its contents: its articles by section, both in the order of the magazine. Sections without articles are left out. */
  contents: Array<IssueSection>;
  /** The countries it is about. */
  countries?: Maybe<Array<Country>>;
  /** Cover picture. */
  cover?: Maybe<PublicFile>;
  /** Files to download. */
  files: Array<PublicFile>;
  /** The fiscal year it belongs to, named by the year in which it begins in April. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The month printed on the cover, YYYY-MM; it appears a month earlier. */
  issueMonth: Scalars['String']['output'];
  /** When it appeared, as precisely as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: Maybe<Scalars['String']['output']>;
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** The local governments and associations it is about. */
  municipalities?: Maybe<Array<Municipality>>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** Number of the issue. */
  number: Scalars['Int']['output'];
  /** The office that wrote or edited it. */
  office?: Maybe<Office>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** A short account of the content. */
  summary?: Maybe<Text>;
  /** Title. */
  title: Text;
  /** Its subjects. */
  topics: Array<Topic>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An issue of the monthly magazine Forum (自治体国際化フォーラム). Its title is that of its feature. */
export type MagazineIssueArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An issue of the monthly magazine Forum (自治体国際化フォーラム). Its title is that of its feature. */
export type MagazineIssueBodyArgs = {
  in?: Language;
};


/** An issue of the monthly magazine Forum (自治体国際化フォーラム). Its title is that of its feature. */
export type MagazineIssueNoteArgs = {
  in?: Language;
};


/** An issue of the monthly magazine Forum (自治体国際化フォーラム). Its title is that of its feature. */
export type MagazineIssueSummaryArgs = {
  in?: Language;
};


/** An issue of the monthly magazine Forum (自治体国際化フォーラム). Its title is that of its feature. */
export type MagazineIssueTitleArgs = {
  in?: Language;
};

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
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** Publications about the local government or association. */
  publications?: Maybe<PublicationConnection>;
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PublicationWhere>;
};

/** The newsletters. */
export type Newsletter =
  /** Flash of the overseas offices, once or twice a month. */
  | 'FLASH'
  /** Mail magazine of headquarters, twice a month. */
  | 'MAIL_MAGAZINE'
  /** Newsletter of an overseas office. */
  | 'OFFICE_NEWSLETTER';

/** An issue of the mail magazine, the flash or an office's newsletter. */
export type NewsletterIssue = Publication & {
  __typename?: 'NewsletterIssue';
  /** How many articles it holds. */
  articleCount?: Maybe<Scalars['Int']['output']>;
  /** The text itself, where it is published here. */
  body?: Maybe<RichText>;
  /** Stands at the end: who publishes it, and how to reach them. */
  closing?: Maybe<RichText>;
  /** The countries it is about. */
  countries?: Maybe<Array<Country>>;
  /** Cover picture. */
  cover?: Maybe<PublicFile>;
  /** Files to download. */
  files: Array<PublicFile>;
  /** The fiscal year it belongs to, named by the year in which it begins in April. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** When it appeared, as precisely as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: Maybe<Scalars['String']['output']>;
  /** How many issues appear in a year. */
  issuesPerYear?: Maybe<Scalars['Int']['output']>;
  /** What it tells of, in order; its body stands before it. What points to something that has been withdrawn since is left out. */
  items: Array<NewsletterItem>;
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** The local governments and associations it is about. */
  municipalities?: Maybe<Array<Municipality>>;
  /** The newsletter it is an issue of. */
  newsletter: Newsletter;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The office that wrote or edited it. */
  office?: Maybe<Office>;
  /** Which of the month's issues it is. */
  orderInMonth?: Maybe<Scalars['Int']['output']>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** A short account of the content. */
  summary?: Maybe<Text>;
  /** Title. */
  title: Text;
  /** Its subjects. */
  topics: Array<Topic>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Volume of the mail magazine. */
  volume?: Maybe<Scalars['Int']['output']>;
};


/** An issue of the mail magazine, the flash or an office's newsletter. */
export type NewsletterIssueBodyArgs = {
  in?: Language;
};


/** An issue of the mail magazine, the flash or an office's newsletter. */
export type NewsletterIssueClosingArgs = {
  in?: Language;
};


/** An issue of the mail magazine, the flash or an office's newsletter. */
export type NewsletterIssueNoteArgs = {
  in?: Language;
};


/** An issue of the mail magazine, the flash or an office's newsletter. */
export type NewsletterIssueSummaryArgs = {
  in?: Language;
};


/** An issue of the mail magazine, the flash or an office's newsletter. */
export type NewsletterIssueTitleArgs = {
  in?: Language;
};

/** What a newsletter tells of: a publication, or something of its own. */
export type NewsletterItem = {
  __typename?: 'NewsletterItem';
  /** Its own headline; without one it bears the title of the publication. */
  heading?: Maybe<Text>;
  /** The publication; null where the item stands for itself. */
  publication?: Maybe<Publication>;
  /** A short text of its own. */
  text?: Maybe<Text>;
};


/** What a newsletter tells of: a publication, or something of its own. */
export type NewsletterItemHeadingArgs = {
  in?: Language;
};


/** What a newsletter tells of: a publication, or something of its own. */
export type NewsletterItemTextArgs = {
  in?: Language;
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
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** Publications of the office. */
  publications?: Maybe<PublicationConnection>;
};


/** Headquarters or an overseas office. */
export type OfficePublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PublicationWhere>;
};

/** Where a page ends and whether another follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last edge; give it as `after` to read on. Null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
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

/** A picture that was made of a file. Its content never changes under its path. */
export type Picture = {
  __typename?: 'Picture';
  /** Size in bytes. */
  bytes: Scalars['Int']['output'];
  /** What of the file it shows. */
  crop: PictureCrop;
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** Media type (RFC 6838). */
  mimeType: Scalars['String']['output'];
  /** Where it is served, from the root of the site. */
  path: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
};

/** What of a file a picture shows. */
export type PictureCrop =
  /** As much as fits on a card of 1200 by 630, around the focal point. */
  | 'CARD'
  /** All of it. */
  | 'WHOLE';

/** A trainee from a local government abroad, received by a local government in Japan (LGOTP). */
export type Placement = {
  __typename?: 'Placement';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** The kinds of best practices. */
export type PracticeKind =
  /** Example of activity in the brochure. */
  | 'ACTIVITY_EXAMPLE'
  /** Good practice of a leading local government. */
  | 'GOOD_PRACTICE'
  /** Case on the web site. */
  | 'WEB_CASE_ARTICLE';

/** A programme, service, tool or publication of CLAIR. */
export type Programme = {
  __typename?: 'Programme';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** Publications of the programme. */
  publications?: Maybe<PublicationConnection>;
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammePublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PublicationWhere>;
};

/** A file to download: a document or a picture. */
export type PublicFile = {
  __typename?: 'PublicFile';
  /**
   * What an image shows, for readers who do not see it. Null where nobody has written it yet, for a decorative image, and for what is no
   * image.
   */
  alt?: Maybe<Text>;
  /** Size in bytes. */
  bytes: Scalars['Int']['output'];
  /** Name of the file. */
  filename: Scalars['String']['output'];
  /** What must stay in sight when the image is cropped. */
  focalPoint?: Maybe<FocalPoint>;
  /** Height of a picture in pixels. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Whether an image tells readers nothing: then there is no need to describe it. */
  isDecorative: Scalars['Boolean']['output'];
  /** Media type (RFC 6838). */
  mimeType: Scalars['String']['output'];
  /** How many pages a PDF has. Null until it was read, or where it could not be. */
  pageCount?: Maybe<Scalars['Int']['output']>;
  /** Where it is served, from the root of the site. */
  path: Scalars['String']['output'];
  /**
   * An image in several sizes and types, or so the first page of a PDF; none until they are made, which is moments after it was
   * published. A browser is offered all of one crop and takes the type and size that it likes best.
   */
  pictures: Array<Picture>;
  /** The publications that offer the file. */
  publications: PublicationConnection;
  /** Title. */
  title: Text;
  /** Width of a picture in pixels. */
  width?: Maybe<Scalars['Int']['output']>;
};


/** A file to download: a document or a picture. */
export type PublicFileAltArgs = {
  in?: Language;
};


/** A file to download: a document or a picture. */
export type PublicFilePicturesArgs = {
  crop?: InputMaybe<Array<PictureCrop>>;
};


/** A file to download: a document or a picture. */
export type PublicFilePublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A file to download: a document or a picture. */
export type PublicFileTitleArgs = {
  in?: Language;
};

/** What all publications have. */
export type Publication = {
  /** The text itself, where it is published here. */
  body?: Maybe<RichText>;
  /** The countries it is about. */
  countries?: Maybe<Array<Country>>;
  /** Cover picture. */
  cover?: Maybe<PublicFile>;
  /** Files to download. */
  files: Array<PublicFile>;
  /** The fiscal year it belongs to, named by the year in which it begins in April. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** When it appeared, as precisely as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: Maybe<Scalars['String']['output']>;
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** The local governments and associations it is about. */
  municipalities?: Maybe<Array<Municipality>>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The office that wrote or edited it. */
  office?: Maybe<Office>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** A short account of the content. */
  summary?: Maybe<Text>;
  /** Title. */
  title: Text;
  /** Its subjects. */
  topics: Array<Topic>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** What all publications have. */
export type PublicationBodyArgs = {
  in?: Language;
};


/** What all publications have. */
export type PublicationNoteArgs = {
  in?: Language;
};


/** What all publications have. */
export type PublicationSummaryArgs = {
  in?: Language;
};


/** What all publications have. */
export type PublicationTitleArgs = {
  in?: Language;
};

/** A page of publications. */
export type PublicationConnection = {
  __typename?: 'PublicationConnection';
  /** The entries with their cursors. */
  edges: Array<PublicationEdge>;
  /** How the whole list divides up. A property's own filter does not narrow its own counts. */
  facets: Array<Facet>;
  /** The entries of the page. */
  nodes: Array<Publication>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};


/** A page of publications. */
export type PublicationConnectionFacetsArgs = {
  by: Array<PublicationFacet>;
};

/** An entry of a page of publications. */
export type PublicationEdge = {
  __typename?: 'PublicationEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Publication;
};

/** What a list can be counted by. */
export type PublicationFacet =
  /** The country. */
  | 'COUNTRY'
  /** The fiscal year. */
  | 'FISCAL_YEAR'
  /** The kind of publication. */
  | 'KIND'
  /** The language of the title. */
  | 'LANGUAGE'
  /** The local government or association. */
  | 'MUNICIPALITY'
  /** The newsletter. */
  | 'NEWSLETTER'
  /** The office. */
  | 'OFFICE'
  /** The kind of best practice. */
  | 'PRACTICE_KIND'
  /** The programme. */
  | 'PROGRAMME'
  /** The series of reports. */
  | 'SERIES'
  /** The subject. */
  | 'TOPIC';

/** The kinds of publications. */
export type PublicationKind =
  /** An article of the magazine or the flash. */
  | 'ARTICLE'
  /** A best practice or case. */
  | 'BEST_PRACTICE'
  /** An issue of the magazine Forum. */
  | 'MAGAZINE_ISSUE'
  /** An issue of the mail magazine, the flash or an office's newsletter. */
  | 'NEWSLETTER_ISSUE'
  /** A report of a study. */
  | 'REPORT';

/** What a list of publications is narrowed to. Values of one property are alternatives; properties must all fit. */
export type PublicationWhere = {
  /** Codes of countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Fiscal years. */
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Ids of the magazine issues that articles stand in. */
  issue?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds. */
  kind?: InputMaybe<Array<PublicationKind>>;
  /** Languages that the title exists in. */
  language?: InputMaybe<Array<Language>>;
  /** Ids of local governments and associations. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Newsletters. */
  newsletter?: InputMaybe<Array<Newsletter>>;
  /** Ids of offices. */
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of best practices. */
  practiceKind?: InputMaybe<Array<PracticeKind>>;
  /** Ids of programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Series of reports. */
  series?: InputMaybe<Array<ReportSeries>>;
  /** Ids of topics. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Query = {
  __typename?: 'Query';
  /** One article. */
  article?: Maybe<Article>;
  /** One best practice. */
  bestPractice?: Maybe<BestPractice>;
  /**
   * What was published and withdrawn, for whoever keeps a copy. Without a cursor it begins with everything that is published; with the
   * cursor of the page before it goes on, and from the last page on it gives what has changed since. An entry stands in it once, with
   * its newest change. Who takes in every page, removals included, has exactly what is published.
   */
  changes: ChangePage;
  /**
   * Files on whose pages something stands, such as the PDF of a report, with the pages; those first that were published last. A page must
   * have all the words; where none has, words that are written together are taken apart, and at last any of them will do. Titles are not
   * looked at: what files belong to is found with `search`.
   */
  fileSearch: FileSearchConnection;
  /** One issue of the magazine Forum. */
  magazineIssue?: Maybe<MagazineIssue>;
  /** One issue of a newsletter. */
  newsletterIssue?: Maybe<NewsletterIssue>;
  /** One publication of any kind. */
  publication?: Maybe<Publication>;
  /** Everything published: reports, magazine issues, articles, newsletters, best practices. */
  publications: PublicationConnection;
  /** One report. */
  report?: Maybe<Report>;
  /**
   * What is found in entries of all kinds, the best first: what stands in a name, then in what an entry is about, then anywhere; in each
   * the reader's language first. All words are looked for; where nothing has them all, words that are written together are taken apart,
   * and at last any of them will do. Widths, accents, long vowels, old and simplified characters are the same to it.
   */
  search: SearchConnection;
  /** One subject. */
  topic?: Maybe<Topic>;
  /** The subjects that publications are filed under. */
  topics: TopicConnection;
};


export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBestPracticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<EntryKind>>;
};


export type QueryFileSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryMagazineIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNewsletterIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PublicationWhere>;
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  in: Language;
  kinds?: InputMaybe<Array<EntryKind>>;
  text: Scalars['String']['input'];
  where?: InputMaybe<SearchWhere>;
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
};

/** A CLAIR Report or a volume of the series on local government abroad. */
export type Report = Publication & {
  __typename?: 'Report';
  /** The text itself, where it is published here. */
  body?: Maybe<RichText>;
  /** The countries it is about. */
  countries?: Maybe<Array<Country>>;
  /** Cover picture. */
  cover?: Maybe<PublicFile>;
  /** Files to download. */
  files: Array<PublicFile>;
  /** The fiscal year it belongs to, named by the year in which it begins in April. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** When it appeared, as precisely as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: Maybe<Scalars['String']['output']>;
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** The local governments and associations it is about. */
  municipalities?: Maybe<Array<Municipality>>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** Number within the series. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The office that wrote or edited it. */
  office?: Maybe<Office>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** The series it belongs to. */
  series: ReportSeries;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** A short account of the content. */
  summary?: Maybe<Text>;
  /** Title. */
  title: Text;
  /** Its subjects. */
  topics: Array<Topic>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A CLAIR Report or a volume of the series on local government abroad. */
export type ReportBodyArgs = {
  in?: Language;
};


/** A CLAIR Report or a volume of the series on local government abroad. */
export type ReportNoteArgs = {
  in?: Language;
};


/** A CLAIR Report or a volume of the series on local government abroad. */
export type ReportSummaryArgs = {
  in?: Language;
};


/** A CLAIR Report or a volume of the series on local government abroad. */
export type ReportTitleArgs = {
  in?: Language;
};

/** The series of reports. */
export type ReportSeries =
  /** CLAIR Report (クレアレポート). */
  | 'CLAIR_REPORT'
  /** Local government series (各国の地方自治シリーズ). */
  | 'LOCAL_GOVERNMENT_SERIES';

/** A text with formatting, and the language that it was served in. */
export type RichText = {
  __typename?: 'RichText';
  /** HTML of harmless elements only: headings, paragraphs, lists, tables, quotations, links, emphasis. */
  html: Scalars['String']['output'];
  /** The language it is written in. */
  language: Language;
};

/** A page of what is found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The entries with their cursors, and why they were found. */
  edges: Array<SearchEdge>;
  /** How what is found divides up; of more than 10,000, those that are of the foremost kinds, or the newest. A property's own filter does not narrow its own counts; that of kinds is `kinds`. */
  facets: Array<Facet>;
  /** The entries of the page. */
  nodes: Array<Entity>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together; at most 10,000, as more are not counted. */
  totalCount: Scalars['Int']['output'];
};


/** A page of what is found. */
export type SearchConnectionFacetsArgs = {
  by: Array<SearchFacet>;
};

/** An entry that was found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Entity;
  /** How well it fits: higher is better. To be compared within one search only. */
  score: Scalars['Float']['output'];
  /** Why it was found: up to three pieces of its texts, the most telling first. None where only the kind is called so. */
  snippets: Array<Snippet>;
};

/** What is found can be counted by. */
export type SearchFacet =
  /** The country. */
  | 'COUNTRY'
  /** The fiscal year. */
  | 'FISCAL_YEAR'
  /** The kind of entry. */
  | 'KIND'
  /** The language of the name. */
  | 'LANGUAGE'
  /** The local government or association. */
  | 'MUNICIPALITY'
  /** The office. */
  | 'OFFICE'
  /** The prefecture. */
  | 'PREFECTURE'
  /** The programme. */
  | 'PROGRAMME'
  /** The subject. */
  | 'TOPIC';

/** What a search is narrowed to. Values of one property are alternatives; properties must all fit. */
export type SearchWhere = {
  /** Codes of countries: what is about a country, and the country itself. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Fiscal years. */
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Languages that the entry's name exists in. */
  language?: InputMaybe<Array<Language>>;
  /** Ids of local governments and associations. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of offices: what an office wrote or did, and the office itself. */
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of prefectures, ISO 3166-2. */
  prefecture?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of topics. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A seminar, training, conference or meeting. */
export type Session = {
  __typename?: 'Session';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** CLAIR itself and the texts of its site. */
export type Site = {
  __typename?: 'Site';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** A piece of a text of an entry. It is plain text, never HTML; where the text is longer, `…` stands for what is left out. */
export type Snippet = {
  __typename?: 'Snippet';
  /** The field of the entry that the text is from, such as `title` or `body`. */
  field: Scalars['String']['output'];
  /** The language it is written in. */
  language: Language;
  /** What was found in it, from left to right, apart from each other. */
  ranges: Array<TextRange>;
  /** The text. */
  text: Scalars['String']['output'];
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

/** A survey abroad that local governments commissioned. */
export type Survey = {
  __typename?: 'Survey';
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};

/** A text and the language that it was served in, which is a fallback where the asked-for language is missing. */
export type Text = {
  __typename?: 'Text';
  /** The language it is written in. */
  language: Language;
  /** The text. */
  value: Scalars['String']['output'];
};

/** A part of a text. Offsets count UTF-16 code units, as strings of JavaScript and Java do, and never cut a character in two. */
export type TextRange = {
  __typename?: 'TextRange';
  /** Where it ends: the offset behind its last unit. */
  end: Scalars['Int']['output'];
  /** Where it starts: the offset of its first unit, from 0. */
  start: Scalars['Int']['output'];
};

/** A subject that publications are filed under. */
export type Topic = {
  __typename?: 'Topic';
  /** What belongs to it. */
  description?: Maybe<Text>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Text;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** Publications on the subject. */
  publications: PublicationConnection;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A subject that publications are filed under. */
export type TopicDescriptionArgs = {
  in?: Language;
};


/** A subject that publications are filed under. */
export type TopicNameArgs = {
  in?: Language;
};


/** A subject that publications are filed under. */
export type TopicNoteArgs = {
  in?: Language;
};


/** A subject that publications are filed under. */
export type TopicPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<PublicationWhere>;
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The entries with their cursors. */
  edges: Array<TopicEdge>;
  /** The entries of the page. */
  nodes: Array<Topic>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of topics. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Topic;
};

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
  Article: Article;
  BestPractice: BestPractice;
  Country: Country;
  MagazineIssue: MagazineIssue;
  Municipality: Municipality;
  NewsletterIssue: NewsletterIssue;
  Office: Office;
  Programme: Programme;
  PublicFile: PublicFile;
  Report: Report;
  Topic: Topic;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
  BestPractice:
    ( { __typename: 'BestPractice' }
    & GraphQLRecursivePick<FederationTypes['BestPractice'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  MagazineIssue:
    ( { __typename: 'MagazineIssue' }
    & GraphQLRecursivePick<FederationTypes['MagazineIssue'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}> );
  NewsletterIssue:
    ( { __typename: 'NewsletterIssue' }
    & GraphQLRecursivePick<FederationTypes['NewsletterIssue'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  PublicFile:
    ( { __typename: 'PublicFile' }
    & GraphQLRecursivePick<FederationTypes['PublicFile'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Publication:
    | ( Entry<'Article'> )
    | ( Entry<'BestPractice'> )
    | ( Entry<'MagazineIssue'> )
    | ( Entry<'NewsletterIssue'> )
    | ( Entry<'Report'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<Entry<'Article'>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ArticleSection: ArticleSection;
  BestPractice: ResolverTypeWrapper<Entry<'BestPractice'>>;
  Branch: ResolverTypeWrapper<EntityRef<'Branch'>>;
  Change: ResolverTypeWrapper<LoggedChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ChangeOperation: ChangeOperation;
  ChangePage: ResolverTypeWrapper<LoggedPage>;
  Commendation: ResolverTypeWrapper<EntityRef<'Commendation'>>;
  Country: ResolverTypeWrapper<EntityRef<'Country'>>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedOrder: DatedOrder;
  Dispatch: ResolverTypeWrapper<EntityRef<'Dispatch'>>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Entity: ResolverTypeWrapper<EntityRef>;
  EntryKind: null;
  Event: ResolverTypeWrapper<EntityRef<'Event'>>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FileSearchConnection: ResolverTypeWrapper<FoundFiles>;
  FileSearchEdge: ResolverTypeWrapper<FoundFileEdge>;
  FocalPoint: ResolverTypeWrapper<FocalPoint>;
  FocusArea: ResolverTypeWrapper<EntityRef<'FocusArea'>>;
  FoundPage: ResolverTypeWrapper<FoundPage>;
  GrantAward: ResolverTypeWrapper<EntityRef<'GrantAward'>>;
  GrantScheme: ResolverTypeWrapper<EntityRef<'GrantScheme'>>;
  HeldStatus: HeldStatus;
  IssueSection: ResolverTypeWrapper<IssueContents>;
  Language: null;
  ListOrder: ListOrder;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MagazineIssue: ResolverTypeWrapper<Entry<'MagazineIssue'>>;
  MeetingFormat: MeetingFormat;
  Municipality: ResolverTypeWrapper<EntityRef<'Municipality'>>;
  Newsletter: Newsletter;
  NewsletterIssue: ResolverTypeWrapper<Entry<'NewsletterIssue'>>;
  NewsletterItem: ResolverTypeWrapper<FoundItem>;
  Occurrence: ResolverTypeWrapper<Omit<Occurrence, 'label' | 'place'> & { label?: Maybe<ResolversTypes['Text']>, place?: Maybe<ResolversTypes['Text']> }>;
  Office: ResolverTypeWrapper<EntityRef<'Office'>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Person>;
  Picture: ResolverTypeWrapper<StoredPicture>;
  PictureCrop: PictureCrop;
  Placement: ResolverTypeWrapper<EntityRef<'Placement'>>;
  PracticeKind: PracticeKind;
  Programme: ResolverTypeWrapper<EntityRef<'Programme'>>;
  PublicFile: ResolverTypeWrapper<Entry<'PublicFile'>>;
  Publication: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Publication']>;
  PublicationConnection: ResolverTypeWrapper<Connection>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  PublicationFacet: PublicationFacet;
  PublicationKind: PublicationKind;
  PublicationWhere: PublicationWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Report: ResolverTypeWrapper<Entry<'Report'>>;
  ReportSeries: ReportSeries;
  RichText: ResolverTypeWrapper<ServedRichText>;
  SearchConnection: ResolverTypeWrapper<Found>;
  SearchEdge: ResolverTypeWrapper<FoundEdge>;
  SearchFacet: SearchFacet;
  SearchWhere: SearchWhere;
  Session: ResolverTypeWrapper<EntityRef<'Session'>>;
  Site: ResolverTypeWrapper<EntityRef<'Site'>>;
  Snippet: ResolverTypeWrapper<FoundSnippet>;
  Source: ResolverTypeWrapper<Omit<Source, 'title'> & { title: ResolversTypes['Text'] }>;
  SourceDocument: null;
  Survey: ResolverTypeWrapper<EntityRef<'Survey'>>;
  Text: ResolverTypeWrapper<ServedText>;
  TextRange: ResolverTypeWrapper<TextRange>;
  Topic: ResolverTypeWrapper<Entry<'Topic'>>;
  TopicConnection: ResolverTypeWrapper<Connection<'Topic'>>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationStatus: TranslationStatus;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: Entry<'Article'>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  BestPractice: Entry<'BestPractice'>;
  Branch: EntityRef<'Branch'>;
  Change: LoggedChange;
  Float: Scalars['Float']['output'];
  ChangePage: LoggedPage;
  Commendation: EntityRef<'Commendation'>;
  Country: EntityRef<'Country'>;
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dispatch: EntityRef<'Dispatch'>;
  EmailAddress: Scalars['EmailAddress']['output'];
  Entity: EntityRef;
  Event: EntityRef<'Event'>;
  Facet: Facet;
  FacetValue: FacetValue;
  FileSearchConnection: FoundFiles;
  FileSearchEdge: FoundFileEdge;
  FocalPoint: FocalPoint;
  FocusArea: EntityRef<'FocusArea'>;
  FoundPage: FoundPage;
  GrantAward: EntityRef<'GrantAward'>;
  GrantScheme: EntityRef<'GrantScheme'>;
  IssueSection: IssueContents;
  LocalDate: Scalars['LocalDate']['output'];
  MagazineIssue: Entry<'MagazineIssue'>;
  Municipality: EntityRef<'Municipality'>;
  NewsletterIssue: Entry<'NewsletterIssue'>;
  NewsletterItem: FoundItem;
  Occurrence: Omit<Occurrence, 'label' | 'place'> & { label?: Maybe<ResolversParentTypes['Text']>, place?: Maybe<ResolversParentTypes['Text']> };
  Office: EntityRef<'Office'>;
  PageInfo: PageInfo;
  Period: Period;
  Person: Person;
  Picture: StoredPicture;
  Placement: EntityRef<'Placement'>;
  Programme: EntityRef<'Programme'>;
  PublicFile: Entry<'PublicFile'>;
  Publication: ResolversInterfaceTypes<ResolversParentTypes>['Publication'];
  PublicationConnection: Connection;
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublicationWhere: PublicationWhere;
  Query: Record<PropertyKey, never>;
  Report: Entry<'Report'>;
  RichText: ServedRichText;
  SearchConnection: Found;
  SearchEdge: FoundEdge;
  SearchWhere: SearchWhere;
  Session: EntityRef<'Session'>;
  Site: EntityRef<'Site'>;
  Snippet: FoundSnippet;
  Source: Omit<Source, 'title'> & { title: ResolversParentTypes['Text'] };
  Survey: EntityRef<'Survey'>;
  Text: ServedText;
  TextRange: TextRange;
  Topic: Entry<'Topic'>;
  TopicConnection: Connection<'Topic'>;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
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

export type ArticleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<ArticleBodyArgs, 'in'>>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['MagazineIssue']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ArticleNoteArgs, 'in'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['ArticleSection']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ArticleSummaryArgs, 'in'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<ArticleTitleArgs, 'in'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BestPracticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BestPractice'] = ResolversParentTypes['BestPractice'], FederationReferenceType extends FederationReferenceTypes['BestPractice'] = FederationReferenceTypes['BestPractice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BestPractice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<BestPracticeBodyArgs, 'in'>>;
  category?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<BestPracticeCategoryArgs, 'in'>>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<BestPracticeNoteArgs, 'in'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  practiceKind?: Resolver<ResolversTypes['PracticeKind'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<BestPracticeSummaryArgs, 'in'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<BestPracticeTitleArgs, 'in'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommendationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Commendation'] = ResolversParentTypes['Commendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, RequireFields<CountryPublicationsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DispatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EntityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Article' | 'BestPractice' | 'Branch' | 'Commendation' | 'Country' | 'Dispatch' | 'Event' | 'FocusArea' | 'GrantAward' | 'GrantScheme' | 'MagazineIssue' | 'Municipality' | 'NewsletterIssue' | 'Office' | 'Placement' | 'Programme' | 'PublicFile' | 'Report' | 'Session' | 'Site' | 'Survey' | 'Topic', ParentType, ContextType>;
};

export type EntryKindResolvers = { ARTICLE: 'Article', BEST_PRACTICE: 'BestPractice', BRANCH: 'Branch', COMMENDATION: 'Commendation', COUNTRY: 'Country', DISPATCH: 'Dispatch', EVENT: 'Event', FOCUS_AREA: 'FocusArea', GRANT_AWARD: 'GrantAward', GRANT_SCHEME: 'GrantScheme', MAGAZINE_ISSUE: 'MagazineIssue', MUNICIPALITY: 'Municipality', NEWSLETTER_ISSUE: 'NewsletterIssue', OFFICE: 'Office', PLACEMENT: 'Placement', PROGRAMME: 'Programme', PUBLIC_FILE: 'PublicFile', REPORT: 'Report', SESSION: 'Session', SITE: 'Site', SURVEY: 'Survey', TOPIC: 'Topic' };

export type EventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileSearchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FileSearchConnection'] = ResolversParentTypes['FileSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FileSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileSearchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FileSearchEdge'] = ResolversParentTypes['FileSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicFile'], ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pages?: Resolver<Array<ResolversTypes['FoundPage']>, ParentType, ContextType>;
};

export type FocalPointResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FocalPoint'] = ResolversParentTypes['FocalPoint']> = {
  x?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FocusAreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FocusArea'] = ResolversParentTypes['FocusArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundPageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FoundPage'] = ResolversParentTypes['FoundPage']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantAwardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantAward'] = ResolversParentTypes['GrantAward']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantSchemeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantScheme'] = ResolversParentTypes['GrantScheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueSectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IssueSection'] = ResolversParentTypes['IssueSection']> = {
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['ArticleSection'], ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', FR: 'fr', JA: 'ja', JA_EASY: 'ja-easy', KO: 'ko', ZH: 'zh' };

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MagazineIssueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MagazineIssue'] = ResolversParentTypes['MagazineIssue'], FederationReferenceType extends FederationReferenceTypes['MagazineIssue'] = FederationReferenceTypes['MagazineIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MagazineIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  articles?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<MagazineIssueArticlesArgs, 'first'>>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<MagazineIssueBodyArgs, 'in'>>;
  contents?: Resolver<Array<ResolversTypes['IssueSection']>, ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<MagazineIssueNoteArgs, 'in'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<MagazineIssueSummaryArgs, 'in'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<MagazineIssueTitleArgs, 'in'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, RequireFields<MunicipalityPublicationsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsletterIssueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsletterIssue'] = ResolversParentTypes['NewsletterIssue'], FederationReferenceType extends FederationReferenceTypes['NewsletterIssue'] = FederationReferenceTypes['NewsletterIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsletterIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  articleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<NewsletterIssueBodyArgs, 'in'>>;
  closing?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<NewsletterIssueClosingArgs, 'in'>>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuesPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['NewsletterItem']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  newsletter?: Resolver<ResolversTypes['Newsletter'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<NewsletterIssueNoteArgs, 'in'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  orderInMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<NewsletterIssueSummaryArgs, 'in'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<NewsletterIssueTitleArgs, 'in'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsletterItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsletterItem'] = ResolversParentTypes['NewsletterItem']> = {
  heading?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<NewsletterItemHeadingArgs, 'in'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<NewsletterItemTextArgs, 'in'>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, RequireFields<OfficePublicationsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type PictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crop?: Resolver<ResolversTypes['PictureCrop'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, RequireFields<ProgrammePublicationsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicFileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicFile'] = ResolversParentTypes['PublicFile'], FederationReferenceType extends FederationReferenceTypes['PublicFile'] = FederationReferenceTypes['PublicFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alt?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<PublicFileAltArgs, 'in'>>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDecorative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['Picture']>, ParentType, ContextType, Partial<PublicFilePicturesArgs>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<PublicFilePublicationsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<PublicFileTitleArgs, 'in'>>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  __resolveType: TypeResolveFn<'Article' | 'BestPractice' | 'MagazineIssue' | 'NewsletterIssue' | 'Report', ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PublicationConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  bestPractice?: Resolver<Maybe<ResolversTypes['BestPractice']>, ParentType, ContextType, RequireFields<QueryBestPracticeArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  fileSearch?: Resolver<ResolversTypes['FileSearchConnection'], ParentType, ContextType, RequireFields<QueryFileSearchArgs, 'first' | 'text'>>;
  magazineIssue?: Resolver<Maybe<ResolversTypes['MagazineIssue']>, ParentType, ContextType, RequireFields<QueryMagazineIssueArgs, 'id'>>;
  newsletterIssue?: Resolver<Maybe<ResolversTypes['NewsletterIssue']>, ParentType, ContextType, RequireFields<QueryNewsletterIssueArgs, 'id'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<QueryPublicationsArgs, 'first' | 'orderBy'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'in' | 'text'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first' | 'orderBy'>>;
};

export type ReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<ReportBodyArgs, 'in'>>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ReportNoteArgs, 'in'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ReportSeries'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ReportSummaryArgs, 'in'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<ReportTitleArgs, 'in'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SearchConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippets?: Resolver<Array<ResolversTypes['Snippet']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SourceTitleArgs, 'in'>>;
};

export type SourceDocumentResolvers = { BROCHURE_2025: 'brochure-2025', BUSINESS_PLAN_2012: 'business-plan-2012', BUSINESS_PLAN_2025: 'business-plan-2025', BUSINESS_REPORT_2023: 'business-report-2023', MID_TERM_PLAN_2022: 'mid-term-plan-2022' };

export type SurveyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<TopicDescriptionArgs, 'in'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<TopicNameArgs, 'in'>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<TopicNoteArgs, 'in'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<TopicPublicationsArgs, 'first' | 'orderBy'>>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = SubgraphContext> = {
  Article?: ArticleResolvers<ContextType>;
  BestPractice?: BestPracticeResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Commendation?: CommendationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntryKind?: EntryKindResolvers;
  Event?: EventResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FileSearchConnection?: FileSearchConnectionResolvers<ContextType>;
  FileSearchEdge?: FileSearchEdgeResolvers<ContextType>;
  FocalPoint?: FocalPointResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers<ContextType>;
  FoundPage?: FoundPageResolvers<ContextType>;
  GrantAward?: GrantAwardResolvers<ContextType>;
  GrantScheme?: GrantSchemeResolvers<ContextType>;
  IssueSection?: IssueSectionResolvers<ContextType>;
  Language?: LanguageResolvers;
  LocalDate?: GraphQLScalarType;
  MagazineIssue?: MagazineIssueResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  NewsletterIssue?: NewsletterIssueResolvers<ContextType>;
  NewsletterItem?: NewsletterItemResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  PublicFile?: PublicFileResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  RichText?: RichTextResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers;
  Survey?: SurveyResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
