import type { ReactNode } from 'react'
import type { Locale } from '../locale'
import { LanguageMark, type ServedText, Text } from './text'

interface EntryProps {
  locale: Locale
  href?: string
  title: ServedText | string
  /** When: stands in front on wide screens. */
  when?: string | null
  /** What sort of entry and whose: small words behind the title. */
  words?: readonly (ReactNode | null | undefined | false)[]
  children?: ReactNode
}

/** One line of a list: when, what, and a few words on it. */
export function Entry({ locale, href, title, when, words = [], children }: EntryProps) {
  const shown = words.filter((word) => word !== null && word !== undefined && word !== false && word !== '')
  const text = typeof title === 'string' ? title : <Text locale={locale} text={title} mark={false} />
  return (
    <li className="grid gap-x-6 py-3.5 md:grid-cols-[12rem_minmax(0,1fr)]">
      <p className="text-[0.875rem] leading-170 text-solid-gray-700 md:pt-0.5">{when ?? ''}</p>
      <div className="min-w-0">
        <p className="measure leading-160">
          {href ? <a href={href}>{text}</a> : text}
          {typeof title !== 'string' && <LanguageMark locale={locale} language={title.language} />}
        </p>
        {shown.length > 0 && (
          <p className="mt-0.5 text-[0.875rem] leading-170 text-solid-gray-700">
            {shown.map((word, index) => (
              // The words of one entry keep their places.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <span key={index} className="me-4 inline-block">
                {word}
              </span>
            ))}
          </p>
        )}
        {children}
      </div>
    </li>
  )
}
