const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** What a reader sees of the publisher's HTML: blocks are apart, everything else runs on. */
export function plainText(html: string): string {
  return html
    .replace(
      /<\/?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|table|thead|tbody|tr|td|th|br|hr|blockquote|pre|figure|figcaption)\b[^>]*>/giu,
      '\n',
    )
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/giu, (whole, decimal, hex, name) => {
      if (name) return entities[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/[ \t]*\n\s*/gu, '\n')
    .trim()
}
