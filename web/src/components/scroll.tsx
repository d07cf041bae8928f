import type { ReactNode } from 'react'

/** Something wide, which narrow screens scroll sideways: by touch, and by keyboard once it has the focus. */
export function Scroll({
  label,
  className = '',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll
    <section tabIndex={0} aria-label={label} className={`scroll-x ${className}`}>
      {children}
    </section>
  )
}
