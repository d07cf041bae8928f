import { isDeepStrictEqual } from 'node:util'
import { codesIn, type Inline, isBlank, tidy } from './inline'

/** Rich text of the desk's editor, as far as translation takes it apart. */
export interface Node {
  type?: string
  text?: string
  format?: number | string
  children?: Node[]
  [name: string]: unknown
}

export interface RichText {
  root: Node
}

export const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && typeof (value as { root?: unknown }).root === 'object'

/** A paragraph, heading, item or cell: what is translated in one piece. */
export interface Block {
  source: Inline
  /** What the marks in it stand for. */
  codes: ReadonlyMap<string, Node>
}

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const isInline = ({ type }: Node) => inlineTypes.has(type ?? '')
const isBlock = ({ children }: Node) => Boolean(children?.length && children.every(isInline))
const isMixed = ({ children }: Node) => Boolean(children?.some(isInline) && !children.every(isInline))

/** The blocks of a text in their order; undefined if it holds something that cannot be taken apart. */
export function blocksOf({ root }: RichText): Block[] | undefined {
  const blocks: Block[] = []
  const walk = (node: Node): boolean => {
    if (isMixed(node)) return false
    if (!isBlock(node)) return (node.children ?? []).every(walk)
    const codes = new Map<string, Node>()
    blocks.push({ source: toInline(node.children ?? [], codes), codes })
    return true
  }
  return walk(root) ? blocks : undefined
}

const isPlain = (node: Node) => isDeepStrictEqual(node, plain(node.text ?? ''))
const plain = (text: string): Node => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

function toInline(nodes: readonly Node[], codes: Map<string, Node>): Inline {
  return tidy(
    nodes.map((node) => {
      if (isPlain(node)) return node.text ?? ''
      const code = String(codes.size + 1)
      codes.set(code, node)
      if (node.type === 'text') return { code, inside: [node.text ?? ''] }
      return node.children ? { code, inside: toInline(node.children, codes) } : { code }
    }),
  )
}

/** A text with the blocks of `source`, in their order, said as `translations` say them. */
export function withTranslations(source: RichText, translations: readonly Inline[]): RichText {
  const blocks = blocksOf(source) ?? []
  let at = 0
  const build = (node: Node): Node => {
    if (!isBlock(node)) return node.children ? { ...node, children: node.children.map(build) } : node
    const index = at++
    const codes = blocks[index]?.codes ?? new Map()
    return { ...node, children: fromInline(translations[index] ?? [], codes) }
  }
  return { ...source, root: build(source.root) }
}

function fromInline(inline: Inline, codes: ReadonlyMap<string, Node>): Node[] {
  return tidy(inline).flatMap((piece): Node[] => {
    if (typeof piece === 'string') return [plain(piece)]
    const node = codes.get(piece.code)
    if (!node) return []
    if (node.type !== 'text')
      return [node.children ? { ...node, children: fromInline(piece.inside ?? [], codes) } : node]
    const text = (piece.inside ?? []).map((inner) => (typeof inner === 'string' ? inner : '')).join('')
    return [{ ...node, text }]
  })
}

/**
 * What an existing translation says in each block of its source, with the marks of the source; undefined if its blocks are
 * others, so that it cannot be said in this way without changing it.
 */
export function translationsIn(source: RichText, translation: RichText): Inline[] | undefined {
  const [from, to] = [blocksOf(source), blocksOf(translation)]
  if (!from || !to || from.length !== to.length) return undefined
  const translations = to.map((block, index) => renamed(block, from[index]?.codes ?? new Map()))
  if (translations.some((one) => one === undefined)) return undefined
  const said = translations as Inline[]
  return isDeepStrictEqual(withTranslations(source, said), translation) ? said : undefined
}

/** A block with the marks that its source has for the same things; undefined if it has not. */
function renamed(block: Block, sourceCodes: ReadonlyMap<string, Node>): Inline | undefined {
  const free = new Map(sourceCodes)
  const names = new Map<string, string>()
  for (const code of codesIn(block.source)) {
    const wanted = bare(block.codes.get(code))
    const found = [...free].find(([, node]) => isDeepStrictEqual(bare(node), wanted))
    if (!found) return undefined
    free.delete(found[0])
    names.set(code, found[0])
  }
  const rename = (inline: Inline): Inline =>
    inline.map((piece) =>
      typeof piece === 'string'
        ? piece
        : { code: names.get(piece.code) ?? '', ...(piece.inside && { inside: rename(piece.inside) }) },
    )
  return isBlank(block.source) && sourceCodes.size > 0 ? undefined : rename(block.source)
}

/** A mark without the words in it. */
function bare(node: Node | undefined): Node {
  const { text: _t, children, ...rest } = node ?? {}
  return { ...rest, hasChildren: Boolean(children) }
}
