import { type Language, sourceLanguage } from '@kakehashi/content-store'
import type { Inline } from './inline'
import type { Node } from './rich-text'
import type { Unit } from './units'
import { escapeXml } from './xml'

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** Plain Japanese has no code of its own in BCP 47, but may have a private one. */
const tags: Partial<Record<Language, string>> = { 'ja-easy': 'ja-x-easy' }
export const tagOf = (language: Language): string => tags[language] ?? language

export interface XliffFile {
  /** `articles/12` */
  document: string
  title: string
  units: readonly Unit[]
}

/** Texts and what is there of their translations, as XLIFF 2.1. */
export function writeXliff(language: Language, files: readonly XliffFile[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${xliffNamespace}" version="2.1" srcLang="${tagOf(sourceLanguage)}" trgLang="${tagOf(language)}">`,
    ...files.flatMap((file, index) => fileLines(file, index + 1)),
    '</xliff>',
    '',
  ]
  return lines.join('\n')
}

function fileLines({ document, title, units }: XliffFile, number: number): string[] {
  return [
    `  <file id="f${number}" original="${escapeXml(document)}" canResegment="no">`,
    `    <notes><note category="title">${escapeXml(title)}</note></notes>`,
    ...units.flatMap((unit, index) => unitLines(unit, index + 1)),
    '  </file>',
  ]
}

function unitLines({ name, labels, source, target, codes }: Unit, number: number): string[] {
  const label = labels.map(({ ja }) => ja).join(' › ')
  return [
    `    <unit id="u${number}" name="${escapeXml(name)}" xml:space="preserve">`,
    ...(label ? [`      <notes><note category="field">${escapeXml(label)}</note></notes>`] : []),
    `      <segment id="s${number}" state="${target ? 'translated' : 'initial'}">`,
    `        <source>${inlineXml(source, codes)}</source>`,
    ...(target ? [`        <target>${inlineXml(target, codes)}</target>`] : []),
    '      </segment>',
    '    </unit>',
  ]
}

function inlineXml(inline: Inline, codes: ReadonlyMap<string, Node>): string {
  return inline
    .map((piece) => {
      if (typeof piece === 'string') return escapeXml(piece)
      const { type } = codes.get(piece.code) ?? {}
      if (!piece.inside) return `<ph id="${piece.code}" type="fmt"${type === 'linebreak' ? ' subType="xlf:lb"' : ''}/>`
      const kind = type === 'link' || type === 'autolink' ? 'link' : 'fmt'
      return `<pc id="${piece.code}" type="${kind}" canDelete="no">${inlineXml(piece.inside, codes)}</pc>`
    })
    .join('')
}
