/** The addresses of the Kakehashi that the tests run against. */
export const urls = {
  cms: required('E2E_CMS'),
  graph: required('E2E_GRAPH'),
  web: required('E2E_WEB'),
}
export const dataFolder = required('E2E_DATA')

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run these tests by npm run e2e`)
  return value
}

/** Asks the graph and returns its data; any error of the answer is thrown. */
export async function query<Data>(document: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(urls.graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown[] }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Asks again and again until `accept` is content, and says how many milliseconds that took. */
export async function until<Value>(
  ask: () => Promise<Value>,
  accept: (value: Value) => boolean,
  timeoutMilliseconds = 10_000,
): Promise<number> {
  const started = performance.now()
  for (;;) {
    const value = await ask()
    const elapsed = performance.now() - started
    if (accept(value)) return elapsed
    if (elapsed > timeoutMilliseconds) throw new Error(`still ${JSON.stringify(value)} after ${Math.round(elapsed)} ms`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
