const firstQuery = `query FirstLook {
  offices(first: 3) {
    totalCount
    nodes { id name(in: EN) { value language } countries { code name(in: EN) { value } } }
  }
}`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const curl = `curl -H 'content-type: application/json' \\
  -d '{"query":"{ offices(first: 3) { totalCount nodes { id name(in: EN) { value } } } }"}' \\
  "$GRAPH/graphql"`

/** What a person sees who opens the graph in a browser. Everything it needs is in it. */
export const landingPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kakehashi: the content graph of CLAIR</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.7 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem }
  h1 { font-size: 1.6rem; line-height: 1.3 }
  h2 { font-size: 1.15rem; margin-top: 2.2rem }
  pre { overflow-x: auto; padding: 1rem; border: 1px solid #8888; border-radius: .4rem; font-size: .875rem; line-height: 1.5 }
  a { color: inherit }
</style>
</head>
<body>
<main>
<h1>Kakehashi, the content graph of CLAIR</h1>
<p>Publications, programmes, grants and offices of the Council of Local Authorities for International Relations, in up to
six languages, as one GraphQL graph. It is open to everyone; no key is needed.</p>
<p lang="ja">自治体国際化協会（クレア）の刊行物・事業・助成・事務所の情報を、ひとつのGraphQLで提供しています。どなたでもご利用いただけます。</p>
<h2>A first query</h2>
<pre><code>${escaped(firstQuery)}</code></pre>
<p>Send it to <code>/graphql</code>, by POST as JSON or by GET:</p>
<pre><code>${escaped(curl)}</code></pre>
<h2>What there is</h2>
<p>Everything is described in the <a href="/schema.graphql">schema</a>; any GraphQL client can also ask for it. Texts take
the language as an argument and say which language they were served in: <code>title(in: FR) { value language }</code>.</p>
</main>
</body>
</html>
`
