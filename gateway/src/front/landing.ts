import { createHash } from 'node:crypto'
import { escaped, pageOf } from './page.js'

const firstQuery = `query FirstLook($lang: Language!) {
  offices(first: 3) {
    totalCount
    nodes { id name(in: $lang) { value language } countries { code name(in: $lang) { value } } }
  }
}`
const firstVariables = '{ "lang": "EN" }'

const curl = `curl -H 'content-type: application/json' \\
  -d '{"query":"{ offices(first: 3) { totalCount nodes { id name(in: EN) { value } } } }"}' \\
  "$GRAPH/graphql"`

/** The explorer: sends what is written and shows what comes back. Without scripts the page still tells all it has to. */
const script = `
const form = document.querySelector('form')
const output = document.querySelector('output pre')
form.hidden = false
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const { query, variables } = form.elements
  try {
    const given = variables.value.trim() === '' ? undefined : JSON.parse(variables.value)
    output.textContent = '…'
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: query.value, variables: given }),
    })
    output.textContent = JSON.stringify(await response.json(), null, 2)
  } catch (error) {
    output.textContent = String(error)
  }
})
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})
`

/** What the landing page may do: run its own script, which is known by its hash, and ask the graph it comes from. */
export const landingPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Pages without scripts. */
export const quietPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** What a person sees who opens the graph in a browser. Everything it needs is in it. */
export const landingPage = pageOf(
  'Kakehashi: the content graph of CLAIR',
  `<h1>Kakehashi, the content graph of CLAIR</h1>
<p>Publications, programmes, grants and offices of the Council of Local Authorities for International Relations, in up to
six languages, as one GraphQL graph. It is open to everyone; no key is needed.</p>
<p lang="ja">自治体国際化協会（クレア）の刊行物・事業・助成・事務所の情報を、ひとつのGraphQLで提供しています。どなたでもご利用いただけます。</p>
<h2>A first query</h2>
<form hidden>
<label for="query">Query <span lang="ja">クエリ</span></label>
<textarea id="query" name="query" rows="9" spellcheck="false" autocapitalize="off" required>${escaped(firstQuery)}</textarea>
<label for="variables">Variables <span lang="ja">変数</span></label>
<textarea id="variables" name="variables" rows="2" spellcheck="false" autocapitalize="off">${escaped(firstVariables)}</textarea>
<button>Run <span lang="ja">実行</span></button>
<output for="query variables" aria-live="polite"><pre></pre></output>
</form>
<noscript><pre><code>${escaped(firstQuery)}</code></pre></noscript>
<p>Send it to <code>/graphql</code>, by POST as JSON or by GET:</p>
<pre><code>${escaped(curl)}</code></pre>
<h2>What there is</h2>
<p>Everything is described in the <a href="/reference">reference</a> and in the <a href="/schema.graphql">schema</a>; any
GraphQL client can also ask for it. Texts take the language as an argument and say which language they were served in:
<code>title(in: FR) { value language }</code>.</p>
<script>${script}</script>`,
)
