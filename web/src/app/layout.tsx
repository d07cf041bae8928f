import type { Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteFooter } from '../components/site-footer'
import { SiteHeader } from '../components/site-header'
import { fontSheets } from '../fonts'
import { isLanguageCode } from '../languages'
import { localeIn } from '../locale'
import { PreviewBanner } from '../preview/banner'
import { shownPreview } from '../preview/link'
import './globals.css'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#172e57' }

/** The frame of every page. Its language and address come from the proxy. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const given = await headers()
  const lang = given.get('x-page-language') ?? ''
  const locale = localeIn(isLanguageCode(lang) ? lang : 'ja')
  const address = given.get('x-page-address') ?? locale.to.home
  const preview = shownPreview(given)
  return (
    <html lang={locale.html}>
      <head>
        {fontSheets(locale.lang).map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body className="bg-white">
        <a
          href="#content"
          className="absolute start-4 top-2 z-20 -translate-y-24 bg-white px-4 py-2 font-bold focus:translate-y-0"
        >
          {locale.m.nav.skip}
        </a>
        {preview && <PreviewBanner locale={locale} preview={preview} />}
        <SiteHeader locale={locale} address={address} />
        <main id="content" tabIndex={-1} className="focus:outline-none">
          {children}
        </main>
        <SiteFooter locale={locale} />
      </body>
    </html>
  )
}
