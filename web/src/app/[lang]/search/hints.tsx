import { Ways } from '../../../components/ways'
import type { Locale } from '../../../locale'

/** What a reader who found nothing can try, and where else to look. */
export function Hints({ locale, fewer }: { locale: Locale; fewer: string | undefined }) {
  const { m } = locale
  return (
    <>
      <ul className="measure mt-4 list-disc ps-6">
        {fewer && (
          <li>
            <a href={fewer}>{m.search.fewer}</a>
          </li>
        )}
        {m.search.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <Browse locale={locale} />
    </>
  )
}

/** The lists of the site, for who does not find by words. */
export function Browse({ locale }: { locale: Locale }) {
  const { m, to } = locale
  const ways = [
    { href: to.grants(), name: m.nav.grants },
    { href: to.programmes(), name: m.nav.programmes },
    { href: to.publications(), name: m.nav.publications },
    { href: to.events(), name: m.nav.events },
    { href: to.sessions(), name: m.nav.sessions },
    { href: to.offices(), name: m.nav.offices },
    { href: to.municipalities(), name: m.nav.municipalities },
    { href: to.countries(), name: m.nav.countries },
  ]
  return (
    <section className="mt-12" aria-labelledby="browse">
      <h2 id="browse" className="border-b border-key-900 pb-2 text-std-22B-150">
        {m.search.browse}
      </h2>
      <Ways ways={ways} />
    </section>
  )
}
