import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import { Bridge } from '../../components/bridge'
import { EventEntry } from '../../components/event-entry'
import { Section } from '../../components/page'
import { PublicationEntry } from '../../components/publication-entry'
import { SearchForm } from '../../components/search-form'
import { HeadingText, LanguageMark, Phrases, Text } from '../../components/text'
import { graphql } from '../../gql'
import type { HomeQuery } from '../../gql/graphql'
import { readGraph } from '../../graph/read'
import { type LanguageCode, language } from '../../languages'
import { type Locale, localeOf } from '../../locale'
import { pageMetadata } from '../../metadata'
import { fromWestToEast, hoursFromJapan } from '../../office-times'

const document = graphql(`
  query Home($lang: Language!) {
    site {
      tagline(in: $lang) {
        value
        language
      }
      homeLead(in: $lang) {
        value
        language
      }
      notice(in: $lang) {
        value
        language
      }
    }
    offices(first: 20) {
      totalCount
      nodes {
        id
        officeKind
        city(in: $lang) {
          value
          language
        }
        coverage {
          country {
            code
          }
        }
        supportCounts {
          fiscalYear
          total
        }
      }
    }
    grantSchemes(first: 1, where: { status: [CURRENT] }) {
      totalCount
    }
    grantAwards(first: 1, where: { status: [AWARDED] }) {
      totalCount
    }
    practices: publications(first: 1, where: { kind: [BEST_PRACTICE] }) {
      totalCount
    }
    reports: publications(first: 1, where: { kind: [REPORT] }) {
      totalCount
    }
    municipalities(first: 1) {
      totalCount
    }
    programmes(first: 1) {
      totalCount
    }
    publications(first: 6) {
      totalCount
      nodes {
        ...PublicationLine
      }
    }
    forum: publications(first: 4, where: { kind: [MAGAZINE_ISSUE] }) {
      nodes {
        __typename
        ... on MagazineIssue {
          id
          issueNumber: number
          issueMonth
          title(in: $lang) {
            value
            language
          }
          articles(first: 4) {
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
    }
    planned: events(first: 4, where: { status: [PLANNED] }, orderBy: OLDEST) {
      nodes {
        ...EventLine
      }
    }
    held: events(first: 5, where: { status: [HELD] }) {
      nodes {
        ...EventLine
      }
    }
    focusAreas(first: 20) {
      nodes {
        id
        numeral
        name(in: $lang) {
          value
          language
        }
        programmes(first: 1) {
          totalCount
        }
      }
    }
  }
`)

interface Props {
  params: Promise<{ lang: string }>
}

const read = cache((lang: LanguageCode) => readGraph(lang, document, { lang: language(lang).graph }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return pageMetadata(locale, { title: locale.m.brand.full, path: locale.to.home })
}

export default async function HomePage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang)
  const { site, forum, planned, held, publications, focusAreas } = data
  const [issue, ...earlier] = forum.nodes.filter((node) => node.__typename === 'MagazineIssue')
  return (
    <>
      <Hero locale={locale} data={data} />
      <div className="page-width pt-16">
        {incomplete && (
          <p className="notice mb-8" role="status">
            {m.common.incomplete}
          </p>
        )}
        {site?.notice && (
          <p className="notice mb-12">
            <Text locale={locale} text={site.notice} />
          </p>
        )}
        <Ways locale={locale} data={data} />

        <div className="sections mt-20 grid gap-x-16 gap-y-14 lg:grid-cols-[5fr_7fr]">
          {issue && (
            <section aria-labelledby="latest-forum">
              <h2 id="latest-forum" className="border-b border-key-900 pb-2 text-std-22B-150">
                {m.home.latestForum}
              </h2>
              <p className="mt-6 flex items-baseline gap-4">
                <span className="figure text-dsp-64N-140 font-normal text-warm">
                  {locale.number(issue.issueNumber)}
                </span>
                <span className="text-solid-gray-700">{m.forum.issueOf(locale.date(issue.issueMonth))}</span>
              </p>
              <h3 className="mt-3 text-std-24B-150">
                <HeadingText locale={locale} text={issue.title} />
              </h3>
              {issue.articles.nodes.length > 0 && (
                <ul className="rule-list mt-4 border-t border-solid-gray-200">
                  {issue.articles.nodes.map(({ id, title }) => (
                    <li key={id} className="py-2.5">
                      <Text locale={locale} text={title} />
                    </li>
                  ))}
                </ul>
              )}
              <p className="mt-4">
                <a href={to.forumIssue(issue.id)}>{m.home.latestForumLink}</a>
              </p>
              {earlier.length > 0 && (
                <ul className="rule-list mt-8 border-t border-solid-gray-200">
                  {earlier.map(({ id, issueNumber, title }) => (
                    <li key={id} className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-baseline py-3">
                      <span className="figure text-std-20N-150 text-warm">{locale.number(issueNumber)}</span>
                      <span className="leading-160">
                        <a href={to.forumIssue(id)}>
                          <Text locale={locale} text={title} mark={false} />
                        </a>
                        <LanguageMark locale={locale} language={title.language} />
                      </span>
                    </li>
                  ))}
                </ul>
              )}
              <p className="mt-4">
                <a href={to.forum()}>{m.home.allForum}</a>
              </p>
            </section>
          )}
          <Section locale={locale} title={m.home.newPublications} all={to.publications()}>
            <ul className="rule-list">
              {publications.nodes.map((publication) => (
                <PublicationEntry key={publication.id} locale={locale} publication={publication} />
              ))}
            </ul>
          </Section>
        </div>

        <div className="sections mt-20 grid gap-x-16 gap-y-14 lg:grid-cols-2">
          {planned.nodes.length > 0 && (
            <Section locale={locale} title={m.home.announced} all={to.events({ status: 'PLANNED' })}>
              <ul className="rule-list">
                {planned.nodes.map((event) => (
                  <EventEntry key={event.id} locale={locale} event={event} />
                ))}
              </ul>
            </Section>
          )}
          <Section locale={locale} title={m.home.recent} all={to.events()}>
            <ul className="rule-list">
              {held.nodes.map((event) => (
                <EventEntry key={event.id} locale={locale} event={event} />
              ))}
            </ul>
          </Section>
        </div>
      </div>

      <Figures locale={locale} data={data} />

      <div className="page-width mt-20">
        <Section locale={locale} title={m.home.focusAreas} all={to.programmes()}>
          <p className="measure mb-4">{m.home.focusAreasLead}</p>
          <ol className="grid gap-x-12 md:grid-cols-2">
            {focusAreas.nodes.map(({ id, numeral, name, programmes }) => (
              <li key={id} className="flex items-baseline gap-4 border-b border-solid-gray-200 py-3.5">
                <span className="figure w-8 shrink-0 text-std-24N-150 text-warm" aria-hidden="true">
                  {numeral}
                </span>
                <span className="min-w-0 grow">
                  <a href={to.focusArea(id)}>
                    <Text locale={locale} text={name} mark={false} />
                  </a>
                </span>
                <span className="shrink-0 text-[0.875rem] text-solid-gray-700">
                  {m.common.count(locale.counted(programmes.totalCount))}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </>
  )
}

interface PartProps {
  locale: Locale
  data: HomeQuery
}

/** The bridge: one hanger for each office, from west to east. */
function Hero({ locale, data }: PartProps) {
  const { m, to } = locale
  const { site, offices } = data
  const now = new Date()
  const inOrder = fromWestToEast(offices.nodes, now)
  return (
    <section className="border-b border-solid-gray-300 bg-key-50" aria-labelledby="tagline">
      <div className="page-width pt-12 md:pt-16">
        <h1 id="tagline" className="max-w-[18em] text-std-32B-150 text-key-900 md:text-dsp-48B-140">
          {site ? (
            <HeadingText locale={locale} text={site.tagline} />
          ) : (
            <Phrases text={m.brand.tagline} language={locale.html} />
          )}
        </h1>
        {site && (
          <p className="measure mt-4 text-std-17N-170">
            <Text locale={locale} text={site.homeLead} />
          </p>
        )}
        <div className="mt-8">
          <SearchForm locale={locale} id="site-search" />
        </div>
        <h2 className="sr-only">{m.home.worldOffices}</h2>
        <p className="mt-8 text-[0.875rem] text-solid-gray-700">
          {m.home.worldOfficesLead(locale.counted(offices.totalCount))}
        </p>
        <Bridge hangers={inOrder.length} className="mt-2 h-24 w-full text-key-800 md:h-44" />
        <ol className="grid grid-cols-2 gap-x-4 gap-y-4 pt-4 pb-10 sm:grid-cols-4 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none lg:gap-x-0 lg:text-center">
          {inOrder.map(({ id, officeKind, city }) => (
            <li key={id}>
              <a
                href={to.office(id)}
                className={`quiet-link inline-block font-bold text-key-900 ${officeKind === 'HEADQUARTERS' ? 'border-b-2 border-warm' : ''}`}
              >
                <Text locale={locale} text={city} mark={false} />
              </a>
              <TimeDifference locale={locale} hours={hoursFromJapan(id, now)} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function TimeDifference({ locale, hours }: { locale: Locale; hours: number | undefined }) {
  const { m } = locale
  if (hours === undefined) return null
  const sign = hours < 0 ? '−' : '+'
  return (
    <span className="block text-[0.875rem] leading-150 text-solid-gray-700 tabular-nums">
      {hours === 0 ? (
        m.home.sameTime
      ) : (
        <>
          <span className="sr-only">{m.home.timeDifference} </span>
          {m.home.hours(`${sign}${locale.number(Math.abs(hours))}`)}
        </>
      )}
    </span>
  )
}

/** What a municipal officer comes for. */
function Ways({ locale, data }: PartProps) {
  const { m, to } = locale
  const covered = new Set(data.offices.nodes.flatMap(({ coverage }) => coverage.map(({ country }) => country.code)))
  const count = locale.counted
  const ways: { href: string; name: string; text: ReactNode }[] = [
    {
      href: to.grants(),
      name: m.home.grant,
      text: m.home.grantText(count(data.grantSchemes.totalCount), count(data.grantAwards.totalCount)),
    },
    {
      href: to.publications({ kind: 'BEST_PRACTICE' }),
      name: m.home.practice,
      text: m.home.practiceText(count(data.practices.totalCount)),
    },
    {
      href: to.publications({ kind: 'REPORT' }),
      name: m.home.report,
      text: m.home.reportText(count(data.reports.totalCount)),
    },
    {
      href: to.offices(),
      name: m.home.office,
      text: m.home.officeText(count(data.offices.totalCount), count(covered.size)),
    },
  ]
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" className="text-std-22B-150">
        {m.home.lookingFor}
      </h2>
      <ul className="mt-4 grid gap-x-10 md:grid-cols-2">
        {ways.map(({ href, name, text }) => (
          <li key={href} className="border-t-2 border-key-900 pt-4 pb-8">
            <h3 className="text-std-20B-150">
              <a href={href}>
                <Phrases text={name} language={locale.html} />
              </a>
            </h3>
            <p className="measure mt-2">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A few large numbers. */
function Figures({ locale, data }: PartProps) {
  const { m } = locale
  const years = data.offices.nodes.flatMap(({ supportCounts }) => supportCounts)
  const latest = Math.max(...years.map(({ fiscalYear }) => fiscalYear))
  const supported = years.filter(({ fiscalYear }) => fiscalYear === latest).reduce((sum, { total }) => sum + total, 0)
  const figures = [
    ...(supported > 0 ? [{ value: supported, name: m.home.figureSupport(locale.fiscalYear(latest)) }] : []),
    { value: data.publications.totalCount, name: m.home.figurePublications },
    { value: data.municipalities.totalCount, name: m.home.figureMunicipalities },
    { value: data.programmes.totalCount, name: m.home.figureProgrammes },
  ]
  return (
    <section className="mt-20 bg-key-900 py-14 text-white" aria-labelledby="figures">
      <div className="page-width">
        <h2 id="figures" className="text-std-22B-150 text-white">
          {m.home.figures}
        </h2>
        <dl className="mt-6 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          {figures.map(({ value, name }) => (
            <div key={name} className="flex flex-col-reverse justify-end border-t border-key-300 pt-4">
              <dt className="mt-2 text-key-100">{name}</dt>
              <dd className="figure text-dsp-57N-140">{locale.number(value)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}
