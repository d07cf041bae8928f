import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Phrases } from '../components/text'
import { Ways } from '../components/ways'
import { isLanguageCode } from '../languages'
import { localeIn } from '../locale'

async function locale() {
  const lang = (await headers()).get('x-page-language') ?? ''
  return localeIn(isLanguageCode(lang) ? lang : 'ja')
}

export async function generateMetadata(): Promise<Metadata> {
  const { m } = await locale()
  return { title: `${m.errors.notFoundTitle} – ${m.brand.short}` }
}

/** What is not found, in the language of the address. It reads nothing from the graph, so it stands on its own. */
export default async function NotFound() {
  const { m, to, html } = await locale()
  const ways = [
    { href: to.home, name: m.nav.home },
    { href: to.grants(), name: m.nav.grants },
    { href: to.publications(), name: m.nav.publications },
    { href: to.programmes(), name: m.nav.programmes },
    { href: to.offices(), name: m.nav.offices },
    { href: to.municipalities(), name: m.nav.municipalities },
    { href: to.countries(), name: m.nav.countries },
  ]
  return (
    <div className="page-width py-16">
      <p className="figure text-dsp-64N-140 text-warm">404</p>
      <h1 className="mt-2 text-std-36B-140">
        <Phrases text={m.errors.notFoundTitle} language={html} />
      </h1>
      <p className="measure mt-4">{m.errors.notFoundText}</p>
      <Ways ways={ways} className="mt-8 border-t border-solid-gray-200" />
    </div>
  )
}
