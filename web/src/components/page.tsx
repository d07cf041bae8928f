import type { ReactNode } from 'react'
import type { Locale } from '../locale'
import { HeadingText, Phrases, type ServedText } from './text'

interface Crumb {
  href: string
  name: string
}

interface PageProps {
  locale: Locale
  title: ServedText | string
  /** What stands above the title: the kind of page. */
  kicker?: ReactNode
  lead?: ReactNode
  /** The pages above this one, without the home page. */
  above?: Crumb[]
  /** Whether a part of what the page shows could not be read. */
  incomplete?: boolean
  children: ReactNode
}

/** A page below the home page: where it stands, its title, its content. */
export function Page({ locale, title, kicker, lead, above = [], incomplete, children }: PageProps) {
  const { m, to } = locale
  return (
    <article className="page-width">
      <nav aria-label={m.nav.here} className="no-print pt-5 text-[0.875rem]">
        <ol className="flex flex-wrap gap-x-2">
          {[{ href: to.home, name: m.nav.home }, ...above].map(({ href, name }) => (
            <li key={href} className="after:ms-2 after:text-solid-gray-536 after:content-['/'] last:after:content-none">
              <a href={href}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <header className="pt-8 pb-10 md:pt-12">
        {kicker && <p className="mb-2 text-solid-gray-700">{kicker}</p>}
        <h1 className="max-w-[24em] text-std-28B-150 md:text-std-36B-140">
          <Title locale={locale} title={title} />
        </h1>
        {lead && <div className="measure mt-4 text-std-17N-170">{lead}</div>}
      </header>
      {incomplete && (
        <p className="notice mb-8" role="status">
          {m.common.incomplete}
        </p>
      )}
      {children}
    </article>
  )
}

function Title({ locale, title }: { locale: Locale; title: ServedText | string }) {
  return typeof title === 'string' ? (
    <Phrases text={title} language={locale.html} />
  ) : (
    <HeadingText locale={locale} text={title} />
  )
}

interface SectionProps {
  locale: Locale
  title: ServedText | string
  id?: string
  /** How many entries it has in all. */
  total?: number
  /** Where all of them are. */
  all?: string
  children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ locale, title, id, total, all, children }: SectionProps) {
  const { m } = locale
  return (
    <section className="mt-14 first:mt-0 in-[.sections]:mt-0 [header+&]:mt-0" id={id}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 border-b border-key-900 pb-2">
        <h2 className="text-std-22B-150">
          <Title locale={locale} title={title} />
          {total !== undefined && (
            <span className="ms-3 text-std-16N-170 text-solid-gray-700">{m.common.count(locale.counted(total))}</span>
          )}
        </h2>
        {all && (
          <a href={all}>
            {m.common.seeAll}
            <span className="sr-only">
              {m.common.separator}
              {typeof title === 'string' ? title : title.value}
            </span>
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
