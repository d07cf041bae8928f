interface Node {
  type?: string
  text?: string
  children?: Node[]
  fields?: { url?: string }
}

/** A text, or rich text of the desk's editor, as plain text: blocks on lines of their own, links with their address. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  const root = (value as { root?: Node } | null | undefined)?.root
  return root
    ? textOf(root)
        .replace(/\n{2,}/g, '\n')
        .trim()
    : ''
}

const inline = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])

function textOf(node: Node): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'linebreak') return '\n'
  const inside = (node.children ?? []).map(textOf).join('')
  if (node.type === 'link' || node.type === 'autolink')
    return node.fields?.url ? `${inside} <${node.fields.url}>` : inside
  return inline.has(node.type ?? '') ? inside : `${inside}\n`
}
