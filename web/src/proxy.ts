import { type NextRequest, NextResponse } from 'next/server'
import { existence } from './graph/existence'
import { fileAddress, fileExistence } from './graph/files'
import { isLanguageCode, type LanguageCode, preferredLanguage } from './languages'
import { sections, singlePages } from './links'
import { previewProxy } from './preview/proxy'
import { newNonce, scriptPolicy } from './script-policy'
import { settings } from './settings'
import { unavailablePage } from './unavailable-page'

/**
 * Stands before every page: chooses the language, asks the graph whether the page can be shown, and sets the policy for
 * scripts. A page that is being rendered can no longer choose its status, so 404 and 503 are decided here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (settings().previewDesk !== undefined) return previewProxy(request)
  const { pathname, search } = request.nextUrl
  const [first = '', section, id, ...rest] = pathname.split('/').slice(1)
  if (first === 'files') return file(request, pathname)
  if (!isLanguageCode(first)) return withoutLanguage(request, first)
  if (section === 'unavailable') return unavailable(first, fromOf(request, first))

  if (isPage(section, id, rest)) {
    const state = await existence(section, id && decodeSegment(id))
    if (state === 'unavailable') return unavailable(first, pathname + search)
    if (state === 'missing') return notFound(request, first)
  }
  return render(request, first)
}

export const config = {
  // Everything but what is the same for all readers.
  matcher: ['/((?!_next/|fonts/|media/|icon\\.svg|robots\\.txt|sitemap\\.xml).*)'],
}

/** Whether an address is one that a page of ours would answer from the graph. */
function isPage(section: string | undefined, id: string | undefined, rest: string[]): boolean {
  if (rest.length > 0) return false
  if (section === undefined || section === '') return true
  if ((sections as readonly string[]).includes(section)) return true
  const single = [...singlePages.filter((page) => page !== 'accessibility'), 'feed.xml', 'pages.xml']
  return id === undefined && single.includes(section)
}

/**
 * Files that editors published, under the site's own address: the graph has them, decides which are published, and its answer
 * passes through as it comes. (A route of ours could not say how long a file is: Next drops `Content-Length` there.) A file has
 * no language of its own; what keeps a reader from it is said in the language that the browser prefers.
 */
async function file(request: NextRequest, pathname: string): Promise<NextResponse> {
  const lang = preferredLanguage(request.headers.get('accept-language'))
  const state = /^\/files\/[^/]+$/.test(pathname) ? await fileExistence(pathname) : 'missing'
  if (state === 'unavailable') return unavailable(lang, pathname)
  if (state === 'missing') return notFound(request, lang)
  // Whether a PDF is shown in place, or offered to be saved.
  const address = fileAddress(pathname)
  if (request.nextUrl.searchParams.has('view')) address.search = '?view'
  return NextResponse.rewrite(address)
}

/** Sends a reader to the page in the language that the browser prefers; other addresses are not found. */
function withoutLanguage(request: NextRequest, first: string): NextResponse {
  const lang = preferredLanguage(request.headers.get('accept-language'))
  const { pathname, search } = request.nextUrl
  const known = first === '' || ([...sections, ...singlePages] as readonly string[]).includes(first)
  if (!known) return notFound(request, lang)
  const response = NextResponse.redirect(new URL(`/${lang}${first ? pathname : ''}${search}`, request.url), 307)
  response.headers.set('Vary', 'Accept-Language')
  return response
}

/** An address that no page answers makes Next render its page for what is not found, with status 404. */
const notFound = (request: NextRequest, lang: LanguageCode) =>
  render(request, lang, new URL(`/${lang}/not/found`, request.url))

function render(request: NextRequest, lang: LanguageCode, instead?: URL): NextResponse {
  const nonce = newNonce()
  const policy = scriptPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-page-language', lang)
  headers.set('x-page-address', request.nextUrl.pathname + request.nextUrl.search)
  // Next reads the nonce of its own scripts from here.
  headers.set('content-security-policy', policy)
  const response = instead
    ? NextResponse.rewrite(instead, { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

function unavailable(lang: LanguageCode, retry: string): NextResponse {
  const nonce = newNonce()
  return new NextResponse(unavailablePage(lang, retry, nonce), {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': scriptPolicy(nonce),
      'Cache-Control': 'no-store',
      'Retry-After': '30',
    },
  })
}

/** Where the page that says "unavailable" leads back to: an address of this site, or its home. */
function fromOf(request: NextRequest, lang: LanguageCode): string {
  const from = request.nextUrl.searchParams.get('from') ?? ''
  return /^\/[a-z][^\\]*$/.test(from) && !from.startsWith('//') ? from : `/${lang}`
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Never an id, so the graph is not asked for it.
    return '%'
  }
}
