import type { ReactNode } from 'react'
import type { Filters, SearchParameters } from '../filters'
import { withQuery } from '../links'
import type { Locale } from '../locale'

export interface Choice {
  value: string
  label: string
  /** The language of the label, where it is not the page's. */
  language?: string
  count?: number
}

export interface FilterField {
  name: string
  label: string
  choices: readonly Choice[]
}

type Values = Record<string, string | number | undefined>

interface FilterFormProps {
  locale: Locale
  action: string
  fields: readonly FilterField[]
  values: Values
}

/** A plain form: it works by address alone, so that what a reader found can be kept and sent on. */
export function FilterForm({ locale, action, fields, values }: FilterFormProps) {
  const { m } = locale
  const used = Object.values(values).some((value) => value !== undefined)
  return (
    <form
      action={action}
      method="get"
      className="border-y border-solid-gray-300 bg-key-50 px-5 py-5"
      aria-label={m.common.filter}
    >
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
        {fields.map(({ name, label, choices }) => {
          const selected = values[name]
          // A value that the list does not have is shown all the same: it is what the list is narrowed to.
          const missing = selected !== undefined && !choices.some(({ value }) => value === String(selected))
          return (
            <label key={name} className="block">
              <span className="mb-1 block text-[0.875rem] font-bold text-key-900">{label}</span>
              <select name={name} defaultValue={selected ?? ''} className="field">
                <option value="">{m.common.all}</option>
                {missing && <option value={selected}>{selected}</option>}
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value} lang={choice.language}>
                    {choice.label}
                    {choice.count === undefined ? '' : ` (${locale.number(choice.count)})`}
                  </option>
                ))}
              </select>
            </label>
          )
        })}
      </div>
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className="button">
          {m.common.show}
        </button>
        {used && <a href={action}>{m.common.clear}</a>}
      </p>
    </form>
  )
}

interface ListProps {
  locale: Locale
  /** The address of the list without parameters. */
  action: string
  fields?: readonly FilterField[]
  filters: Filters<Values>
  restarted: boolean
  total: number
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  children: ReactNode
}

/** A list of entries with its filters, how many there are, and the way to the next page. */
export function List({ locale, action, fields = [], filters, restarted, total, pageInfo, children }: ListProps) {
  const { m } = locale
  const parameters: SearchParameters = Object.fromEntries(
    Object.entries(filters.values).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  )
  const onFirstPage = !filters.after || restarted
  return (
    <>
      {fields.length > 0 && <FilterForm locale={locale} action={action} fields={fields} values={filters.values} />}
      <div role="status">
        {filters.ignored && <p className="notice mt-6">{m.common.ignored}</p>}
        {restarted && <p className="notice mt-6">{m.common.restarted}</p>}
        <p className="mt-8 text-key-900">
          {total === 0 ? (
            <>
              {m.common.none} {m.common.noneHint}
            </>
          ) : (
            <span className="figure text-std-24B-150">{m.common.count(locale.counted(total))}</span>
          )}
        </p>
      </div>
      {total > 0 && <ul className="rule-list mt-3 border-t border-key-900">{children}</ul>}
      {(pageInfo.hasNextPage || !onFirstPage) && (
        <nav aria-label={m.common.pages} className="mt-8 flex flex-wrap items-center gap-6">
          {pageInfo.hasNextPage && (
            <a href={withQuery(action, { ...parameters, after: pageInfo.endCursor })} className="button" rel="next">
              {m.common.next}
            </a>
          )}
          {!onFirstPage && <a href={withQuery(action, parameters)}>{m.common.first}</a>}
        </nav>
      )}
    </>
  )
}

interface Facet {
  by: string
  values: readonly { value: string; count: number }[]
}

/** The choices of one facet, named by `label`; the most frequent first, as the graph counts them. */
export function choicesOf(
  facets: readonly Facet[],
  by: string,
  label: (value: string) => { value: string; language?: string } | string | undefined,
): Choice[] {
  const facet = facets.find((candidate) => candidate.by.toUpperCase() === by)
  return (facet?.values ?? []).map(({ value, count }) => {
    const name = label(value)
    return typeof name === 'object'
      ? { value, count, label: name.value, language: name.language }
      : { value, count, label: name ?? value }
  })
}
