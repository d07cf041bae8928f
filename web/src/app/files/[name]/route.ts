import { fileAddress } from '../../../graph/files'

/** What a browser may ask for: a part of a file, or nothing when it has the file already. */
const asked = ['range', 'if-range', 'if-none-match']

const answered = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-range',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'etag',
]

/**
 * Files that editors published, under the site's own address: the graph has them, and decides which are published. They pass
 * through as they come. The proxy has made sure that the file is there.
 */
export async function GET(request: Request): Promise<Response> {
  // Without an encoding that would be undone on the way, so that lengths and ranges stay true.
  const headers = new Headers({ 'accept-encoding': 'identity' })
  copy(asked, request.headers, headers)
  let response: Response
  try {
    response = await fetch(fileAddress(new URL(request.url).pathname), {
      method: request.method,
      headers,
      cache: 'no-store',
      signal: request.signal,
    })
  } catch {
    return new Response(null, { status: 503, headers: { 'retry-after': '30', 'cache-control': 'no-store' } })
  }
  if (!response.ok && response.status !== 304 && response.status !== 416) {
    await response.body?.cancel()
    return new Response(null, { status: response.status, headers: { 'cache-control': 'no-store' } })
  }
  const passed = new Headers()
  copy(answered, response.headers, passed)
  return new Response(response.body, { status: response.status, headers: passed })
}

export const HEAD = GET

function copy(names: readonly string[], from: Headers, to: Headers): void {
  for (const name of names) {
    const value = from.get(name)
    if (value !== null) to.set(name, value)
  }
}
