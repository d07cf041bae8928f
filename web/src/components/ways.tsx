interface WaysProps {
  ways: readonly { href: string; name: string }[]
  className?: string
}

/** Where else to look: a list of the site's lists. */
export function Ways({ ways, className = '' }: WaysProps) {
  return (
    <ul className={`rule-list measure ${className}`}>
      {ways.map(({ href, name }) => (
        <li key={href}>
          <a href={href} className="block py-3">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
