import type { Metadata } from 'next'
import { Facts } from '../../../components/facts'
import { Page, Section } from '../../../components/page'
import { RecordBody } from '../../../components/record'
import { Scroll } from '../../../components/scroll'
import { LanguageMark, type ServedText, Text } from '../../../components/text'
import { graphql } from '../../../gql'
import { readGraph } from '../../../graph/read'
import { languageOfGraph } from '../../../languages'
import { type Locale, localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'

const document = graphql(`
  query About($lang: Language!) {
    site {
      name(in: $lang) {
        value
        language
      }
      about(in: $lang) {
        value
        language
      }
      notice(in: $lang) {
        value
        language
      }
      legalForm(in: $lang) {
        value
        language
      }
      foundedYear
      purposes {
        purposeKind
        text(in: $lang) {
          value
          language
        }
      }
      departments {
        name(in: $lang) {
          value
          language
        }
        divisions {
          name(in: $lang) {
            value
            language
          }
          tel
          email
        }
      }
      contactPoints {
        topic(in: $lang) {
          value
          language
        }
        division(in: $lang) {
          value
          language
        }
        tel
        email
      }
      links {
        name(in: $lang) {
          value
          language
        }
        url
      }
    }
    branches(first: 1) {
      totalCount
    }
  }
`)

interface Props {
  params: Promise<{ lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return pageMetadata(locale, { title: locale.m.nav.about, path: locale.to.about })
}

export default async function AboutPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await readGraph(locale.lang, document, { lang: locale.graph })
  const { site, branches } = data
  const philosophy = site?.purposes.filter(({ purposeKind }) => purposeKind === 'PHILOSOPHY') ?? []
  const commitments = site?.purposes.filter(({ purposeKind }) => purposeKind === 'COMMITMENT') ?? []
  const facts = site
    ? [
        { name: m.common.name, value: <Text locale={locale} text={site.name} /> },
        { name: m.about.founded, value: locale.date(String(site.foundedYear)) },
        { name: m.about.legalForm, value: site.legalForm && <Text locale={locale} text={site.legalForm} /> },
        {
          name: m.about.branches,
          value: (
            <a href={to.municipalities({ kind: 'PREFECTURE' })}>
              {m.about.branchesText(locale.counted(branches.totalCount))}
            </a>
          ),
        },
        {
          name: m.about.links,
          value: site.links.length > 0 && (
            <ul>
              {site.links.map(({ name, url }) => (
                <li key={url}>
                  <a href={url}>
                    <Text locale={locale} text={name} />
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
      ]
    : []
  return (
    <Page locale={locale} title={m.nav.about} incomplete={incomplete}>
      {!site && <p>{m.common.noneYet}</p>}
      {site && (
        <RecordBody aside={<Facts facts={facts} />}>
          <Paragraphs locale={locale} text={site.about} />
          {philosophy.length > 0 && (
            <Section locale={locale} title={m.about.philosophy}>
              {philosophy.map(({ text }) => (
                <p key={text.value} className="measure border-s-4 border-warm ps-5 text-std-20N-150">
                  <Text locale={locale} text={text} />
                </p>
              ))}
            </Section>
          )}
          {commitments.length > 0 && (
            <Section locale={locale} title={m.about.commitments}>
              <ol className="rule-list">
                {commitments.map(({ text }, index) => (
                  <li key={text.value} className="grid grid-cols-[2.5rem_minmax(0,1fr)] py-3">
                    <span className="figure pt-1 text-std-20N-150 text-warm" aria-hidden="true">
                      {locale.number(index + 1)}
                    </span>
                    <span className="measure">
                      <Text locale={locale} text={text} />
                    </span>
                  </li>
                ))}
              </ol>
            </Section>
          )}
          {site.contactPoints.length > 0 && (
            <Section locale={locale} title={m.about.contactPoints} id="contact">
              <Contacts
                locale={locale}
                caption={m.about.contactPoints}
                first={m.about.topic}
                second={m.about.division}
                rows={site.contactPoints.map(({ topic, division, tel, email }) => ({
                  name: topic,
                  division,
                  tel,
                  email,
                }))}
              />
            </Section>
          )}
          {site.departments.length > 0 && (
            <Section locale={locale} title={m.about.departments}>
              <Contacts
                locale={locale}
                caption={m.about.departments}
                first={m.about.department}
                second={m.about.division}
                rows={site.departments.flatMap(({ name, divisions }) =>
                  divisions.map((division) => ({ ...division, name, division: division.name })),
                )}
              />
            </Section>
          )}
        </RecordBody>
      )}
    </Page>
  )
}

function Paragraphs({ locale, text }: { locale: Locale; text: ServedText }) {
  const { html } = languageOfGraph(text.language)
  return (
    <div lang={html === locale.html ? undefined : html} className="measure space-y-[1em] text-std-17N-170">
      <LanguageMark locale={locale} language={text.language} />
      {text.value.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}

interface ContactRow {
  name: ServedText
  division?: ServedText | null
  tel?: string | null
  email?: string | null
}

interface ContactsProps {
  locale: Locale
  caption: string
  first: string
  second: string
  rows: readonly ContactRow[]
}

function Contacts({ locale, caption, first, second, rows }: ContactsProps) {
  const { m } = locale
  return (
    <Scroll label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
            <th scope="col">{m.common.contact}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, division, tel, email }, index) => (
            // Rows have no ids of their own and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              <th scope="row" className="min-w-[9em]">
                <Text locale={locale} text={name} />
              </th>
              <td className="min-w-[9em]">{division && <Text locale={locale} text={division} />}</td>
              <td>
                {tel && (
                  <a href={`tel:${tel}`} className="block whitespace-nowrap">
                    {tel}
                  </a>
                )}
                {email && <a href={`mailto:${email}`}>{email}</a>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
