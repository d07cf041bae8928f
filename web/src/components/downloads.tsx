import { graphql } from '../gql'
import type { CoverPictureFragment, DownloadFragment } from '../gql/graphql'
import { languageOfGraph } from '../languages'
import type { Locale } from '../locale'
import { Section } from './page'
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
  }
`)

/** The files of an entry, each with its type and size: what comes when the link is followed should surprise nobody. */
export function Downloads({ locale, files }: { locale: Locale; files: readonly DownloadFragment[] }) {
  if (files.length === 0) return null
  return (
    <Section locale={locale} title={locale.m.common.files}>
      <ul className="rule-list">
        {files.map(({ id, title, path, mimeType, bytes }) => (
          <li key={id} className="py-3">
            <a href={path}>
              <Text locale={locale} text={title} />
            </a>{' '}
            <span className="whitespace-nowrap text-solid-gray-700">
              {typeName(mimeType)}
              {locale.m.common.separator}
              {locale.bytes(bytes)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What people call a type: `application/pdf` is PDF. */
const typeName = (mimeType: string) => (mimeType.split('/').at(-1) ?? mimeType).toUpperCase()

export const coverPicture = graphql(`
  fragment CoverPicture on PublicFile {
    title(in: $lang) {
      value
      language
    }
    path
    mimeType
    width
    height
  }
`)

/** The picture of a cover, described by its title. A cover that is no picture is not shown. */
export function Cover({ cover }: { cover: CoverPictureFragment | null | undefined }) {
  if (!cover?.mimeType.startsWith('image/') || !cover.width || !cover.height) return null
  return (
    // biome-ignore lint/performance/noImgElement: it is served as the editor made it, without a service that resizes pictures
    <img
      src={cover.path}
      width={cover.width}
      height={cover.height}
      alt={cover.title.value}
      lang={languageOfGraph(cover.title.language).html}
      className="mb-6 h-auto max-h-[30rem] w-auto max-w-full border border-solid-gray-300"
    />
  )
}
