import { type LanguageCode, languages } from '../languages'
import { inLanguage } from '../links'
import type { Locale } from '../locale'
import { Sign } from './bridge'
import { SearchForm } from './search-form'

interface HeaderProps {
  locale: Locale
  /** The address of this page, of which the languages are variants. */
  address: string
}

export function SiteHeader({ locale, address }: HeaderProps) {
  const { m, to, lang } = locale
  const entries = mainEntries(locale)
  // The home page and the page of results have a larger one.
  const hasBoxOfItsOwn = isHere(address, to.home) === 'page' || isHere(address, to.search()) === 'page'
  return (
    <header className="border-b border-solid-gray-300 bg-white">
      <div className="page-width">
        <div className="flex items-center justify-between gap-4 py-3">
          <a
            href={to.home}
            className="quiet-link flex min-w-0 items-center gap-3 py-1"
            aria-current={isHere(address, to.home)}
          >
            <Sign className="h-8 w-auto shrink-0 text-key-900" />
            <span className="min-w-0 leading-140 text-key-900">
              <span className="block text-std-20B-150 leading-120">{m.brand.short}</span>
              <span className="block text-[0.75rem] leading-140 text-solid-gray-700 max-sm:sr-only">
                {m.brand.full}
              </span>
            </span>
          </a>
          <div className="flex flex-col items-end gap-2 max-lg:hidden">
            <Languages lang={lang} address={address} label={m.nav.language} />
            {!hasBoxOfItsOwn && <SearchForm locale={locale} id="site-search" small />}
          </div>
          <div className="flex items-center gap-3 lg:hidden">
            {!hasBoxOfItsOwn && (
              <a href={to.search()} className="quiet-link px-2 py-2 font-bold text-key-900">
                {m.search.title}
              </a>
            )}
            <details className="group relative">
              <summary className="cursor-pointer list-none rounded-8 border border-key-900 px-4 py-2 font-bold text-key-900 [&::-webkit-details-marker]:hidden">
                {m.nav.menu}
              </summary>
              <div className="absolute end-0 z-10 mt-2 w-[min(20rem,calc(100vw-2.5rem))] border border-solid-gray-300 bg-white p-5 shadow-2">
                <nav aria-label={m.nav.main}>
                  <ul className="rule-list">
                    {entries.map(({ href, name }) => (
                      <li key={href}>
                        <a href={href} className="quiet-link block py-2.5" aria-current={isHere(address, href)}>
                          {name}
                        </a>
                      </li>
                    ))}
                  </ul>
                </nav>
                <div className="mt-4">
                  <Languages lang={lang} address={address} label={m.nav.language} />
                </div>
              </div>
            </details>
          </div>
        </div>
        <nav aria-label={m.nav.main} className="max-lg:hidden">
          <ul className="-mx-3 flex flex-wrap">
            {entries.map(({ href, name }) => (
              <li key={href}>
                <a
                  href={href}
                  aria-current={isHere(address, href)}
                  className="quiet-link block border-b-4 border-transparent px-3 pt-1 pb-2 hover:border-key-300 aria-[current]:border-warm aria-[current]:font-bold"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Languages({ lang, address, label }: { lang: LanguageCode; address: string; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-[0.875rem]">
        {languages.map(({ code, html, name }) => (
          <li key={code}>
            <a
              href={inLanguage(address, code)}
              hrefLang={html}
              lang={html}
              aria-current={code === lang ? 'true' : undefined}
              className="quiet-link inline-block py-1 aria-[current]:border-b-2 aria-[current]:border-warm aria-[current]:font-bold"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const mainEntries = ({ m, to }: Locale) => [
  { href: to.grants(), name: m.nav.grants },
  { href: to.programmes(), name: m.nav.programmes },
  { href: to.publications(), name: m.nav.publications },
  { href: to.events(), name: m.nav.events },
  { href: to.offices(), name: m.nav.offices },
  { href: to.municipalities(), name: m.nav.municipalities },
  { href: to.countries(), name: m.nav.countries },
  { href: to.about, name: m.nav.about },
]

/** `page` for the page itself, `true` for the section that it stands in. */
function isHere(address: string, href: string): 'page' | 'true' | undefined {
  const path = address.split('?')[0] ?? ''
  if (path === href) return 'page'
  // The home page is no section.
  return href.split('/').length > 2 && path.startsWith(`${href}/`) ? 'true' : undefined
}
