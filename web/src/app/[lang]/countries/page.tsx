import type { Metadata } from 'next'
import { Page, Section } from '../../../components/page'
import { Text } from '../../../components/text'
import { graphql } from '../../../gql'
import type { CountriesQuery } from '../../../gql/graphql'
import { readGraph } from '../../../graph/read'
import { type Locale, localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'

const document = graphql(`
  query Countries($lang: Language!) {
    countries(first: 100) {
      totalCount
      nodes {
        ...CountryName
        offices {
          ...OfficeName
        }
      }
    }
  }
`)

interface Props {
  params: Promise<{ lang: string }>
}

type Country = CountriesQuery['countries']['nodes'][number]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.countries, description: m.countries.lead, path: to.countries() })
}

export default async function CountriesPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m } = locale
  const { data, incomplete } = await readGraph(locale.lang, document, { lang: locale.graph })
  const { nodes } = data.countries
  const covered = nodes.filter(({ offices }) => offices.length > 0)
  const others = nodes.filter(({ offices }) => offices.length === 0)
  return (
    <Page locale={locale} title={m.nav.countries} lead={<p>{m.countries.lead}</p>} incomplete={incomplete}>
      <Section locale={locale} title={m.countries.covered} total={covered.length}>
        <Countries locale={locale} countries={covered} />
      </Section>
      {others.length > 0 && (
        <Section locale={locale} title={m.countries.others} total={others.length}>
          <Countries locale={locale} countries={others} />
        </Section>
      )}
    </Page>
  )
}

/** In the alphabetical or phonetic order of the page's language. */
function Countries({ locale, countries }: { locale: Locale; countries: readonly Country[] }) {
  const order = new Intl.Collator(locale.locale)
  const sorted = countries.toSorted((a, b) => order.compare(a.name.value, b.name.value))
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
      {sorted.map(({ code, name, offices }) => (
        <li key={code} className="border-b border-solid-gray-200 py-3">
          <a href={locale.to.country(code)}>
            <Text locale={locale} text={name} />
          </a>
          {offices.length > 0 && (
            <span className="block text-[0.875rem] leading-150 text-solid-gray-700">
              {offices.map((office) => office.name.value).join(locale.m.common.separator)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
