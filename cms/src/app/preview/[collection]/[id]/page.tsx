import { isKind, languageSchema, sourceLanguage } from '@kakehashi/content-store'
import config from '@payload-config'
import { headers } from 'next/headers'
import { forbidden, notFound } from 'next/navigation'
import { getPayload } from 'payload'
import { deskUser } from '../../../../access/rules'
import { IssueReader } from '../../../../preview/IssueReader'
import { Reader } from '../../../../preview/Reader'
import { kindOfCollection, readDraft, readIssueDraft } from '../../../../preview/read-draft'

interface Props {
  params: Promise<{ collection: string; id: string }>
  searchParams: Promise<{ locale?: string | string[] }>
}

/** The latest draft of a document, as a reader of one language would see it. For users of the desk only. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user || !deskUser({ user })) forbidden()

  const { collection, id } = await params
  const kind = kindOfCollection(collection)
  if (!kind || !isKind(kind)) notFound()
  const language = languageSchema.safeParse((await searchParams).locale ?? sourceLanguage)
  if (!language.success) notFound()
  const draft = await readDraft(payload, user, kind, id)
  if (!draft) notFound()
  if (kind === 'MagazineIssue') {
    const contents = await readIssueDraft(payload, user, draft)
    return <IssueReader contents={contents} document={draft} language={language.data} />
  }
  return <Reader document={draft} kind={kind} language={language.data} />
}
