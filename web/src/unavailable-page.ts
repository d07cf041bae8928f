import { messages } from './i18n'
import { type LanguageCode, language } from './languages'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

const style = `
  :root { color: #333; background: #fff; font-family: 'Noto Sans JP Variable', 'Noto Sans JP', system-ui, sans-serif; }
  body { margin: 0 auto; padding: 3rem 1.5rem; max-width: 40rem; line-height: 1.75; }
  svg { display: block; width: 100%; height: 5rem; margin-bottom: 2rem; color: #1d3866; }
  .brand { font-weight: 700; color: #152b54; }
  h1 { margin: 0.5rem 0 1rem; font-size: 1.75rem; line-height: 1.5; color: #152b54; text-wrap: balance; word-break: auto-phrase; line-break: strict; }
  a { color: #1d3866; text-underline-offset: 0.2em; }
  a:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; background: #fbf5e0; }
`

interface StandalonePage {
  lang: LanguageCode
  nonce: string
  title: string
  text: string
  /** A way on. */
  link?: { href: string; name: string }
  /** After how many seconds the browser asks again. */
  refreshSeconds?: number
}

/**
 * A page that stands alone, with no style sheet, font or script to fetch, for when there is nothing else to show. The bridge has no
 * deck on it: nothing crosses just now.
 */
export function standalonePage({ lang, nonce, title, text, link, refreshSeconds }: StandalonePage): string {
  const { brand } = messages[lang]
  const refresh = refreshSeconds === undefined ? '' : `<meta http-equiv="refresh" content="${refreshSeconds}">\n`
  const way = link ? `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.name)}</a></p>\n` : ''
  return `<!DOCTYPE html>
<html lang="${language(lang).html}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${refresh}<title>${escapeHtml(title)} – ${escapeHtml(brand.short)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<svg viewBox="0 0 640 80" preserveAspectRatio="none" aria-hidden="true"><path d="M0 78Q320 -66 640 78" fill="none" stroke="currentColor" stroke-width="2"/></svg>
<main>
<p class="brand">${escapeHtml(brand.short)} ${escapeHtml(brand.full)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
${way}</main>
</body>
</html>
`
}

/** The page for when the graph does not answer. It leads back to `retry`. */
export function unavailablePage(lang: LanguageCode, retry: string, nonce: string): string {
  const { errors } = messages[lang]
  return standalonePage({
    lang,
    nonce,
    title: errors.unavailableTitle,
    text: errors.unavailableText,
    link: { href: retry, name: errors.retry },
  })
}
