import type { Metadata } from 'next'
import { languages, sourceLanguage } from './languages'
import { inLanguage } from './links'
import type { Locale } from './locale'
import { settings } from './settings'

interface PageFacts {
  title: string
  description?: string | null
  /** The address without parameters, which is the canonical one. */
  path: string
  type?: 'website' | 'article'
  /** What other sites show with a link to the page. */
  card?: { path: string; width: number; height: number } | undefined
}

/** Title, description, canonical address, the same page in the other languages, and Open Graph's basics. */
export function pageMetadata(
  locale: Locale,
  { title, description, path, type = 'website', card }: PageFacts,
): Metadata {
  const { m, to, openGraph } = locale
  const isHome = path === to.home
  const fullTitle = isHome ? `${m.brand.short} – ${m.brand.full}` : `${title} – ${m.brand.short}`
  const words = shorten(description ?? m.brand.description)
  return {
    metadataBase: new URL(settings().origin),
    title: fullTitle,
    description: words,
    alternates: {
      canonical: path,
      languages: {
        ...Object.fromEntries(
          languages.filter(({ code }) => code !== 'ja-easy').map(({ code, html }) => [html, inLanguage(path, code)]),
        ),
        'x-default': inLanguage(path, sourceLanguage),
      },
      types: { 'application/atom+xml': to.feed },
    },
    openGraph: {
      title,
      description: words,
      url: path,
      siteName: m.brand.short,
      locale: openGraph,
      type,
      ...(card && { images: [{ url: card.path, width: card.width, height: card.height }] }),
    },
  }
}

/** At most 160 characters, as search engines show. */
function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length <= 160 ? characters.join('') : `${characters.slice(0, 159).join('')}…`
}
