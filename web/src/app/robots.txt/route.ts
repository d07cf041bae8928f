import { settings } from '../../settings'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  if (settings().previewDesk !== undefined) return new Response('User-agent: *\nDisallow: /\n')
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${settings().origin}/sitemap.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
