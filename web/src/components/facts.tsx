import type { ReactNode } from 'react'

export interface Fact {
  name: string
  /** What is not known is not shown. */
  value: ReactNode | undefined | null | false
}

/** Short facts about an entry: names and values. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== undefined && value !== null && value !== false && value !== '')
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Values in a row, as a list for those who hear it. */
export function Inline({ children }: { children: readonly ReactNode[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {children.map((child, index) => (
        // The order of values is the entry's own and does not change.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>{child}</li>
      ))}
    </ul>
  )
}
