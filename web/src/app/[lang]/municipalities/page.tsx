import type { Metadata } from 'next'
import { choicesOf, List } from '../../../components/list'
import { Page } from '../../../components/page'
import { LanguageMark, Text } from '../../../components/text'
import { aPrefecture, oneOf, only, readFilters, type SearchParameters } from '../../../filters'
import { graphql } from '../../../gql'
import type { MunicipalitiesQuery, MunicipalityKind } from '../../../gql/graphql'
import { readList } from '../../../graph/read'
import { messages } from '../../../i18n'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { prefectureNames } from '../../../served'

const document = graphql(`
  query Municipalities($lang: Language!, $after: String, $where: MunicipalityWhere) {
    municipalities(first: 100, after: $after, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MunicipalityName
        municipalityKind
        prefecture
      }
      facets(by: [PREFECTURE, MUNICIPALITY_KIND]) {
        by
        values {
          value
          count
        }
      }
    }
    prefectures: municipalities(first: 100, where: { municipalityKind: [PREFECTURE] }) {
      nodes {
        ...PrefectureName
      }
    }
  }
`)

const kinds = Object.keys(messages.ja.municipalities.kinds) as MunicipalityKind[]

const filterable = { prefecture: aPrefecture, kind: oneOf(kinds) }

type Municipality = MunicipalitiesQuery['municipalities']['nodes'][number]

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, {
    title: m.nav.municipalities,
    description: m.municipalities.lead,
    path: to.municipalities(),
  })
}

export default async function MunicipalitiesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const filters = readFilters(filterable, await searchParams)
  const { prefecture, kind } = filters.values
  const { data, incomplete, restarted } = await readList(locale.lang, document, {
    lang: locale.graph,
    after: filters.after,
    where: { prefecture: only(prefecture), municipalityKind: only(kind) },
  })
  const { municipalities, prefectures } = data
  const nameOf = prefectureNames(locale, prefectures.nodes)
  const fields = [
    {
      name: 'prefecture',
      label: m.common.prefecture,
      choices: choicesOf(municipalities.facets, 'PREFECTURE', nameOf).sort((a, b) => a.value.localeCompare(b.value)),
    },
    {
      name: 'kind',
      label: m.common.kind,
      choices: choicesOf(
        municipalities.facets,
        'MUNICIPALITY_KIND',
        (value) => m.municipalities.kinds[value as MunicipalityKind],
      ),
    },
  ]
  return (
    <Page locale={locale} title={m.nav.municipalities} lead={<p>{m.municipalities.lead}</p>} incomplete={incomplete}>
      <List
        locale={locale}
        action={to.municipalities()}
        fields={fields}
        filters={filters}
        restarted={restarted}
        total={municipalities.totalCount}
        pageInfo={municipalities.pageInfo}
      >
        {byPrefecture(municipalities.nodes).map(([code, nodes]) => {
          const name = nameOf(code)
          return (
            <li key={code} className="grid gap-x-6 gap-y-1 py-4 md:grid-cols-[12rem_minmax(0,1fr)]">
              <h2 className="text-std-16B-170" lang={name?.language}>
                {name?.value ?? m.municipalities.elsewhere}
              </h2>
              <ul className="flex flex-wrap gap-x-6 gap-y-1">
                {nodes.map((node) => (
                  <li key={node.id}>
                    <a href={to.municipality(node.id)}>
                      <Text locale={locale} text={node.name} mark={false} />
                    </a>
                    <LanguageMark locale={locale} language={node.name.language} />
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </List>
    </Page>
  )
}

/** Neighbours of the list, which is in the order of prefectures, under their prefecture. */
function byPrefecture(nodes: readonly Municipality[]): [string, Municipality[]][] {
  const groups = new Map<string, Municipality[]>()
  for (const node of nodes) {
    const code = node.prefecture ?? ''
    const group = groups.get(code)
    if (group) group.push(node)
    else groups.set(code, [node])
  }
  return [...groups]
}
