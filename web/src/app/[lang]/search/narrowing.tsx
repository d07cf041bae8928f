import type { Choice } from '../../../components/list'
import type { Locale } from '../../../locale'

/** As many choices as are shown at once. */
const shownChoices = 6

interface NarrowingProps {
  locale: Locale
  label: string
  choices: readonly Choice[]
  selected: string | undefined
  /** Where the results narrowed to a value are; without one, those of all. */
  address: (value: string | null) => string
}

/** One property: what the results are narrowed to, or what they can be. */
export function Narrowing({ locale, label, choices, selected, address }: NarrowingProps) {
  const { m } = locale
  const chosen = choices.find(({ value }) => value === selected)
  if (choices.length === 0 && selected === undefined) return null
  const links = (some: readonly Choice[]) => (
    <ul>
      {some.map(({ value, label: name, language, count }) => (
        <li key={value} className="py-0.5">
          <a href={address(value)} lang={language}>
            {name}
          </a>
          {count !== undefined && <span className="ms-2 text-solid-gray-700">{locale.number(count)}</span>}
        </li>
      ))}
    </ul>
  )
  return (
    <section className="mt-5 border-t border-solid-gray-300 pt-3">
      <h2 className="mb-1 text-[0.875rem] font-bold">{label}</h2>
      {selected !== undefined ? (
        <p>
          <strong lang={chosen?.language}>{chosen?.label ?? selected}</strong>{' '}
          <a href={address(null)} className="ms-2">
            {m.search.remove}
            <span className="sr-only">
              {m.common.colon}
              {chosen?.label ?? selected}
            </span>
          </a>
        </p>
      ) : (
        <>
          {links(choices.slice(0, shownChoices))}
          {choices.length > shownChoices && (
            <details>
              <summary className="cursor-pointer py-0.5 text-key-800">
                {m.search.more}
                <span className="sr-only">
                  {m.common.colon}
                  {label}
                </span>
              </summary>
              {links(choices.slice(shownChoices))}
            </details>
          )}
        </>
      )}
    </section>
  )
}
