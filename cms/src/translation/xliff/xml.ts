import sax from 'sax'

/** An element of an XML file, with the line on which it begins. */
export interface XmlElement {
  name: string
  namespace: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
  /** From 1. */
  line: number
}

/** A file that is no XML, and where it breaks off. */
export class NotXml extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}

const deepest = 50

/**
 * Reads a whole XML file. Document types and the entities that they could declare are refused.
 * @throws {NotXml} with the line
 */
export function readXml(text: string): XmlElement {
  const parser = sax.parser(true, { xmlns: true, position: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  const fail = (message: string): never => {
    throw new NotXml(parser.line + 1, message)
  }
  parser.onerror = (error) => fail(error.message.split('\n')[0] ?? 'not XML')
  parser.ondoctype = () => fail('a document type is not allowed')
  parser.onopentag = (tag) => {
    if (open.length >= deepest) fail('elements are nested too deeply')
    const { local, uri, attributes } = tag as sax.QualifiedTag
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      line: parser.line + 1,
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  }
  parser.onclosetag = () => {
    open.pop()
  }
  const add = (value: string) => {
    const siblings = open.at(-1)?.children
    if (!siblings) return
    const last = siblings.at(-1)
    if (typeof last === 'string') siblings[siblings.length - 1] = last + value
    else siblings.push(value)
  }
  parser.ontext = add
  parser.oncdata = add
  parser.write(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).close()
  return root ?? fail('the file is empty')
}

/** False for what XML 1.0 has no place for, not even escaped: control characters and halves of pairs. */
export function isPossibleInXml(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d
    if (isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) return false
  }
  return true
}

/** A carriage return would be read as a line feed if it were not escaped. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;')
