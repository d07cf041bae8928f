import type { Locale } from '../locale'
import { Bridge } from './bridge'

export function SiteFooter({ locale }: { locale: Locale }) {
  const { m, to } = locale
  const groups = [
    {
      title: m.nav.find,
      entries: [
        { href: to.grants(), name: m.nav.grants },
        { href: to.awards(), name: m.nav.awards },
        { href: to.programmes(), name: m.nav.programmes },
        { href: to.publications(), name: m.nav.publications },
        { href: to.forum(), name: m.nav.forum },
        { href: to.events(), name: m.nav.events },
        { href: to.sessions(), name: m.nav.sessions },
      ],
    },
    {
      title: m.nav.more,
      entries: [
        { href: to.offices(), name: m.nav.offices },
        { href: to.municipalities(), name: m.nav.municipalities },
        { href: to.countries(), name: m.nav.countries },
        { href: to.about, name: m.nav.about },
        { href: to.data, name: m.nav.data },
        { href: to.feed, name: m.nav.feed },
        { href: to.accessibility, name: m.nav.accessibility },
      ],
    },
  ]
  return (
    <footer className="no-print mt-24 text-key-900">
      <div className="page-width">
        <Bridge hangers={0} className="h-10 w-full" />
      </div>
      <div className="bg-key-50 py-12">
        <div className="page-width grid gap-10 md:grid-cols-[2fr_1fr_1fr]">
          <p className="leading-170">
            <span className="block text-std-20B-150">{m.brand.short}</span>
            {m.brand.full}
          </p>
          {groups.map(({ title, entries }) => (
            <nav key={title} aria-label={title}>
              <h2 className="mb-2 text-std-16B-170">{title}</h2>
              <ul>
                {entries.map(({ href, name }) => (
                  <li key={href}>
                    <a href={href} className="quiet-link inline-block py-1">
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
    </footer>
  )
}
