import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entry } from '@kakehashi/content-store';
import type { Connection } from '../../kit/connections.js';
import type { OfficeCoverage } from '../../kit/values.js';
import type { ServedText, ServedRichText, SubgraphContext } from '../../kit/context.js';
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

/** A way to an office by rail. */
export type Access = {
  __typename?: 'Access';
  /** Exit. */
  exit?: Maybe<Scalars['String']['output']>;
  /** Line. */
  line: Text;
  /** Station. */
  station: Text;
  /** Minutes on foot. */
  walkMinutes?: Maybe<Scalars['Int']['output']>;
};


/** A way to an office by rail. */
export type AccessLineArgs = {
  in?: Language;
};


/** A way to an office by rail. */
export type AccessStationArgs = {
  in?: Language;
};

/** A branch of CLAIR in a prefecture or designated city. */
export type Branch = {
  __typename?: 'Branch';
  /** What sort of local government it is in. */
  branchKind: MunicipalityKind;
  /** The department that houses it. */
  department?: Maybe<Text>;
  /** The post of its head. */
  headPost?: Maybe<Text>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The prefecture or designated city. */
  municipality?: Maybe<Municipality>;
  /** Name. */
  name: Text;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** Prefecture, ISO 3166-2. */
  prefecture: Scalars['String']['output'];
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A branch of CLAIR in a prefecture or designated city. */
export type BranchDepartmentArgs = {
  in?: Language;
};


/** A branch of CLAIR in a prefecture or designated city. */
export type BranchHeadPostArgs = {
  in?: Language;
};


/** A branch of CLAIR in a prefecture or designated city. */
export type BranchNameArgs = {
  in?: Language;
};


/** A branch of CLAIR in a prefecture or designated city. */
export type BranchNoteArgs = {
  in?: Language;
};

/** A page of branches. */
export type BranchConnection = {
  __typename?: 'BranchConnection';
  /** The entries with their cursors. */
  edges: Array<BranchEdge>;
  /** The entries of the page. */
  nodes: Array<Branch>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of branches. */
export type BranchEdge = {
  __typename?: 'BranchEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Branch;
};

/** What a list of branches is narrowed to. */
export type BranchWhere = {
  /** Ids of local governments. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Prefectures, ISO 3166-2: JP-18. */
  prefecture?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A blog or an account in social media. */
export type Channel = {
  __typename?: 'Channel';
  /** What sort of channel. */
  channelKind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** A remark. */
  note?: Maybe<Text>;
};


/** A blog or an account in social media. */
export type ChannelNoteArgs = {
  in?: Language;
};

/** Whom to ask about a subject. */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** The division. */
  division?: Maybe<Text>;
  /** E-mail. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Telephone. */
  tel?: Maybe<Scalars['String']['output']>;
  /** The subject. */
  topic: Text;
};


/** Whom to ask about a subject. */
export type ContactPointDivisionArgs = {
  in?: Language;
};


/** Whom to ask about a subject. */
export type ContactPointTopicArgs = {
  in?: Language;
};

/** A country or region that the content names. */
export type Country = {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code. */
  code: Scalars['CountryCode']['output'];
  /** Name. */
  name: Text;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The offices that cover it. */
  offices: Array<Office>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A country or region that the content names. */
export type CountryNameArgs = {
  in?: Language;
};


/** A country or region that the content names. */
export type CountryNoteArgs = {
  in?: Language;
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The entries with their cursors. */
  edges: Array<CountryEdge>;
  /** The entries of the page. */
  nodes: Array<Country>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of countries. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Country;
};

/** A country that an office covers. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The country. */
  country: Country;
  /** A limit, such as a part of the country. */
  note?: Maybe<Text>;
};


/** A country that an office covers. */
export type CoverageNoteArgs = {
  in?: Language;
};

/** The order of a list of dated entries. */
export type DatedOrder =
  /** The most recent first; what has no date comes last. */
  | 'NEWEST'
  /** The earliest first; what has no date comes first. */
  | 'OLDEST'
  /** What was changed last comes first. */
  | 'RECENTLY_UPDATED';

/** A department of headquarters. */
export type Department = {
  __typename?: 'Department';
  /** Its divisions. */
  divisions: Array<Division>;
  /** Name. */
  name: Text;
};


/** A department of headquarters. */
export type DepartmentNameArgs = {
  in?: Language;
};

/** A division of a department. */
export type Division = {
  __typename?: 'Division';
  /** E-mail. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Name. */
  name: Text;
  /** Telephone. */
  tel?: Maybe<Scalars['String']['output']>;
};


/** A division of a department. */
export type DivisionNameArgs = {
  in?: Language;
};

/** How an English name came about. */
export type EnglishNameOrigin =
  /** Romanised by the editors. */
  | 'ROMANISED'
  /** Translated by the editors. */
  | 'TRANSLATED';

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

/** A site of CLAIR. */
export type Link = {
  __typename?: 'Link';
  /** Name. */
  name: Text;
  /** Address. */
  url: Scalars['URL']['output'];
};


/** A site of CLAIR. */
export type LinkNameArgs = {
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
  /** The branch of CLAIR that it houses. */
  branch?: Maybe<Branch>;
  /** How its English name came about. */
  englishName?: Maybe<EnglishNameOrigin>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** Legal form, of an association. */
  legalForm?: Maybe<Text>;
  /** What sort of body it is. */
  municipalityKind: MunicipalityKind;
  /** Name. */
  name: Text;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The city that a ward belongs to. */
  parent?: Maybe<Municipality>;
  /** Prefecture, ISO 3166-2: JP-18. */
  prefecture?: Maybe<Scalars['String']['output']>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityLegalFormArgs = {
  in?: Language;
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityNameArgs = {
  in?: Language;
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityNoteArgs = {
  in?: Language;
};

/** A page of local governments. */
export type MunicipalityConnection = {
  __typename?: 'MunicipalityConnection';
  /** The entries with their cursors. */
  edges: Array<MunicipalityEdge>;
  /** How the whole list divides up. A property's own filter does not narrow its own counts. */
  facets: Array<Facet>;
  /** The entries of the page. */
  nodes: Array<Municipality>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};


/** A page of local governments. */
export type MunicipalityConnectionFacetsArgs = {
  by: Array<MunicipalityFacet>;
};

/** An entry of a page of local governments. */
export type MunicipalityEdge = {
  __typename?: 'MunicipalityEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Municipality;
};

/** What a list can be counted by. */
export type MunicipalityFacet =
  /** The kind. */
  | 'MUNICIPALITY_KIND'
  /** The prefecture. */
  | 'PREFECTURE';

/** What sort of local body it is. */
export type MunicipalityKind =
  /** Ward of a designated city. */
  | 'ADMINISTRATIVE_WARD'
  /** International association or committee. */
  | 'ASSOCIATION'
  /** City. */
  | 'CITY'
  /** City designated by ordinance (政令指定都市). */
  | 'DESIGNATED_CITY'
  /** Prefecture. */
  | 'PREFECTURE'
  /** Regional union of local governments (広域連合). */
  | 'REGIONAL_UNION'
  /** Special ward of Tokyo. */
  | 'SPECIAL_WARD'
  /** Town. */
  | 'TOWN'
  /** Village. */
  | 'VILLAGE';

/** What a list of local governments is narrowed to. */
export type MunicipalityWhere = {
  /** Kinds. */
  municipalityKind?: InputMaybe<Array<MunicipalityKind>>;
  /** Prefectures, ISO 3166-2: JP-18. */
  prefecture?: InputMaybe<Array<Scalars['String']['input']>>;
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
  /** How to get there. */
  access: Array<Access>;
  /** Address as printed. */
  address: Scalars['String']['output'];
  /** A longer text. */
  body?: Maybe<RichText>;
  /** Blogs and social media. */
  channels: Array<Channel>;
  /** City. */
  city: Text;
  /** The countries it covers. */
  countries: Array<Country>;
  /** The country it is in. */
  country?: Maybe<Country>;
  /** The countries it covers, with limits. */
  coverage: Array<Coverage>;
  /** What it does. */
  description?: Maybe<Text>;
  /** Fax. */
  fax?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The languages that the name exists in. */
  languages: Array<Language>;
  /** The name it bears in its own country. */
  localName?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Text;
  /** Its newsletter. */
  newsletter?: Maybe<OfficeNewsletter>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** Headquarters or overseas. */
  officeKind: OfficeKind;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Local governments with officers resident at the office. */
  residentOfficers?: Maybe<ResidentOfficers>;
  /** Staff seconded by local governments. */
  secondedStaff?: Maybe<SecondedStaff>;
  /** An example of its seminars for executives. */
  seminarExample?: Maybe<SeminarExample>;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Its staff. */
  staff?: Maybe<Staff>;
  /** Activities of local governments abroad that it supported. */
  supportCounts: Array<SupportCount>;
  /** Examples of support in fiscal year 2023. */
  supportHighlights: Array<Text>;
  /** Surveys that it carried out. */
  surveys: SurveyConnection;
  /** Telephone. */
  tel: Scalars['String']['output'];
  /** What the telephone number is for. */
  telNote?: Maybe<Text>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its site. */
  website?: Maybe<Scalars['URL']['output']>;
};


/** Headquarters or an overseas office. */
export type OfficeBodyArgs = {
  in?: Language;
};


/** Headquarters or an overseas office. */
export type OfficeCityArgs = {
  in?: Language;
};


/** Headquarters or an overseas office. */
export type OfficeDescriptionArgs = {
  in?: Language;
};


/** Headquarters or an overseas office. */
export type OfficeNameArgs = {
  in?: Language;
};


/** Headquarters or an overseas office. */
export type OfficeNoteArgs = {
  in?: Language;
};


/** Headquarters or an overseas office. */
export type OfficeSupportHighlightsArgs = {
  in?: Language;
};


/** Headquarters or an overseas office. */
export type OfficeSurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<SurveyWhere>;
};


/** Headquarters or an overseas office. */
export type OfficeTelNoteArgs = {
  in?: Language;
};

/** A page of offices. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The entries with their cursors. */
  edges: Array<OfficeEdge>;
  /** The entries of the page. */
  nodes: Array<Office>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of offices. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Office;
};

/** Headquarters or overseas. */
export type OfficeKind =
  /** Headquarters in Tokyo. */
  | 'HEADQUARTERS'
  /** An office abroad. */
  | 'OVERSEAS';

/** The newsletter of an office. */
export type OfficeNewsletter = {
  __typename?: 'OfficeNewsletter';
  /** What it holds. */
  contents?: Maybe<Text>;
  /** How many issues appear in a year. */
  issuesPerYear?: Maybe<Scalars['Int']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
};


/** The newsletter of an office. */
export type OfficeNewsletterContentsArgs = {
  in?: Language;
};

/** What a list of offices is narrowed to. */
export type OfficeWhere = {
  /** Codes of covered countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Kinds. */
  officeKind?: InputMaybe<Array<OfficeKind>>;
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

/** Something that CLAIR wants or promises. */
export type Purpose = {
  __typename?: 'Purpose';
  /** Philosophy or commitment. */
  purposeKind: PurposeKind;
  /** In words. */
  text: Text;
};


/** Something that CLAIR wants or promises. */
export type PurposeTextArgs = {
  in?: Language;
};

/** Philosophy or commitment. */
export type PurposeKind =
  /** What CLAIR promises. */
  | 'COMMITMENT'
  /** What CLAIR wants. */
  | 'PHILOSOPHY';

export type Query = {
  __typename?: 'Query';
  /** One branch. */
  branch?: Maybe<Branch>;
  /** The branches of CLAIR in prefectures and designated cities. */
  branches: BranchConnection;
  /** Countries that the content names. */
  countries: CountryConnection;
  /** One country. */
  country?: Maybe<Country>;
  /** Local governments and international associations, by prefecture. */
  municipalities: MunicipalityConnection;
  /** One local government or association. */
  municipality?: Maybe<Municipality>;
  /** One office. */
  office?: Maybe<Office>;
  /** Headquarters and the overseas offices. */
  offices: OfficeConnection;
  /** CLAIR itself and the texts of its site. */
  site?: Maybe<Site>;
  /** One survey. */
  survey?: Maybe<Survey>;
  /** Surveys abroad that local governments commissioned. */
  surveys: SurveyConnection;
};


export type QueryBranchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<BranchWhere>;
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
};


export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<MunicipalityWhere>;
};


export type QueryMunicipalityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<OfficeWhere>;
};


export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<SurveyWhere>;
};

/** Officers of local governments resident at an office. */
export type ResidentOfficers = {
  __typename?: 'ResidentOfficers';
  /** The fiscal year. */
  fiscalYear: Scalars['Int']['output'];
  /** The local governments. */
  municipalities: Array<Municipality>;
};

/** A text with formatting, and the language that it was served in. */
export type RichText = {
  __typename?: 'RichText';
  /** HTML of harmless elements only: headings, paragraphs, lists, tables, quotations, links, emphasis. */
  html: Scalars['String']['output'];
  /** The language it is written in. */
  language: Language;
};

/** Seconded staff of a division. */
export type SecondedDivision = {
  __typename?: 'SecondedDivision';
  /** The division. */
  division: Text;
  /** In persons. */
  persons: Scalars['Int']['output'];
  /** Where they come from and go to. */
  placements: Array<SecondedPlacement>;
};


/** Seconded staff of a division. */
export type SecondedDivisionDivisionArgs = {
  in?: Language;
};

/** Where a seconded person comes from and goes to. */
export type SecondedPlacement = {
  __typename?: 'SecondedPlacement';
  /** The local government. */
  municipality?: Maybe<Municipality>;
  /** The overseas office planned next. */
  nextOffice?: Maybe<Office>;
};

/** Staff seconded by local governments. */
export type SecondedStaff = {
  __typename?: 'SecondedStaff';
  /** By division. */
  byDivision: Array<SecondedDivision>;
  /** The fiscal year. */
  fiscalYear: Scalars['Int']['output'];
  /** The local governments. */
  municipalities: Array<Municipality>;
  /** How many local governments sent them. */
  municipalityCount: Scalars['Int']['output'];
  /** A remark. */
  note?: Maybe<Text>;
  /** In persons. */
  persons: Scalars['Int']['output'];
};


/** Staff seconded by local governments. */
export type SecondedStaffNoteArgs = {
  in?: Language;
};

/** An example of a seminar for executives. */
export type SeminarExample = {
  __typename?: 'SeminarExample';
  /** The fiscal year. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Its name. */
  name: Text;
  /** What was done. */
  text?: Maybe<Text>;
};


/** An example of a seminar for executives. */
export type SeminarExampleNameArgs = {
  in?: Language;
};


/** An example of a seminar for executives. */
export type SeminarExampleTextArgs = {
  in?: Language;
};

/** CLAIR itself and the texts of its site. */
export type Site = {
  __typename?: 'Site';
  /** What CLAIR is. */
  about: Text;
  /** Whom to ask about what. */
  contactPoints: Array<ContactPoint>;
  /** Departments and divisions of headquarters. */
  departments: Array<Department>;
  /** The year it was founded. */
  foundedYear: Scalars['Int']['output'];
  /** The opening text of the home page. */
  homeLead: Text;
  /** Always `clair`. */
  id: Scalars['ID']['output'];
  /** Legal form. */
  legalForm?: Maybe<Text>;
  /** Sites of CLAIR. */
  links: Array<Link>;
  /** The organisation's name. */
  name: Text;
  /** A notice to all readers. */
  notice?: Maybe<Text>;
  /** What it wants and promises. */
  purposes: Array<Purpose>;
  /** Its short name. */
  shortName: Text;
  /** What it stands for, in a line. */
  tagline: Text;
};


/** CLAIR itself and the texts of its site. */
export type SiteAboutArgs = {
  in?: Language;
};


/** CLAIR itself and the texts of its site. */
export type SiteHomeLeadArgs = {
  in?: Language;
};


/** CLAIR itself and the texts of its site. */
export type SiteLegalFormArgs = {
  in?: Language;
};


/** CLAIR itself and the texts of its site. */
export type SiteNameArgs = {
  in?: Language;
};


/** CLAIR itself and the texts of its site. */
export type SiteNoticeArgs = {
  in?: Language;
};


/** CLAIR itself and the texts of its site. */
export type SiteShortNameArgs = {
  in?: Language;
};


/** CLAIR itself and the texts of its site. */
export type SiteTaglineArgs = {
  in?: Language;
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

/** The staff of an office. */
export type Staff = {
  __typename?: 'Staff';
  /** The day it was counted. */
  asOf: Scalars['LocalDate']['output'];
  /** By post. */
  byRole: Array<StaffCount>;
  /** In persons. */
  total: Scalars['Int']['output'];
};

/** How many hold a post. */
export type StaffCount = {
  __typename?: 'StaffCount';
  /** In persons. */
  count: Scalars['Int']['output'];
  /** The post. */
  role: Text;
};


/** How many hold a post. */
export type StaffCountRoleArgs = {
  in?: Language;
};

/** Activities abroad that an office supported in a fiscal year. */
export type SupportCount = {
  __typename?: 'SupportCount';
  /** The fiscal year. */
  fiscalYear: Scalars['Int']['output'];
  /** For other municipalities. */
  municipalities?: Maybe<Scalars['Int']['output']>;
  /** For others. */
  other?: Maybe<Scalars['Int']['output']>;
  /** For prefectures and designated cities. */
  prefecturesAndDesignatedCities?: Maybe<Scalars['Int']['output']>;
  /** In all. */
  total: Scalars['Int']['output'];
};

/** A survey abroad that local governments commissioned. */
export type Survey = {
  __typename?: 'Survey';
  /** The fiscal year. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The offices that carried it out. */
  offices: Array<Office>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Title. */
  title: Text;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A survey abroad that local governments commissioned. */
export type SurveyNoteArgs = {
  in?: Language;
};


/** A survey abroad that local governments commissioned. */
export type SurveyTitleArgs = {
  in?: Language;
};

/** A page of surveys. */
export type SurveyConnection = {
  __typename?: 'SurveyConnection';
  /** The entries with their cursors. */
  edges: Array<SurveyEdge>;
  /** The entries of the page. */
  nodes: Array<Survey>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of surveys. */
export type SurveyEdge = {
  __typename?: 'SurveyEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Survey;
};

/** What a list of surveys is narrowed to. */
export type SurveyWhere = {
  /** Fiscal years. */
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Ids of offices. */
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A text and the language that it was served in, which is a fallback where the asked-for language is missing. */
export type Text = {
  __typename?: 'Text';
  /** The language it is written in. */
  language: Language;
  /** The text. */
  value: Scalars['String']['output'];
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
  Branch: Branch;
  Country: Country;
  Municipality: Municipality;
  Office: Office;
  Site: Site;
  Survey: Survey;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Branch:
    ( { __typename: 'Branch' }
    & GraphQLRecursivePick<FederationTypes['Branch'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
  Survey:
    ( { __typename: 'Survey' }
    & GraphQLRecursivePick<FederationTypes['Survey'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: ResolverTypeWrapper<Omit<Access, 'line' | 'station'> & { line: ResolversTypes['Text'], station: ResolversTypes['Text'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Branch: ResolverTypeWrapper<Entry<'Branch'>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BranchConnection: ResolverTypeWrapper<Connection<'Branch'>>;
  BranchEdge: ResolverTypeWrapper<Omit<BranchEdge, 'node'> & { node: ResolversTypes['Branch'] }>;
  BranchWhere: BranchWhere;
  Channel: ResolverTypeWrapper<Omit<Channel, 'note'> & { note?: Maybe<ResolversTypes['Text']> }>;
  ContactPoint: ResolverTypeWrapper<Omit<ContactPoint, 'division' | 'topic'> & { division?: Maybe<ResolversTypes['Text']>, topic: ResolversTypes['Text'] }>;
  Country: ResolverTypeWrapper<Entry<'Country'>>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<Connection<'Country'>>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Coverage: ResolverTypeWrapper<OfficeCoverage>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedOrder: DatedOrder;
  Department: ResolverTypeWrapper<Omit<Department, 'divisions' | 'name'> & { divisions: Array<ResolversTypes['Division']>, name: ResolversTypes['Text'] }>;
  Division: ResolverTypeWrapper<Omit<Division, 'name'> & { name: ResolversTypes['Text'] }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EnglishNameOrigin: EnglishNameOrigin;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  HeldStatus: HeldStatus;
  Language: null;
  Link: ResolverTypeWrapper<Omit<Link, 'name'> & { name: ResolversTypes['Text'] }>;
  ListOrder: ListOrder;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MeetingFormat: MeetingFormat;
  Municipality: ResolverTypeWrapper<Entry<'Municipality'>>;
  MunicipalityConnection: ResolverTypeWrapper<Connection<'Municipality'>>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  MunicipalityFacet: MunicipalityFacet;
  MunicipalityKind: MunicipalityKind;
  MunicipalityWhere: MunicipalityWhere;
  Occurrence: ResolverTypeWrapper<Omit<Occurrence, 'label' | 'place'> & { label?: Maybe<ResolversTypes['Text']>, place?: Maybe<ResolversTypes['Text']> }>;
  Office: ResolverTypeWrapper<Entry<'Office'>>;
  OfficeConnection: ResolverTypeWrapper<Connection<'Office'>>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  OfficeKind: OfficeKind;
  OfficeNewsletter: ResolverTypeWrapper<Omit<OfficeNewsletter, 'contents'> & { contents?: Maybe<ResolversTypes['Text']> }>;
  OfficeWhere: OfficeWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Person>;
  Purpose: ResolverTypeWrapper<Omit<Purpose, 'text'> & { text: ResolversTypes['Text'] }>;
  PurposeKind: PurposeKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResidentOfficers: ResolverTypeWrapper<Omit<ResidentOfficers, 'municipalities'> & { municipalities: Array<ResolversTypes['Municipality']> }>;
  RichText: ResolverTypeWrapper<ServedRichText>;
  SecondedDivision: ResolverTypeWrapper<Omit<SecondedDivision, 'division' | 'placements'> & { division: ResolversTypes['Text'], placements: Array<ResolversTypes['SecondedPlacement']> }>;
  SecondedPlacement: ResolverTypeWrapper<Omit<SecondedPlacement, 'municipality' | 'nextOffice'> & { municipality?: Maybe<ResolversTypes['Municipality']>, nextOffice?: Maybe<ResolversTypes['Office']> }>;
  SecondedStaff: ResolverTypeWrapper<Omit<SecondedStaff, 'byDivision' | 'municipalities' | 'note'> & { byDivision: Array<ResolversTypes['SecondedDivision']>, municipalities: Array<ResolversTypes['Municipality']>, note?: Maybe<ResolversTypes['Text']> }>;
  SeminarExample: ResolverTypeWrapper<Omit<SeminarExample, 'name' | 'text'> & { name: ResolversTypes['Text'], text?: Maybe<ResolversTypes['Text']> }>;
  Site: ResolverTypeWrapper<Entry<'Site'>>;
  Source: ResolverTypeWrapper<Omit<Source, 'title'> & { title: ResolversTypes['Text'] }>;
  SourceDocument: null;
  Staff: ResolverTypeWrapper<Omit<Staff, 'byRole'> & { byRole: Array<ResolversTypes['StaffCount']> }>;
  StaffCount: ResolverTypeWrapper<Omit<StaffCount, 'role'> & { role: ResolversTypes['Text'] }>;
  SupportCount: ResolverTypeWrapper<SupportCount>;
  Survey: ResolverTypeWrapper<Entry<'Survey'>>;
  SurveyConnection: ResolverTypeWrapper<Connection<'Survey'>>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SurveyWhere: SurveyWhere;
  Text: ResolverTypeWrapper<ServedText>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationStatus: TranslationStatus;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: Omit<Access, 'line' | 'station'> & { line: ResolversParentTypes['Text'], station: ResolversParentTypes['Text'] };
  String: Scalars['String']['output'];
  Branch: Entry<'Branch'>;
  ID: Scalars['ID']['output'];
  BranchConnection: Connection<'Branch'>;
  BranchEdge: Omit<BranchEdge, 'node'> & { node: ResolversParentTypes['Branch'] };
  BranchWhere: BranchWhere;
  Channel: Omit<Channel, 'note'> & { note?: Maybe<ResolversParentTypes['Text']> };
  ContactPoint: Omit<ContactPoint, 'division' | 'topic'> & { division?: Maybe<ResolversParentTypes['Text']>, topic: ResolversParentTypes['Text'] };
  Country: Entry<'Country'>;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: Connection<'Country'>;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Coverage: OfficeCoverage;
  DateTime: Scalars['DateTime']['output'];
  Department: Omit<Department, 'divisions' | 'name'> & { divisions: Array<ResolversParentTypes['Division']>, name: ResolversParentTypes['Text'] };
  Division: Omit<Division, 'name'> & { name: ResolversParentTypes['Text'] };
  EmailAddress: Scalars['EmailAddress']['output'];
  Facet: Facet;
  FacetValue: FacetValue;
  Link: Omit<Link, 'name'> & { name: ResolversParentTypes['Text'] };
  LocalDate: Scalars['LocalDate']['output'];
  Municipality: Entry<'Municipality'>;
  MunicipalityConnection: Connection<'Municipality'>;
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  MunicipalityWhere: MunicipalityWhere;
  Occurrence: Omit<Occurrence, 'label' | 'place'> & { label?: Maybe<ResolversParentTypes['Text']>, place?: Maybe<ResolversParentTypes['Text']> };
  Office: Entry<'Office'>;
  OfficeConnection: Connection<'Office'>;
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  OfficeNewsletter: Omit<OfficeNewsletter, 'contents'> & { contents?: Maybe<ResolversParentTypes['Text']> };
  OfficeWhere: OfficeWhere;
  PageInfo: PageInfo;
  Period: Period;
  Person: Person;
  Purpose: Omit<Purpose, 'text'> & { text: ResolversParentTypes['Text'] };
  Query: Record<PropertyKey, never>;
  ResidentOfficers: Omit<ResidentOfficers, 'municipalities'> & { municipalities: Array<ResolversParentTypes['Municipality']> };
  RichText: ServedRichText;
  SecondedDivision: Omit<SecondedDivision, 'division' | 'placements'> & { division: ResolversParentTypes['Text'], placements: Array<ResolversParentTypes['SecondedPlacement']> };
  SecondedPlacement: Omit<SecondedPlacement, 'municipality' | 'nextOffice'> & { municipality?: Maybe<ResolversParentTypes['Municipality']>, nextOffice?: Maybe<ResolversParentTypes['Office']> };
  SecondedStaff: Omit<SecondedStaff, 'byDivision' | 'municipalities' | 'note'> & { byDivision: Array<ResolversParentTypes['SecondedDivision']>, municipalities: Array<ResolversParentTypes['Municipality']>, note?: Maybe<ResolversParentTypes['Text']> };
  SeminarExample: Omit<SeminarExample, 'name' | 'text'> & { name: ResolversParentTypes['Text'], text?: Maybe<ResolversParentTypes['Text']> };
  Site: Entry<'Site'>;
  Source: Omit<Source, 'title'> & { title: ResolversParentTypes['Text'] };
  Staff: Omit<Staff, 'byRole'> & { byRole: Array<ResolversParentTypes['StaffCount']> };
  StaffCount: Omit<StaffCount, 'role'> & { role: ResolversParentTypes['Text'] };
  SupportCount: SupportCount;
  Survey: Entry<'Survey'>;
  SurveyConnection: Connection<'Survey'>;
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  SurveyWhere: SurveyWhere;
  Text: ServedText;
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

export type AccessResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  exit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<AccessLineArgs, 'in'>>;
  station?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<AccessStationArgs, 'in'>>;
  walkMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BranchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch'], FederationReferenceType extends FederationReferenceTypes['Branch'] = FederationReferenceTypes['Branch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Branch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branchKind?: Resolver<ResolversTypes['MunicipalityKind'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<BranchDepartmentArgs, 'in'>>;
  headPost?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<BranchHeadPostArgs, 'in'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<BranchNameArgs, 'in'>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<BranchNoteArgs, 'in'>>;
  prefecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BranchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BranchConnection'] = ResolversParentTypes['BranchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BranchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Branch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BranchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BranchEdge'] = ResolversParentTypes['BranchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Branch'], ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  channelKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ChannelNoteArgs, 'in'>>;
};

export type ContactPointResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  division?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ContactPointDivisionArgs, 'in'>>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  tel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<ContactPointTopicArgs, 'in'>>;
};

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<CountryNameArgs, 'in'>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<CountryNoteArgs, 'in'>>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<CoverageNoteArgs, 'in'>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  divisions?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<DepartmentNameArgs, 'in'>>;
};

export type DivisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<DivisionNameArgs, 'in'>>;
  tel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type FacetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', FR: 'fr', JA: 'ja', JA_EASY: 'ja-easy', KO: 'ko', ZH: 'zh' };

export type LinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<LinkNameArgs, 'in'>>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MunicipalityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  englishName?: Resolver<Maybe<ResolversTypes['EnglishNameOrigin']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<MunicipalityLegalFormArgs, 'in'>>;
  municipalityKind?: Resolver<ResolversTypes['MunicipalityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<MunicipalityNameArgs, 'in'>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<MunicipalityNoteArgs, 'in'>>;
  parent?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MunicipalityConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
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
  access?: Resolver<Array<ResolversTypes['Access']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<OfficeBodyArgs, 'in'>>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<OfficeCityArgs, 'in'>>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['Coverage']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<OfficeDescriptionArgs, 'in'>>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<OfficeNameArgs, 'in'>>;
  newsletter?: Resolver<Maybe<ResolversTypes['OfficeNewsletter']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<OfficeNoteArgs, 'in'>>;
  officeKind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  residentOfficers?: Resolver<Maybe<ResolversTypes['ResidentOfficers']>, ParentType, ContextType>;
  secondedStaff?: Resolver<Maybe<ResolversTypes['SecondedStaff']>, ParentType, ContextType>;
  seminarExample?: Resolver<Maybe<ResolversTypes['SeminarExample']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  supportCounts?: Resolver<Array<ResolversTypes['SupportCount']>, ParentType, ContextType>;
  supportHighlights?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<OfficeSupportHighlightsArgs, 'in'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<OfficeSurveysArgs, 'first' | 'orderBy'>>;
  tel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telNote?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<OfficeTelNoteArgs, 'in'>>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficeNewsletterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeNewsletter'] = ResolversParentTypes['OfficeNewsletter']> = {
  contents?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<OfficeNewsletterContentsArgs, 'in'>>;
  issuesPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PurposeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Purpose'] = ResolversParentTypes['Purpose']> = {
  purposeKind?: Resolver<ResolversTypes['PurposeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<PurposeTextArgs, 'in'>>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType, RequireFields<QueryBranchArgs, 'id'>>;
  branches?: Resolver<ResolversTypes['BranchConnection'], ParentType, ContextType, RequireFields<QueryBranchesArgs, 'first' | 'orderBy'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'first' | 'orderBy'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'id'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<QueryOfficesArgs, 'first' | 'orderBy'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first' | 'orderBy'>>;
};

export type ResidentOfficersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResidentOfficers'] = ResolversParentTypes['ResidentOfficers']> = {
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type RichTextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type SecondedDivisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecondedDivision'] = ResolversParentTypes['SecondedDivision']> = {
  division?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SecondedDivisionDivisionArgs, 'in'>>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['SecondedPlacement']>, ParentType, ContextType>;
};

export type SecondedPlacementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecondedPlacement'] = ResolversParentTypes['SecondedPlacement']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  nextOffice?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type SecondedStaffResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecondedStaff'] = ResolversParentTypes['SecondedStaff']> = {
  byDivision?: Resolver<Array<ResolversTypes['SecondedDivision']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<SecondedStaffNoteArgs, 'in'>>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeminarExampleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeminarExample'] = ResolversParentTypes['SeminarExample']> = {
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SeminarExampleNameArgs, 'in'>>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<SeminarExampleTextArgs, 'in'>>;
};

export type SiteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SiteAboutArgs, 'in'>>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  foundedYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homeLead?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SiteHomeLeadArgs, 'in'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<SiteLegalFormArgs, 'in'>>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SiteNameArgs, 'in'>>;
  notice?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<SiteNoticeArgs, 'in'>>;
  purposes?: Resolver<Array<ResolversTypes['Purpose']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SiteShortNameArgs, 'in'>>;
  tagline?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SiteTaglineArgs, 'in'>>;
};

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SourceTitleArgs, 'in'>>;
};

export type SourceDocumentResolvers = { BROCHURE_2025: 'brochure-2025', BUSINESS_PLAN_2012: 'business-plan-2012', BUSINESS_PLAN_2025: 'business-plan-2025', BUSINESS_REPORT_2023: 'business-report-2023', MID_TERM_PLAN_2022: 'mid-term-plan-2022' };

export type StaffResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  byRole?: Resolver<Array<ResolversTypes['StaffCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffCount'] = ResolversParentTypes['StaffCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<StaffCountRoleArgs, 'in'>>;
};

export type SupportCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportCount'] = ResolversParentTypes['SupportCount']> = {
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipalities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prefecturesAndDesignatedCities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey'], FederationReferenceType extends FederationReferenceTypes['Survey'] = FederationReferenceTypes['Survey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Survey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<SurveyNoteArgs, 'in'>>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SurveyTitleArgs, 'in'>>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Survey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type TextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = SubgraphContext> = {
  Access?: AccessResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  BranchConnection?: BranchConnectionResolvers<ContextType>;
  BranchEdge?: BranchEdgeResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Language?: LanguageResolvers;
  Link?: LinkResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeNewsletter?: OfficeNewsletterResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Purpose?: PurposeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResidentOfficers?: ResidentOfficersResolvers<ContextType>;
  RichText?: RichTextResolvers<ContextType>;
  SecondedDivision?: SecondedDivisionResolvers<ContextType>;
  SecondedPlacement?: SecondedPlacementResolvers<ContextType>;
  SecondedStaff?: SecondedStaffResolvers<ContextType>;
  SeminarExample?: SeminarExampleResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers;
  Staff?: StaffResolvers<ContextType>;
  StaffCount?: StaffCountResolvers<ContextType>;
  SupportCount?: SupportCountResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
