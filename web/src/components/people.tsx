import { graphql } from '../gql'
import type { PersonLineFragment } from '../gql/graphql'
import type { Locale } from '../locale'

export const personLine = graphql(`
  fragment PersonLine on Person {
    name
    affiliation
    role
  }
`)

/** Lecturers and advisers. Names stay as the documents print them, in Japanese. */
export function People({ locale, of }: { locale: Locale; of: readonly PersonLineFragment[] }) {
  if (of.length === 0) return null
  return (
    <ul lang={locale.html === 'ja' ? undefined : 'ja'}>
      {of.map(({ name, affiliation, role }) => (
        <li key={`${name} ${affiliation ?? ''}`} className="py-1">
          {name}
          {(affiliation || role) && (
            <span className="block text-[0.875rem] leading-170 text-solid-gray-700">
              {[affiliation, role].filter(Boolean).join(' ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
