import { type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { Bilingual } from '../../labels/bilingual'
import { xliff as words } from '../../labels/xliff'
import { type Inline, isBlank, tidy } from './inline'
import { tagOf, xliffNamespace } from './write'
import { NotXml, readXml, type XmlElement } from './xml'

export interface Problem {
  /** From 1. */
  line: number
  reason: Bilingual
}

export interface ReadUnit {
  name: string
  line: number
  source: Inline
  /** Undefined where nothing is translated. */
  target: Inline | undefined
}

export interface ReadFile {
  document: string
  line: number
  units: ReadUnit[]
}

export interface ReadXliff {
  language: Language
  files: ReadFile[]
}

/** What a file says, and all that is wrong with it as such. Whether it fits what the desk has is another matter. */
export function readXliff(text: string): { read: ReadXliff | undefined; problems: Problem[] } {
  const problems: Problem[] = []
  try {
    return { read: readRoot(readXml(text), problems), problems }
  } catch (error) {
    if (!(error instanceof NotXml)) throw error
    return { read: undefined, problems: [{ line: error.line, reason: words.notXml(error.message) }] }
  }
}

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => isXliff(child) && child.name === name)
const isXliff = (child: XmlElement | string): child is XmlElement =>
  typeof child !== 'string' && child.namespace === xliffNamespace

function readRoot(root: XmlElement, problems: Problem[]): ReadXliff | undefined {
  const refuse = (reason: Bilingual) => {
    problems.push({ line: root.line, reason })
    return undefined
  }
  const { version, srcLang, trgLang } = root.attributes
  if (!isXliff(root) || root.name !== 'xliff' || !/^2\.[0-9]$/.test(version ?? '')) return refuse(words.notXliff)
  if (srcLang !== tagOf(sourceLanguage)) return refuse(words.wrongSource)
  const language = languageCodes.find((code) => code !== sourceLanguage && tagOf(code) === trgLang)
  if (!language) return refuse(words.wrongLanguage(trgLang ?? ''))
  const files = elements(root, 'file').map((file) => readFile(file, problems))
  if (files.length === 0) return refuse(words.empty)
  return { language, files }
}

function readFile(file: XmlElement, problems: Problem[]): ReadFile {
  const document = file.attributes.original ?? ''
  if (!document) problems.push({ line: file.line, reason: words.noDocument })
  const units = unitsIn(file).flatMap((unit) => readUnit(unit, problems) ?? [])
  return { document, line: file.line, units }
}

/** Translators' tools may put units into groups. */
const unitsIn = (parent: XmlElement): XmlElement[] => [
  ...elements(parent, 'unit'),
  ...elements(parent, 'group').flatMap(unitsIn),
]

function readUnit(unit: XmlElement, problems: Problem[]): ReadUnit | undefined {
  const refuse = (line: number, reason: Bilingual) => {
    problems.push({ line, reason })
    return undefined
  }
  const { name } = unit.attributes
  if (!name) return refuse(unit.line, words.noName)
  const parts = unit.children.filter(
    (child): child is XmlElement => isXliff(child) && (child.name === 'segment' || child.name === 'ignorable'),
  )
  const [sources, targets]: [Inline, Inline] = [[], []]
  let line = unit.line
  let translated = false
  for (const part of parts) {
    const [source, target] = [elements(part, 'source')[0], elements(part, 'target')[0]]
    if (!source) return refuse(part.line, words.noSource)
    const said = readInline(source, problems)
    const translation = target && readInline(target, problems)
    if (!said || (target && !translation)) return undefined
    sources.push(...said)
    // What stands between segments need not be said again.
    targets.push(...(translation ?? (part.name === 'ignorable' ? said : [])))
    if (target) line = target.line
    if (translation && !isBlank(translation)) translated = true
  }
  if (parts.length === 0) return refuse(unit.line, words.noSource)
  return { name, line, source: tidy(sources), target: translated ? tidy(targets) : undefined }
}

function readInline(parent: XmlElement, problems: Problem[]): Inline | undefined {
  const inline: Inline = []
  for (const child of parent.children) {
    if (typeof child === 'string') {
      inline.push(child)
      continue
    }
    const inside = child.name === 'pc' || child.name === 'mrk' ? readInline(child, problems) : undefined
    // Annotations of a tool are not ours.
    if (child.name === 'mrk') inline.push(...(inside ?? []))
    else if (child.name === 'pc' && inside) inline.push({ code: child.attributes.id ?? '', inside: tidy(inside) })
    else if (child.name === 'ph') inline.push({ code: child.attributes.id ?? '' })
    else {
      problems.push({ line: child.line, reason: words.unknownElement(child.name) })
      return undefined
    }
  }
  return tidy(inline)
}
