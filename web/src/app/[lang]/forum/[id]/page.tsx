import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { IssueContents } from '../../../../components/issue-contents'
import { Page, Section } from '../../../../components/page'
import { PublicationRecord } from '../../../../components/publication-record'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query ForumIssue($id: ID!, $lang: Language!) {
    magazineIssue(id: $id) {
      ...PublicationRecord
      ...IssueContents
    }
  }
`)

interface Props {
  params: Promise<{ lang: string; id: string }>
}

const read = cache((lang: LanguageCode, id: string) => readGraph(lang, document, { id, lang: language(lang).graph }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { magazineIssue: issue } = (await read(locale.lang, (await params).id)).data
  if (!issue) return {}
  return pageMetadata(locale, {
    title: `${locale.m.nav.forum} ${locale.m.publications.number(String(issue.issueNumber))}: ${issue.title.value}`,
    description: issue.summary?.value,
    path: locale.to.forumIssue(issue.id),
    type: 'article',
    card: issue.cover?.cards[0],
  })
}

export default async function ForumIssuePage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { magazineIssue: issue } = data
  if (!issue) notFound()
  const { contents, ...publication } = issue
  return (
    <Page
      locale={locale}
      title={issue.title}
      kicker={
        <>
          <span className="figure me-3 text-std-36N-140 text-warm">{locale.number(issue.issueNumber)}</span>
          {m.nav.forum} {m.forum.issueOf(locale.date(issue.issueMonth))}
        </>
      }
      above={[
        { href: to.publications(), name: m.nav.publications },
        { href: to.forum(), name: m.nav.forum },
      ]}
      incomplete={incomplete}
    >
      <PublicationRecord locale={locale} publication={publication}>
        <Section locale={locale} title={m.forum.articles}>
          {contents.length === 0 ? <p>{m.forum.noArticles}</p> : <IssueContents locale={locale} contents={contents} />}
        </Section>
      </PublicationRecord>
    </Page>
  )
}
