import { print } from 'graphql'
import type { Metadata } from 'next'
import { Page, Section } from '../../../components/page'
import { Scroll } from '../../../components/scroll'
import { graphql } from '../../../gql'
import { readGraph } from '../../../graph/read'
import { languages } from '../../../languages'
import { links } from '../../../links'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { settings } from '../../../settings'

/** The very query that the page shows, so that what partners copy is known to work. */
const document = graphql(`
  query FirstQuery($lang: Language!) {
    office(id: "london") {
      name(in: $lang) {
        value
        language
      }
      publications(first: 3) {
        totalCount
        nodes {
          id
          title(in: $lang) {
            value
            language
          }
        }
      }
    }
  }
`)

interface Props {
  params: Promise<{ lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return pageMetadata(locale, { title: locale.m.data.title, description: locale.m.data.lead, path: locale.to.data })
}

export default async function DataPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, graph } = locale
  const { data } = await readGraph(locale.lang, document, { lang: graph })
  const { graphPublicUrl } = settings()
  // What is shown is what a partner writes first: the language stands in the query.
  const query = print(document)
    .replace(/^query [^{]*/, '')
    .replaceAll('$lang', graph)
  return (
    <Page locale={locale} title={m.data.title} lead={<p>{m.data.lead}</p>}>
      <div className="max-w-[52rem]">
        <Section locale={locale} title={m.data.how}>
          <p className="measure">{m.data.howText}</p>
          <p className="mt-3">
            <code className="font-mono break-all">POST {graphPublicUrl}</code>
          </p>
        </Section>
        <Section locale={locale} title={m.data.firstQuery}>
          <p className="measure">{m.data.firstQueryText}</p>
          <Code label={m.data.firstQuery} text={query} />
        </Section>
        <Section locale={locale} title={m.data.answer}>
          <p className="measure">{m.data.answerText}</p>
          <Code label={m.data.answer} text={JSON.stringify({ data }, null, 2)} />
        </Section>
        <Section locale={locale} title={m.data.rules}>
          <ul className="measure list-disc space-y-1 ps-5">
            {[m.data.rule1, m.data.rule2, m.data.rule3, m.data.rule4].map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Section>
        <Section locale={locale} title={m.data.feeds}>
          <p className="measure">{m.data.feedsText}</p>
          <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
            {languages.map(({ code, name, html }) => (
              <li key={code}>
                <a href={links(code).feed} lang={html} hrefLang={html}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  )
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    <Scroll label={label} className="mt-3 border-s-4 border-key-300 bg-key-50 p-4">
      <pre className="font-mono text-[0.875rem] leading-150">{text}</pre>
    </Scroll>
  )
}
