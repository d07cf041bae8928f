import { longestSearchText } from '../gql/limits'
import type { Locale } from '../locale'

interface SearchFormProps {
  locale: Locale
  /** Tells the field apart from others on the page. */
  id: string
  /** What was searched for. */
  text?: string
  /** For the page's head: one line, its label for screen readers only. */
  small?: boolean
  /** What the results are narrowed to; kept when other words are searched for. */
  kept?: Readonly<Record<string, string | number | undefined>>
}

/** The search box: a plain form that leads to the search page. */
export function SearchForm({ locale, id, text = '', small, kept = {} }: SearchFormProps) {
  const { m, to } = locale
  return (
    <search aria-label={small ? m.search.box : undefined}>
      <form action={to.search()} method="get">
        <label htmlFor={id} className={small ? 'sr-only' : 'mb-1 block font-bold text-key-900'}>
          {small ? m.search.box : m.search.label}
        </label>
        <div className={small ? 'flex gap-2' : 'flex max-w-[40rem] flex-wrap gap-3'}>
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={text}
            maxLength={longestSearchText}
            className={small ? 'field w-[13rem]!' : 'field min-w-0 flex-1 basis-[14rem]'}
          />
          {Object.entries(kept).map(
            ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <button type="submit" className={small ? 'button px-4!' : 'button'}>
            {m.search.submit}
          </button>
        </div>
      </form>
    </search>
  )
}
