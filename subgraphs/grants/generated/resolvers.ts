import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entry } from '@kakehashi/content-store';
import type { EntityRef, ServedText, ServedRichText, SubgraphContext } from '../../kit/context.js';
import type { AnsweredEstimate } from '../grant-estimate.js';
import type { AppliedRule } from '../estimate.js';
import type { Connection } from '../../kit/connections.js';
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

/** A winner of the award for international exchange. */
export type Commendation = {
  __typename?: 'Commendation';
  /** The award. */
  award: Text;
  /** The month of the ceremony, YYYY-MM. */
  ceremonyMonth?: Maybe<Scalars['String']['output']>;
  /** The partner abroad. */
  counterpart?: Maybe<Text>;
  /** The partner's country. */
  counterpartCountry?: Maybe<Country>;
  /** The edition. */
  edition: Scalars['Int']['output'];
  /** The fiscal year. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The winner's prefecture, ISO 3166-2. */
  prefecture?: Maybe<Scalars['String']['output']>;
  /** The title under which the winner presented its work. */
  presentation?: Maybe<Text>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who won it. */
  winner: Recipient;
  /** The calendar year. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A winner of the award for international exchange. */
export type CommendationAwardArgs = {
  in?: Language;
};


/** A winner of the award for international exchange. */
export type CommendationCounterpartArgs = {
  in?: Language;
};


/** A winner of the award for international exchange. */
export type CommendationNoteArgs = {
  in?: Language;
};


/** A winner of the award for international exchange. */
export type CommendationPresentationArgs = {
  in?: Language;
};

/** A page of commendations. */
export type CommendationConnection = {
  __typename?: 'CommendationConnection';
  /** The entries with their cursors. */
  edges: Array<CommendationEdge>;
  /** The entries of the page. */
  nodes: Array<Commendation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of commendations. */
export type CommendationEdge = {
  __typename?: 'CommendationEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Commendation;
};

/** What a list of commendations is narrowed to. */
export type CommendationWhere = {
  /** Editions. */
  edition?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Ids of winners. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Whom to ask. */
export type Contact = {
  __typename?: 'Contact';
  /** Department and division. */
  department?: Maybe<Text>;
  /** E-mail. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Telephone. */
  tel?: Maybe<Scalars['String']['output']>;
};


/** Whom to ask. */
export type ContactDepartmentArgs = {
  in?: Language;
};

/** A country or region that the content names. */
export type Country = {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code. */
  code: Scalars['CountryCode']['output'];
  /** Awards with a partner in the country. */
  partneredAwards?: Maybe<GrantAwardConnection>;
};


/** A country or region that the content names. */
export type CountryPartneredAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<GrantAwardWhere>;
};

/** The order of a list of dated entries. */
export type DatedOrder =
  /** The most recent first; what has no date comes last. */
  | 'NEWEST'
  /** The earliest first; what has no date comes first. */
  | 'OLDEST'
  /** What was changed last comes first. */
  | 'RECENTLY_UPDATED';

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
  /** Grant schemes of the focus area. */
  grantSchemes?: Maybe<GrantSchemeConnection>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};


/** A focus area of the mid-term plan. */
export type FocusAreaGrantSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<GrantSchemeWhere>;
};

/** Who applies for a grant, as far as the documents tell applicants apart. */
export type GrantApplicantKind =
  /** A regional international association. */
  | 'ASSOCIATION'
  /** A participant in the JET Programme who is no sports exchange adviser. */
  | 'JET_PARTICIPANT'
  /** A city, town, village or special ward. */
  | 'MUNICIPALITY'
  /** Anyone else. */
  | 'OTHER'
  /** An NGO that works with a local government or a regional international association. */
  | 'PARTNER_NGO'
  /** A prefecture. */
  | 'PREFECTURE'
  /** A sports exchange adviser (SEA) of the JET Programme. */
  | 'SPORTS_EXCHANGE_ADVISER';

/** One grant that was awarded. */
export type GrantAward = {
  __typename?: 'GrantAward';
  /** The category. */
  category?: Maybe<GrantAwardCategory>;
  /** Who carried it out jointly. */
  coRecipients: Array<Recipient>;
  /** The disaster it was for. */
  disaster?: Maybe<Text>;
  /** The fiscal year. */
  fiscalYear: Scalars['Int']['output'];
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The languages that the title exists in. */
  languages: Array<Language>;
  /** The month, YYYY-MM. */
  month?: Maybe<Scalars['String']['output']>;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** The countries of the partners. */
  partnerCountries?: Maybe<Array<Country>>;
  /** How the partner countries are known. */
  partnerCountriesFrom?: Maybe<PartnerCountriesFrom>;
  /** The recipient's prefecture, ISO 3166-2. */
  prefecture?: Maybe<Scalars['String']['output']>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Who received it. */
  recipient: Recipient;
  /** The scheme. */
  scheme?: Maybe<GrantScheme>;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Whether it was carried out. */
  status: GrantAwardStatus;
  /** Title of the project. Null for withdrawn projects, whose titles are not printed. */
  title?: Maybe<Text>;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** One grant that was awarded. */
export type GrantAwardDisasterArgs = {
  in?: Language;
};


/** One grant that was awarded. */
export type GrantAwardNoteArgs = {
  in?: Language;
};


/** One grant that was awarded. */
export type GrantAwardTitleArgs = {
  in?: Language;
};

/** The categories of awards for economic activity. */
export type GrantAwardCategory =
  /** Inbound tourism. */
  | 'INBOUND'
  /** Sales channels abroad. */
  | 'SALES_CHANNEL';

/** A page of awards. */
export type GrantAwardConnection = {
  __typename?: 'GrantAwardConnection';
  /** The entries with their cursors. */
  edges: Array<GrantAwardEdge>;
  /** How the whole list divides up. A property's own filter does not narrow its own counts. */
  facets: Array<Facet>;
  /** The entries of the page. */
  nodes: Array<GrantAward>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};


/** A page of awards. */
export type GrantAwardConnectionFacetsArgs = {
  by: Array<GrantAwardFacet>;
};

/** An entry of a page of awards. */
export type GrantAwardEdge = {
  __typename?: 'GrantAwardEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: GrantAward;
};

/** What a list can be counted by. */
export type GrantAwardFacet =
  /** The category. */
  | 'CATEGORY'
  /** The fiscal year. */
  | 'FISCAL_YEAR'
  /** The partner country. */
  | 'PARTNER_COUNTRY'
  /** The prefecture. */
  | 'PREFECTURE'
  /** The scheme. */
  | 'SCHEME'
  /** The state. */
  | 'STATUS';

/** Whether an awarded project was carried out. */
export type GrantAwardStatus =
  /** It was paid. */
  | 'AWARDED'
  /** It was withdrawn after adoption. */
  | 'WITHDRAWN';

/** What a list of awards is narrowed to. */
export type GrantAwardWhere = {
  /** Categories. */
  category?: InputMaybe<Array<GrantAwardCategory>>;
  /** Fiscal years. */
  fiscalYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Ids of recipients. */
  municipality?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of the partner countries. */
  partnerCountry?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Prefectures, ISO 3166-2: JP-18. */
  prefecture?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of schemes. */
  scheme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** States. */
  status?: InputMaybe<Array<GrantAwardStatus>>;
};

/** The most that is paid under a condition. */
export type GrantCap = {
  __typename?: 'GrantCap';
  /** The cap in yen. */
  amountYen: Scalars['Int']['output'];
  /** When it applies. */
  condition?: Maybe<Text>;
  /** When it applies, as a code. */
  conditionCode?: Maybe<GrantCapCondition>;
};


/** The most that is paid under a condition. */
export type GrantCapConditionArgs = {
  in?: Language;
};

/** When a cap applies. */
export type GrantCapCondition =
  /** Several bodies carry it out jointly. */
  | 'JOINT'
  /** The project is carried out mainly abroad. */
  | 'MAINLY_ABROAD'
  /** The project is carried out mainly in Japan. */
  | 'MAINLY_IN_JAPAN'
  /** One body carries it out. */
  | 'SINGLE';

/** What the documents say of a project under a scheme. */
export type GrantEstimate = {
  __typename?: 'GrantEstimate';
  /** Whom to ask: the scheme's own contact, or else the general enquiries of headquarters. */
  contact?: Maybe<Contact>;
  /** The most that can be paid, in whole yen. Null unless the verdict is ELIGIBLE; it is a ceiling and no promise. */
  maximumYen?: Maybe<Scalars['Int']['output']>;
  /** The rules that were applied, each with what it means for the project. */
  rules: Array<GrantEstimateRule>;
  /** The scheme. What it supports and what not (`eligibleProjects`, `exclusions`) is judged by CLAIR, not here. */
  scheme: GrantScheme;
  /** Whether the project is eligible by the rules that were applied. */
  verdict: GrantVerdict;
};

/** A project, as far as the rules of grant schemes look at it. */
export type GrantEstimateInput = {
  /** Who applies. */
  applicant: GrantApplicantKind;
  /** The project's eligible cost in yen, from 1 on. */
  eligibleCostYen: Scalars['Int']['input'];
  /** Other aid that the project receives. */
  otherSubsidies: OtherSubsidies;
  /** Whether one body carries the project out or several do. */
  partnership: GrantPartnership;
  /** Where the project is mainly carried out. */
  place: GrantProjectPlace;
  /** Id of the scheme. */
  scheme: Scalars['ID']['input'];
};

/** A rule and what it means for a project. */
export type GrantEstimateRule = {
  __typename?: 'GrantEstimateRule';
  /** The amount in whole yen that the rule leads to, where it leads to one: the share of the cost, the cap. */
  amountYen?: Maybe<Scalars['Int']['output']>;
  /** What the rule is about. */
  code: GrantEstimateRuleCode;
  /** What it means for the project. */
  outcome: GrantRuleOutcome;
  /** Where the rule is written. Null where no document says it: the text is then ours and says so. */
  source?: Maybe<Source>;
  /** The rule in words. */
  text: Text;
};


/** A rule and what it means for a project. */
export type GrantEstimateRuleTextArgs = {
  in?: Language;
};

/** What a rule in an estimate is about. */
export type GrantEstimateRuleCode =
  /** Who may apply. */
  | 'APPLICANT'
  /** The most that is paid. */
  | 'CAP'
  /** The cost from which projects are supported. */
  | 'MINIMUM_COST'
  /** Other aid for the same project. */
  | 'OTHER_SUBSIDIES'
  /** Which share of the cost is paid. */
  | 'RATE'
  /** Our rounding of the share down to whole yen, which the documents do not speak of. */
  | 'ROUNDING'
  /** Whether the scheme still runs. */
  | 'STATUS';

/** How many grants there were in a fiscal year. */
export type GrantFigure = {
  __typename?: 'GrantFigure';
  /** Projects that were adopted. */
  adopted?: Maybe<Scalars['Int']['output']>;
  /** Projects that were paid. */
  awarded?: Maybe<Scalars['Int']['output']>;
  /** How the awards divide up. */
  breakdown: Array<GrantFigurePart>;
  /** The fiscal year. */
  fiscalYear: Scalars['Int']['output'];
  /** A remark. */
  note?: Maybe<Text>;
  /** Persons who received it. */
  recipients?: Maybe<Scalars['Int']['output']>;
  /** Projects that were withdrawn. */
  withdrawn?: Maybe<Scalars['Int']['output']>;
};


/** How many grants there were in a fiscal year. */
export type GrantFigureNoteArgs = {
  in?: Language;
};

/** A part of a year's awards. */
export type GrantFigurePart = {
  __typename?: 'GrantFigurePart';
  /** Projects that were paid. */
  awarded: Scalars['Int']['output'];
  /** The category. */
  category: Text;
};


/** A part of a year's awards. */
export type GrantFigurePartCategoryArgs = {
  in?: Language;
};

/** How many bodies carry a project out. */
export type GrantPartnership =
  /** Several local governments or other bodies, jointly. */
  | 'JOINT'
  /** One. */
  | 'SINGLE';

/** Where a project is mainly carried out. */
export type GrantProjectPlace =
  /** Mainly abroad. */
  | 'MAINLY_ABROAD'
  /** Mainly in Japan. */
  | 'MAINLY_IN_JAPAN';

/** How much of the cost is paid. */
export type GrantRate = {
  __typename?: 'GrantRate';
  /** Denominator of the fraction, where the documents give one. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Numerator of the fraction, where the documents give one. */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** In words. */
  text: Text;
};


/** How much of the cost is paid. */
export type GrantRateTextArgs = {
  in?: Language;
};

/** One rule of a scheme, as a document states it. */
export type GrantRule = {
  __typename?: 'GrantRule';
  /** For rules about who may apply: whether the document adds “and others”. */
  andSimilar: Scalars['Boolean']['output'];
  /** For rules about who may apply: those whom the document names. */
  applicants: Array<GrantRuleApplicant>;
  /** What it is about. */
  code: GrantRuleCode;
  /** Where it is written. */
  source: Source;
  /** The rule in words. */
  text: Text;
};


/** One rule of a scheme, as a document states it. */
export type GrantRuleTextArgs = {
  in?: Language;
};

/** An applicant whom a rule names. */
export type GrantRuleApplicant = {
  __typename?: 'GrantRuleApplicant';
  /** The kind of applicant. */
  applicantKind: GrantApplicantKind;
};

/** What a rule of a scheme is about. */
export type GrantRuleCode =
  /** Who may apply. */
  | 'APPLICANT'
  /** The most that is paid. */
  | 'CAP'
  /** The cost from which projects are supported. */
  | 'MINIMUM_COST'
  /** Other aid for the same project. */
  | 'OTHER_SUBSIDIES'
  /** Which share of the cost is paid. */
  | 'RATE';

/** What a rule means for a project. */
export type GrantRuleOutcome =
  /** The project fulfils it. */
  | 'FULFILLED'
  /** The documents do not say enough to tell. */
  | 'NOT_STATED'
  /** The project violates it. */
  | 'VIOLATED';

/** A grant: what it supports, who may apply, and how much there is. */
export type GrantScheme = {
  __typename?: 'GrantScheme';
  /** Awards under the scheme. */
  awards: GrantAwardConnection;
  /** A longer text. */
  body?: Maybe<RichText>;
  /** Whether awards end with the budget. */
  budgetLimited: Scalars['Boolean']['output'];
  /** The most that is paid. */
  caps: Array<GrantCap>;
  /** Whom to ask. */
  contact?: Maybe<Contact>;
  /** What it supports. */
  description?: Maybe<Text>;
  /** Who may apply. */
  eligibleBodies: Array<Text>;
  /** What is supported. */
  eligibleProjects: Array<Text>;
  /** What is not supported. */
  exclusions: Array<Text>;
  /** How many were awarded, by fiscal year. */
  figures: Array<GrantFigure>;
  /** The focus area it serves. */
  focusArea?: Maybe<FocusArea>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
  /** The languages that the name exists in. */
  languages: Array<Language>;
  /** Projects whose eligible cost is this or less are not supported, in yen. */
  minimumEligibleCostExclusiveYen?: Maybe<Scalars['Int']['output']>;
  /** Name. */
  name: Text;
  /** A remark for readers. */
  note?: Maybe<Text>;
  /** For how long. */
  period?: Maybe<Text>;
  /** The programme it belongs to. */
  programme?: Maybe<Programme>;
  /** First publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** The special quota it was. */
  quota?: Maybe<Text>;
  /** How much of the cost is paid. */
  rate?: Maybe<GrantRate>;
  /** Whether bodies or persons receive it. */
  recipientKind: SchemeRecipientKind;
  /** What the documents state about who is eligible and how much is paid, as `grantEstimate` applies it. */
  rules: Array<GrantRule>;
  /** The fiscal year it began in. */
  sinceFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Where the facts stand. */
  sources: Array<Source>;
  /** Whether it can still be applied for. */
  status: GrantSchemeStatus;
  /** How far the translation into each language but Japanese has come. */
  translations: Array<Translation>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<GrantAwardWhere>;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeBodyArgs = {
  in?: Language;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeDescriptionArgs = {
  in?: Language;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeEligibleBodiesArgs = {
  in?: Language;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeEligibleProjectsArgs = {
  in?: Language;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeExclusionsArgs = {
  in?: Language;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeNameArgs = {
  in?: Language;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeNoteArgs = {
  in?: Language;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemePeriodArgs = {
  in?: Language;
};


/** A grant: what it supports, who may apply, and how much there is. */
export type GrantSchemeQuotaArgs = {
  in?: Language;
};

/** A page of grant schemes. */
export type GrantSchemeConnection = {
  __typename?: 'GrantSchemeConnection';
  /** The entries with their cursors. */
  edges: Array<GrantSchemeEdge>;
  /** The entries of the page. */
  nodes: Array<GrantScheme>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a page of grant schemes. */
export type GrantSchemeEdge = {
  __typename?: 'GrantSchemeEdge';
  /** Give it as `after` to read on behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: GrantScheme;
};

/** Whether a scheme can still be applied for. */
export type GrantSchemeStatus =
  /** It runs. */
  | 'CURRENT'
  /** It has ended. */
  | 'HISTORICAL';

/** What a list of grant schemes is narrowed to. */
export type GrantSchemeWhere = {
  /** Ids of focus areas. */
  focusArea?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bodies or persons. */
  recipientKind?: InputMaybe<Array<SchemeRecipientKind>>;
  /** States. */
  status?: InputMaybe<Array<GrantSchemeStatus>>;
};

/** What the rules of a scheme come to. */
export type GrantVerdict =
  /** No rule is violated, but something that matters is not stated in the documents: ask the contact. */
  | 'ASK'
  /** Every rule that was applied is fulfilled, and the documents say how much is paid. */
  | 'ELIGIBLE'
  /** A rule is violated. */
  | 'NOT_ELIGIBLE';

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
  /** Grants it received. */
  awards?: Maybe<GrantAwardConnection>;
  /** Awards it won. */
  commendations?: Maybe<CommendationConnection>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<GrantAwardWhere>;
};


/** A prefecture, city, town, village or ward, or an international association. */
export type MunicipalityCommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<CommendationWhere>;
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

/** Other aid that a project receives. */
export type OtherSubsidies =
  /** None. */
  | 'NONE'
  /** Only from others. */
  | 'PRIVATE'
  /** From the state, local governments or similar bodies. */
  | 'PUBLIC';

/** Where a page ends and whether another follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last edge; give it as `after` to read on. Null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** How the partner countries of an award are known. */
export type PartnerCountriesFrom =
  /** They are printed in the list. */
  | 'LIST'
  /** They follow from the project's title. */
  | 'TITLE';

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

/** A programme, service, tool or publication of CLAIR. */
export type Programme = {
  __typename?: 'Programme';
  /** Grant schemes of the programme. */
  grantSchemes?: Maybe<GrantSchemeConnection>;
  /** Readable, stable id. */
  id: Scalars['ID']['output'];
};


/** A programme, service, tool or publication of CLAIR. */
export type ProgrammeGrantSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<GrantSchemeWhere>;
};

export type Query = {
  __typename?: 'Query';
  /** One commendation. */
  commendation?: Maybe<Commendation>;
  /** Winners of the minister's award for international exchange. */
  commendations: CommendationConnection;
  /** One award. */
  grantAward?: Maybe<GrantAward>;
  /** Grants that were awarded. */
  grantAwards: GrantAwardConnection;
  /**
   * What the documents say of a project under a scheme: whether it is eligible, how much is paid at most, and why. Where they say
   * nothing the verdict is ASK, never a guess. Nothing is applied for by asking this.
   */
  grantEstimate: GrantEstimate;
  /** One grant scheme. */
  grantScheme?: Maybe<GrantScheme>;
  /** Grants that can be applied for, and past ones. */
  grantSchemes: GrantSchemeConnection;
};


export type QueryCommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<CommendationWhere>;
};


export type QueryGrantAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGrantAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: DatedOrder;
  where?: InputMaybe<GrantAwardWhere>;
};


export type QueryGrantEstimateArgs = {
  input: GrantEstimateInput;
};


export type QueryGrantSchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGrantSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: ListOrder;
  where?: InputMaybe<GrantSchemeWhere>;
};

/** Who receives a grant or award. */
export type Recipient = {
  __typename?: 'Recipient';
  /** The local government or association. */
  municipality?: Maybe<Municipality>;
  /** The name as the document prints it, in Japanese. */
  printedName: Scalars['String']['output'];
  /** What sort of body it is. */
  recipientKind?: Maybe<RecipientKind>;
};

/** What sort of body a recipient is. */
export type RecipientKind =
  /** An association. */
  | 'ASSOCIATION'
  /** A company. */
  | 'COMPANY'
  /** A designated city. */
  | 'DESIGNATED_CITY'
  /** Another municipality. */
  | 'MUNICIPALITY'
  /** Any other body. */
  | 'OTHER'
  /** A prefecture. */
  | 'PREFECTURE';

/** A text with formatting, and the language that it was served in. */
export type RichText = {
  __typename?: 'RichText';
  /** HTML of harmless elements only: headings, paragraphs, lists, tables, quotations, links, emphasis. */
  html: Scalars['String']['output'];
  /** The language it is written in. */
  language: Language;
};

/** Who receives a grant. */
export type SchemeRecipientKind =
  /** Local governments, associations and other bodies. */
  | 'BODY'
  /** Persons, such as JET participants. */
  | 'PERSON';

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
  Commendation: Commendation;
  Country: Country;
  FocusArea: FocusArea;
  GrantAward: GrantAward;
  GrantScheme: GrantScheme;
  Municipality: Municipality;
  Programme: Programme;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commendation:
    ( { __typename: 'Commendation' }
    & GraphQLRecursivePick<FederationTypes['Commendation'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  FocusArea:
    ( { __typename: 'FocusArea' }
    & GraphQLRecursivePick<FederationTypes['FocusArea'], {"id":true}> );
  GrantAward:
    ( { __typename: 'GrantAward' }
    & GraphQLRecursivePick<FederationTypes['GrantAward'], {"id":true}> );
  GrantScheme:
    ( { __typename: 'GrantScheme' }
    & GraphQLRecursivePick<FederationTypes['GrantScheme'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Commendation: ResolverTypeWrapper<Entry<'Commendation'>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CommendationConnection: ResolverTypeWrapper<Connection<'Commendation'>>;
  CommendationEdge: ResolverTypeWrapper<Omit<CommendationEdge, 'node'> & { node: ResolversTypes['Commendation'] }>;
  CommendationWhere: CommendationWhere;
  Contact: ResolverTypeWrapper<Omit<Contact, 'department'> & { department?: Maybe<ResolversTypes['Text']> }>;
  Country: ResolverTypeWrapper<EntityRef<'Country'>>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedOrder: DatedOrder;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FocusArea: ResolverTypeWrapper<EntityRef<'FocusArea'>>;
  GrantApplicantKind: GrantApplicantKind;
  GrantAward: ResolverTypeWrapper<Entry<'GrantAward'>>;
  GrantAwardCategory: GrantAwardCategory;
  GrantAwardConnection: ResolverTypeWrapper<Connection<'GrantAward'>>;
  GrantAwardEdge: ResolverTypeWrapper<Omit<GrantAwardEdge, 'node'> & { node: ResolversTypes['GrantAward'] }>;
  GrantAwardFacet: GrantAwardFacet;
  GrantAwardStatus: GrantAwardStatus;
  GrantAwardWhere: GrantAwardWhere;
  GrantCap: ResolverTypeWrapper<Omit<GrantCap, 'condition'> & { condition?: Maybe<ResolversTypes['Text']> }>;
  GrantCapCondition: GrantCapCondition;
  GrantEstimate: ResolverTypeWrapper<AnsweredEstimate>;
  GrantEstimateInput: GrantEstimateInput;
  GrantEstimateRule: ResolverTypeWrapper<AppliedRule>;
  GrantEstimateRuleCode: GrantEstimateRuleCode;
  GrantFigure: ResolverTypeWrapper<Omit<GrantFigure, 'breakdown' | 'note'> & { breakdown: Array<ResolversTypes['GrantFigurePart']>, note?: Maybe<ResolversTypes['Text']> }>;
  GrantFigurePart: ResolverTypeWrapper<Omit<GrantFigurePart, 'category'> & { category: ResolversTypes['Text'] }>;
  GrantPartnership: GrantPartnership;
  GrantProjectPlace: GrantProjectPlace;
  GrantRate: ResolverTypeWrapper<Omit<GrantRate, 'text'> & { text: ResolversTypes['Text'] }>;
  GrantRule: ResolverTypeWrapper<Omit<GrantRule, 'source' | 'text'> & { source: ResolversTypes['Source'], text: ResolversTypes['Text'] }>;
  GrantRuleApplicant: ResolverTypeWrapper<GrantRuleApplicant>;
  GrantRuleCode: GrantRuleCode;
  GrantRuleOutcome: GrantRuleOutcome;
  GrantScheme: ResolverTypeWrapper<Entry<'GrantScheme'>>;
  GrantSchemeConnection: ResolverTypeWrapper<Connection<'GrantScheme'>>;
  GrantSchemeEdge: ResolverTypeWrapper<Omit<GrantSchemeEdge, 'node'> & { node: ResolversTypes['GrantScheme'] }>;
  GrantSchemeStatus: GrantSchemeStatus;
  GrantSchemeWhere: GrantSchemeWhere;
  GrantVerdict: GrantVerdict;
  HeldStatus: HeldStatus;
  Language: null;
  ListOrder: ListOrder;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MeetingFormat: MeetingFormat;
  Municipality: ResolverTypeWrapper<EntityRef<'Municipality'>>;
  Occurrence: ResolverTypeWrapper<Omit<Occurrence, 'label' | 'place'> & { label?: Maybe<ResolversTypes['Text']>, place?: Maybe<ResolversTypes['Text']> }>;
  OtherSubsidies: OtherSubsidies;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerCountriesFrom: PartnerCountriesFrom;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Person>;
  Programme: ResolverTypeWrapper<EntityRef<'Programme'>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recipient: ResolverTypeWrapper<Omit<Recipient, 'municipality'> & { municipality?: Maybe<ResolversTypes['Municipality']> }>;
  RecipientKind: RecipientKind;
  RichText: ResolverTypeWrapper<ServedRichText>;
  SchemeRecipientKind: SchemeRecipientKind;
  Source: ResolverTypeWrapper<Omit<Source, 'title'> & { title: ResolversTypes['Text'] }>;
  SourceDocument: null;
  Text: ResolverTypeWrapper<ServedText>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationStatus: TranslationStatus;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Commendation: Entry<'Commendation'>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  CommendationConnection: Connection<'Commendation'>;
  CommendationEdge: Omit<CommendationEdge, 'node'> & { node: ResolversParentTypes['Commendation'] };
  CommendationWhere: CommendationWhere;
  Contact: Omit<Contact, 'department'> & { department?: Maybe<ResolversParentTypes['Text']> };
  Country: EntityRef<'Country'>;
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  Facet: Facet;
  FacetValue: FacetValue;
  FocusArea: EntityRef<'FocusArea'>;
  GrantAward: Entry<'GrantAward'>;
  GrantAwardConnection: Connection<'GrantAward'>;
  GrantAwardEdge: Omit<GrantAwardEdge, 'node'> & { node: ResolversParentTypes['GrantAward'] };
  GrantAwardWhere: GrantAwardWhere;
  GrantCap: Omit<GrantCap, 'condition'> & { condition?: Maybe<ResolversParentTypes['Text']> };
  GrantEstimate: AnsweredEstimate;
  GrantEstimateInput: GrantEstimateInput;
  GrantEstimateRule: AppliedRule;
  GrantFigure: Omit<GrantFigure, 'breakdown' | 'note'> & { breakdown: Array<ResolversParentTypes['GrantFigurePart']>, note?: Maybe<ResolversParentTypes['Text']> };
  GrantFigurePart: Omit<GrantFigurePart, 'category'> & { category: ResolversParentTypes['Text'] };
  GrantRate: Omit<GrantRate, 'text'> & { text: ResolversParentTypes['Text'] };
  GrantRule: Omit<GrantRule, 'source' | 'text'> & { source: ResolversParentTypes['Source'], text: ResolversParentTypes['Text'] };
  GrantRuleApplicant: GrantRuleApplicant;
  GrantScheme: Entry<'GrantScheme'>;
  GrantSchemeConnection: Connection<'GrantScheme'>;
  GrantSchemeEdge: Omit<GrantSchemeEdge, 'node'> & { node: ResolversParentTypes['GrantScheme'] };
  GrantSchemeWhere: GrantSchemeWhere;
  LocalDate: Scalars['LocalDate']['output'];
  Municipality: EntityRef<'Municipality'>;
  Occurrence: Omit<Occurrence, 'label' | 'place'> & { label?: Maybe<ResolversParentTypes['Text']>, place?: Maybe<ResolversParentTypes['Text']> };
  PageInfo: PageInfo;
  Period: Period;
  Person: Person;
  Programme: EntityRef<'Programme'>;
  Query: Record<PropertyKey, never>;
  Recipient: Omit<Recipient, 'municipality'> & { municipality?: Maybe<ResolversParentTypes['Municipality']> };
  RichText: ServedRichText;
  Source: Omit<Source, 'title'> & { title: ResolversParentTypes['Text'] };
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

export type CommendationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Commendation'] = ResolversParentTypes['Commendation'], FederationReferenceType extends FederationReferenceTypes['Commendation'] = FederationReferenceTypes['Commendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  award?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<CommendationAwardArgs, 'in'>>;
  ceremonyMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<CommendationCounterpartArgs, 'in'>>;
  counterpartCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<CommendationNoteArgs, 'in'>>;
  prefecture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<CommendationPresentationArgs, 'in'>>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  winner?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommendationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommendationConnection'] = ResolversParentTypes['CommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommendationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommendationEdge'] = ResolversParentTypes['CommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commendation'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  department?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<ContactDepartmentArgs, 'in'>>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  tel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  partneredAwards?: Resolver<Maybe<ResolversTypes['GrantAwardConnection']>, ParentType, ContextType, RequireFields<CountryPartneredAwardsArgs, 'first' | 'orderBy'>>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type FocusAreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FocusArea'] = ResolversParentTypes['FocusArea'], FederationReferenceType extends FederationReferenceTypes['FocusArea'] = FederationReferenceTypes['FocusArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FocusArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grantSchemes?: Resolver<Maybe<ResolversTypes['GrantSchemeConnection']>, ParentType, ContextType, RequireFields<FocusAreaGrantSchemesArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GrantAwardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantAward'] = ResolversParentTypes['GrantAward'], FederationReferenceType extends FederationReferenceTypes['GrantAward'] = FederationReferenceTypes['GrantAward']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GrantAward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['GrantAwardCategory']>, ParentType, ContextType>;
  coRecipients?: Resolver<Array<ResolversTypes['Recipient']>, ParentType, ContextType>;
  disaster?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantAwardDisasterArgs, 'in'>>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantAwardNoteArgs, 'in'>>;
  partnerCountries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  partnerCountriesFrom?: Resolver<Maybe<ResolversTypes['PartnerCountriesFrom']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['GrantScheme']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GrantAwardStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantAwardTitleArgs, 'in'>>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GrantAwardConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantAwardConnection'] = ResolversParentTypes['GrantAwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantAwardEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<GrantAwardConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['GrantAward']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantAwardEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantAwardEdge'] = ResolversParentTypes['GrantAwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrantAward'], ParentType, ContextType>;
};

export type GrantCapResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantCap'] = ResolversParentTypes['GrantCap']> = {
  amountYen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantCapConditionArgs, 'in'>>;
  conditionCode?: Resolver<Maybe<ResolversTypes['GrantCapCondition']>, ParentType, ContextType>;
};

export type GrantEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantEstimate'] = ResolversParentTypes['GrantEstimate']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  maximumYen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['GrantEstimateRule']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['GrantScheme'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['GrantVerdict'], ParentType, ContextType>;
};

export type GrantEstimateRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantEstimateRule'] = ResolversParentTypes['GrantEstimateRule']> = {
  amountYen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GrantEstimateRuleCode'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['GrantRuleOutcome'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<GrantEstimateRuleTextArgs, 'in'>>;
};

export type GrantFigureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantFigure'] = ResolversParentTypes['GrantFigure']> = {
  adopted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  awarded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breakdown?: Resolver<Array<ResolversTypes['GrantFigurePart']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantFigureNoteArgs, 'in'>>;
  recipients?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GrantFigurePartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantFigurePart'] = ResolversParentTypes['GrantFigurePart']> = {
  awarded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<GrantFigurePartCategoryArgs, 'in'>>;
};

export type GrantRateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantRate'] = ResolversParentTypes['GrantRate']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<GrantRateTextArgs, 'in'>>;
};

export type GrantRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantRule'] = ResolversParentTypes['GrantRule']> = {
  andSimilar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  applicants?: Resolver<Array<ResolversTypes['GrantRuleApplicant']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GrantRuleCode'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<GrantRuleTextArgs, 'in'>>;
};

export type GrantRuleApplicantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantRuleApplicant'] = ResolversParentTypes['GrantRuleApplicant']> = {
  applicantKind?: Resolver<ResolversTypes['GrantApplicantKind'], ParentType, ContextType>;
};

export type GrantSchemeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantScheme'] = ResolversParentTypes['GrantScheme'], FederationReferenceType extends FederationReferenceTypes['GrantScheme'] = FederationReferenceTypes['GrantScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GrantScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<ResolversTypes['GrantAwardConnection'], ParentType, ContextType, RequireFields<GrantSchemeAwardsArgs, 'first' | 'orderBy'>>;
  body?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType, RequireFields<GrantSchemeBodyArgs, 'in'>>;
  budgetLimited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caps?: Resolver<Array<ResolversTypes['GrantCap']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantSchemeDescriptionArgs, 'in'>>;
  eligibleBodies?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantSchemeEligibleBodiesArgs, 'in'>>;
  eligibleProjects?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantSchemeEligibleProjectsArgs, 'in'>>;
  exclusions?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantSchemeExclusionsArgs, 'in'>>;
  figures?: Resolver<Array<ResolversTypes['GrantFigure']>, ParentType, ContextType>;
  focusArea?: Resolver<Maybe<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  minimumEligibleCostExclusiveYen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<GrantSchemeNameArgs, 'in'>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantSchemeNoteArgs, 'in'>>;
  period?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantSchemePeriodArgs, 'in'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<GrantSchemeQuotaArgs, 'in'>>;
  rate?: Resolver<Maybe<ResolversTypes['GrantRate']>, ParentType, ContextType>;
  recipientKind?: Resolver<ResolversTypes['SchemeRecipientKind'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['GrantRule']>, ParentType, ContextType>;
  sinceFiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GrantSchemeStatus'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GrantSchemeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantSchemeConnection'] = ResolversParentTypes['GrantSchemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantSchemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GrantScheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantSchemeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GrantSchemeEdge'] = ResolversParentTypes['GrantSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrantScheme'], ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', FR: 'fr', JA: 'ja', JA_EASY: 'ja-easy', KO: 'ko', ZH: 'zh' };

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MunicipalityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<Maybe<ResolversTypes['GrantAwardConnection']>, ParentType, ContextType, RequireFields<MunicipalityAwardsArgs, 'first' | 'orderBy'>>;
  commendations?: Resolver<Maybe<ResolversTypes['CommendationConnection']>, ParentType, ContextType, RequireFields<MunicipalityCommendationsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grantSchemes?: Resolver<Maybe<ResolversTypes['GrantSchemeConnection']>, ParentType, ContextType, RequireFields<ProgrammeGrantSchemesArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commendation?: Resolver<Maybe<ResolversTypes['Commendation']>, ParentType, ContextType, RequireFields<QueryCommendationArgs, 'id'>>;
  commendations?: Resolver<ResolversTypes['CommendationConnection'], ParentType, ContextType, RequireFields<QueryCommendationsArgs, 'first' | 'orderBy'>>;
  grantAward?: Resolver<Maybe<ResolversTypes['GrantAward']>, ParentType, ContextType, RequireFields<QueryGrantAwardArgs, 'id'>>;
  grantAwards?: Resolver<ResolversTypes['GrantAwardConnection'], ParentType, ContextType, RequireFields<QueryGrantAwardsArgs, 'first' | 'orderBy'>>;
  grantEstimate?: Resolver<ResolversTypes['GrantEstimate'], ParentType, ContextType, RequireFields<QueryGrantEstimateArgs, 'input'>>;
  grantScheme?: Resolver<Maybe<ResolversTypes['GrantScheme']>, ParentType, ContextType, RequireFields<QueryGrantSchemeArgs, 'id'>>;
  grantSchemes?: Resolver<ResolversTypes['GrantSchemeConnection'], ParentType, ContextType, RequireFields<QueryGrantSchemesArgs, 'first' | 'orderBy'>>;
};

export type RecipientResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  printedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientKind?: Resolver<Maybe<ResolversTypes['RecipientKind']>, ParentType, ContextType>;
};

export type RichTextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<SourceTitleArgs, 'in'>>;
};

export type SourceDocumentResolvers = { BROCHURE_2025: 'brochure-2025', BUSINESS_PLAN_2012: 'business-plan-2012', BUSINESS_PLAN_2025: 'business-plan-2025', BUSINESS_REPORT_2023: 'business-report-2023', MID_TERM_PLAN_2022: 'mid-term-plan-2022' };

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
  Commendation?: CommendationResolvers<ContextType>;
  CommendationConnection?: CommendationConnectionResolvers<ContextType>;
  CommendationEdge?: CommendationEdgeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers<ContextType>;
  GrantAward?: GrantAwardResolvers<ContextType>;
  GrantAwardConnection?: GrantAwardConnectionResolvers<ContextType>;
  GrantAwardEdge?: GrantAwardEdgeResolvers<ContextType>;
  GrantCap?: GrantCapResolvers<ContextType>;
  GrantEstimate?: GrantEstimateResolvers<ContextType>;
  GrantEstimateRule?: GrantEstimateRuleResolvers<ContextType>;
  GrantFigure?: GrantFigureResolvers<ContextType>;
  GrantFigurePart?: GrantFigurePartResolvers<ContextType>;
  GrantRate?: GrantRateResolvers<ContextType>;
  GrantRule?: GrantRuleResolvers<ContextType>;
  GrantRuleApplicant?: GrantRuleApplicantResolvers<ContextType>;
  GrantScheme?: GrantSchemeResolvers<ContextType>;
  GrantSchemeConnection?: GrantSchemeConnectionResolvers<ContextType>;
  GrantSchemeEdge?: GrantSchemeEdgeResolvers<ContextType>;
  Language?: LanguageResolvers;
  LocalDate?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  RichText?: RichTextResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers;
  Text?: TextResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
