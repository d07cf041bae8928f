import { graphql } from '../gql'
import type { DownloadFragment, FilePictureFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { Section } from './page'
import { hasPicture, Picture } from './picture'
import { Text } from './text'

export const download = graphql(`
  fragment Download on PublicFile {
    id
    title(in: $lang) {
      value
      language
    }
    path
    mimeType
    bytes
    pageCount
    ...FilePicture
  }
`)

/** The files of an entry, each with its type and size: what comes when the link is followed should surprise nobody. */
export function Downloads({ locale, files }: { locale: Locale; files: readonly DownloadFragment[] }) {
  if (files.length === 0) return null
  return (
    <Section locale={locale} title={locale.m.common.files}>
      <ul className="rule-list">
        {files.map((file) => (
          <li key={file.id} className="flex items-start gap-4 py-3">
            {file.mimeType === 'application/pdf' && hasPicture(file) && (
              <Picture
                file={file}
                sizes="4.5rem"
                className="h-auto w-18 shrink-0 border border-solid-gray-300"
                isNamedBeside
              />
            )}
            <span>
              <a href={file.path}>
                <Text locale={locale} text={file.title} />
              </a>{' '}
              <span className="whitespace-nowrap text-solid-gray-700">{factsOf(locale, file)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** PDF, 24 pages, 3 MB. */
export const factsOf = (locale: Locale, { mimeType, bytes, pageCount }: DownloadFragment): string =>
  [
    typeName(mimeType),
    pageCount ? locale.m.search.pageCount(locale.counted(pageCount)) : undefined,
    locale.bytes(bytes),
  ]
    .filter(Boolean)
    .join(locale.m.common.separator)

/** What people call a type: `application/pdf` is PDF. */
const typeName = (mimeType: string) => (mimeType.split('/').at(-1) ?? mimeType).toUpperCase()

/** The picture of a cover. A cover of which there is no picture is not shown. */
export function Cover({ cover }: { cover: FilePictureFragment | null | undefined }) {
  if (!cover || !hasPicture(cover)) return null
  return (
    <Picture
      file={cover}
      sizes="(min-width: 48rem) 40rem, 100vw"
      className="mb-6 h-auto max-h-[30rem] w-auto max-w-full border border-solid-gray-300"
    />
  )
}
