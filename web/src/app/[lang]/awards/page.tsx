import type { Metadata } from 'next'
import { AwardEntry, CommendationEntry } from '../../../components/award-entry'
import { choicesOf, List } from '../../../components/list'
import { Page, Section } from '../../../components/page'
import {
  aCountry,
  aFiscalYear,
  anId,
  aPrefecture,
  oneOf,
  only,
  readFilters,
  type SearchParameters,
} from '../../../filters'
import { graphql } from '../../../gql'
import type { GrantAwardCategory } from '../../../gql/graphql'
import { readList } from '../../../graph/read'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { prefectureNames, served } from '../../../served'

const document = graphql(`
  query Awards($lang: Language!, $after: String, $where: GrantAwardWhere) {
    grantAwards(first: 25, after: $after, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AwardLine
      }
      facets(by: [SCHEME, FISCAL_YEAR, CATEGORY, PREFECTURE, PARTNER_COUNTRY]) {
        by
        values {
          value
          count
        }
      }
    }
    grantSchemes(first: 100) {
      nodes {
        id
        name(in: $lang) {
          value
          language
        }
      }
    }
    countries(first: 100) {
      nodes {
        ...CountryName
      }
    }
    prefectures: municipalities(first: 100, where: { municipalityKind: [PREFECTURE] }) {
      nodes {
        ...PrefectureName
      }
    }
    commendations(first: 100) {
      totalCount
      nodes {
        ...CommendationLine
      }
    }
  }
`)

const categories: readonly GrantAwardCategory[] = ['SALES_CHANNEL', 'INBOUND']

const filterable = {
  scheme: anId,
  year: aFiscalYear,
  category: oneOf(categories),
  prefecture: aPrefecture,
  country: aCountry,
}

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.awards, description: m.awards.lead, path: to.awards() })
}

export default async function AwardsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const filters = readFilters(filterable, await searchParams)
  const { scheme, year, category, prefecture, country } = filters.values
  const { data, incomplete, restarted } = await readList(locale.lang, document, {
    lang: locale.graph,
    after: filters.after,
    where: {
      scheme: only(scheme),
      fiscalYear: only(year),
      category: only(category),
      prefecture: only(prefecture),
      partnerCountry: only(country),
    },
  })
  const { grantAwards, commendations } = data
  const { facets } = grantAwards
  const fields = [
    {
      name: 'scheme',
      label: m.awards.scheme,
      choices: choicesOf(facets, 'SCHEME', served(locale, data.grantSchemes.nodes, 'id')),
    },
    {
      name: 'category',
      label: m.awards.category,
      choices: choicesOf(facets, 'CATEGORY', (value) => m.awards.categories[value as GrantAwardCategory]),
    },
    {
      name: 'prefecture',
      label: m.common.prefecture,
      choices: choicesOf(facets, 'PREFECTURE', prefectureNames(locale, data.prefectures.nodes)).sort((a, b) =>
        a.value.localeCompare(b.value),
      ),
    },
    {
      name: 'country',
      label: m.awards.partner,
      choices: choicesOf(facets, 'PARTNER_COUNTRY', served(locale, data.countries.nodes, 'code')),
    },
    {
      name: 'year',
      label: m.common.fiscalYear,
      choices: choicesOf(facets, 'FISCAL_YEAR', (value) => locale.fiscalYear(Number(value))),
    },
  ]
  const narrowed = Object.keys(filters.values).length > 0 || filters.after
  return (
    <Page
      locale={locale}
      title={m.nav.awards}
      lead={<p>{m.awards.lead}</p>}
      above={[{ href: to.grants(), name: m.nav.grants }]}
      incomplete={incomplete}
    >
      <List
        locale={locale}
        action={to.awards()}
        fields={fields}
        filters={filters}
        restarted={restarted}
        total={grantAwards.totalCount}
        pageInfo={grantAwards.pageInfo}
      >
        {grantAwards.nodes.map((award) => (
          <AwardEntry key={award.id} locale={locale} award={award} />
        ))}
      </List>
      {!narrowed && commendations.totalCount > 0 && (
        <Section locale={locale} title={m.awards.commendations} total={commendations.totalCount}>
          <ul className="rule-list">
            {commendations.nodes.map((commendation) => (
              <CommendationEntry key={commendation.id} locale={locale} commendation={commendation} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
