/** Text as HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A page of the graph: everything it needs is in it, or comes from the graph itself. */
export const pageOf = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.7 system-ui, sans-serif; max-width: 56rem; margin: 3rem auto; padding: 0 1.25rem }
  h1 { font-size: 1.6rem; line-height: 1.3 }
  h2 { font-size: 1.15rem; margin-top: 2.2rem }
  pre, textarea { overflow: auto; padding: 1rem; border: 1px solid #8888; border-radius: .4rem; font: .875rem/1.5 ui-monospace, monospace }
  pre { max-height: 32rem }
  textarea { box-sizing: border-box; width: 100%; background: none; color: inherit; tab-size: 2 }
  label { display: block; margin-top: 1rem }
  button { font: inherit; padding: .3rem 1.5rem; margin-top: 1rem; min-height: 2.75rem }
  dt { margin-top: .9rem }
  dd { margin-left: 1.5rem }
  dd p { margin: .2rem 0 }
  code { overflow-wrap: anywhere }
  a { color: inherit }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
