/** Says that the server answers. It looks at nothing else, so that a busy database does not get a living process restarted. */
export const GET = () => new Response('ok\n', { headers: { 'cache-control': 'no-store' } })
export const dynamic = 'force-dynamic'
