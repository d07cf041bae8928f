import { type NextRequest, NextResponse } from 'next/server'
import { existence } from '../graph/existence'
import { isLanguageCode, type LanguageCode, preferredLanguage } from '../languages'
import type { Section } from '../links'
import { newNonce, scriptPolicy } from '../script-policy'
import { settings } from '../settings'
import { unavailablePage } from '../unavailable-page'
import { headerNames } from './header-names'
import { type Refusal, refusedPage, statusOf } from './refused-page'

/** What the graph of drafts says that a link opens. */
interface OpenedLink {
  kind: string
  id: string
  language: LanguageCode
  /** Milliseconds since 1970. */
  expires: number
  /** Which state of the draft there is; null where there is none that a page can show. */
  version: string | null
}

/** The token for a page stands in one cookie, that of the page opened last in another: files belong to no page. */
const cookies = { page: 'preview', files: 'preview-files' } as const
/** The graph of drafts looks a link up at once or not at all, in milliseconds. */
const deadline = 3_000

/**
 * Stands before every page of the draft stack, in place of the public site's proxy. `/open/<token>` is where a link leads: the token moves
 * into a cookie for the one page that it opens, and the address that stays has nothing secret in it. Whatever is asked for without the
 * right cookie is refused.
 */
export async function previewProxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  const [first = '', second = '', id, last, ...rest] = pathname.split('/').slice(1)
  const isOpening = first === 'open' && id === undefined
  const token = isOpening ? second : request.cookies.get(first === 'files' ? cookies.files : cookies.page)?.value
  const spoken = isLanguageCode(first) ? first : preferredLanguage(request.headers.get('accept-language'))
  if (!token) return refuse(spoken, 'noLink')

  const opened = await readLink(token)
  if (opened === 'unavailable') return unavailable(spoken, pathname)
  if (opened === 'noLink' || opened === 'expired') return refuse(spoken, opened)
  const page = pageOf(opened)
  if (page === undefined) return refuse(opened.language, 'noPage')
  if (isOpening) return withCookies(NextResponse.redirect(new URL(page, request.url), 303), page, token, opened)
  if (first === 'files' && id === undefined) {
    return kept(NextResponse.rewrite(atGraph(pathname), { request: { headers: bearing(request, token) } }))
  }
  const path = [first, second, id].join('/')
  if (`/${path}` !== page || rest.length > 0 || (last !== undefined && last !== 'changes')) {
    return refuse(spoken, 'otherPage')
  }
  if (last === 'changes') {
    const address = atGraph('/changes')
    address.search = request.nextUrl.search
    return kept(NextResponse.rewrite(address, { request: { headers: bearing(request, token) } }))
  }
  const state = await existence(second, decodeURIComponent(id ?? ''), { [headerNames.token]: token })
  if (state === 'unavailable') return unavailable(opened.language, pathname)
  if (state === 'missing' || opened.version === null) return refuse(opened.language, 'notYet')
  return withCookies(render(request, token, opened), page, token, opened)
}

/** The section of the site in which each kind has its pages; what is not here has none. */
const sectionOf: Readonly<Record<string, Section>> = {
  Report: 'publications',
  Article: 'publications',
  NewsletterIssue: 'publications',
  BestPractice: 'publications',
  MagazineIssue: 'forum',
  Programme: 'programmes',
  FocusArea: 'focus-areas',
  Session: 'sessions',
  Event: 'events',
  GrantScheme: 'grants',
  GrantAward: 'awards',
  Office: 'offices',
  Country: 'countries',
  Municipality: 'municipalities',
}

/** The page of the site that shows what a link opens. */
function pageOf({ kind, id, language }: OpenedLink): string | undefined {
  const section = sectionOf[kind]
  return section && `/${language}/${section}/${encodeURIComponent(id)}`
}

const atGraph = (pathname: string): URL => new URL(pathname, settings().graphUrl)

/** Asks the graph of drafts what a token opens. */
async function readLink(token: string): Promise<OpenedLink | 'noLink' | 'expired' | 'unavailable'> {
  // What is no token may not even stand in a header.
  if (!/^[\w.-]{1,1000}$/.test(token)) return 'noLink'
  try {
    const response = await fetch(atGraph('/link'), {
      headers: { [headerNames.token]: token },
      cache: 'no-store',
      signal: AbortSignal.timeout(deadline),
    })
    if (response.status === 403) return 'noLink'
    if (response.status === 410) return 'expired'
    return response.ok ? ((await response.json()) as OpenedLink) : 'unavailable'
  } catch {
    return 'unavailable'
  }
}

function bearing(request: NextRequest, token: string): Headers {
  const headers = new Headers(request.headers)
  headers.set(headerNames.token, token)
  headers.delete('cookie')
  return headers
}

function render(request: NextRequest, token: string, { language, expires, version }: OpenedLink): NextResponse {
  const policy = policyWith(newNonce())
  const headers = bearing(request, token)
  headers.set(headerNames.expires, new Date(expires).toISOString())
  headers.set(headerNames.version, version ?? '')
  headers.set('x-page-language', language)
  headers.set('x-page-address', request.nextUrl.pathname)
  // Next reads the nonce of its own scripts from here.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return kept(response)
}

/** For the page and what it asks for, and for files. They end when the link does. */
function withCookies(response: NextResponse, page: string, token: string, { expires }: OpenedLink): NextResponse {
  for (const [name, path] of [
    [cookies.page, page],
    [cookies.files, '/files'],
  ] as const) {
    response.cookies.set({
      name,
      value: token,
      path,
      expires: new Date(expires),
      httpOnly: true,
      sameSite: 'lax',
      secure: settings().origin.startsWith('https:'),
    })
  }
  return kept(response)
}

/** Nobody keeps or finds what the draft stack sends, and nobody is told where it came from. */
function kept(response: NextResponse): NextResponse {
  response.headers.set('Cache-Control', 'no-store')
  response.headers.set('X-Robots-Tag', 'noindex, nofollow')
  response.headers.set('Referrer-Policy', 'no-referrer')
  return response
}

const policyWith = (nonce: string) => scriptPolicy(nonce, settings().previewDesk)

function refuse(lang: LanguageCode, why: Refusal): NextResponse {
  const nonce = newNonce()
  return html(refusedPage(lang, why, nonce), statusOf[why], nonce)
}

function unavailable(lang: LanguageCode, retry: string): NextResponse {
  const nonce = newNonce()
  return html(unavailablePage(lang, retry, nonce), 503, nonce)
}

const html = (page: string, status: number, nonce: string) =>
  kept(
    new NextResponse(page, {
      status,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policyWith(nonce) },
    }),
  )
