import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Page } from '../../../../components/page'
import { kindOf, numberOf } from '../../../../components/publication-entry'
import { PublicationRecord } from '../../../../components/publication-record'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import type { LanguageCode } from '../../../../languages'
import { language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query Publication($id: ID!, $lang: Language!) {
    publication(id: $id) {
      ...PublicationRecord
    }
  }
`)

interface Props {
  params: Promise<{ lang: string; id: string }>
}

const read = cache((lang: LanguageCode, id: string) => readGraph(lang, document, { id, lang: language(lang).graph }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { publication } = (await read(locale.lang, (await params).id)).data
  if (!publication) return {}
  return pageMetadata(locale, {
    title: publication.title.value,
    description: publication.summary?.value,
    path: locale.to.publication(publication),
    type: 'article',
    card: publication.cover?.cards[0],
  })
}

export default async function PublicationPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { publication } = data
  if (!publication) notFound()
  return (
    <Page
      locale={locale}
      title={publication.title}
      kicker={[kindOf(locale, publication), numberOf(locale, publication)].filter(Boolean).join(' ')}
      above={[{ href: to.publications(), name: m.nav.publications }]}
      incomplete={incomplete}
    >
      <PublicationRecord locale={locale} publication={publication} />
    </Page>
  )
}
