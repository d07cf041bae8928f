import { type Language, sourceLanguage } from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'
import type { Bilingual } from '../../labels/bilingual'
import { localizedValues } from '../localized-texts'
import { codesIn, type Inline, isBlank } from './inline'
import { blocksOf, isRichText, type Node, type RichText, translationsIn, withTranslations } from './rich-text'
import { isPossibleInXml } from './xml'

/** A text that is translated in one piece: a field, or one block of a rich text. */
export interface Unit {
  /** The key of the field, and the number of the block: `body`, `body#3`. */
  name: string
  labels: readonly Bilingual[]
  source: Inline
  target: Inline | undefined
  codes: ReadonlyMap<string, Node>
}

/** A field that can be translated outside the desk. */
export interface ExchangedField {
  key: string
  path: string
  units: Unit[]
  /** The field's value in the language, made from what its units say. */
  build: (targets: readonly Inline[]) => unknown
}

/** The fields of a document, read in all languages, that have a source text. Those that cannot be taken apart are left out. */
export function exchangedFields(
  document: Record<string, unknown>,
  fields: readonly FlattenedField[],
  language: Language,
): ExchangedField[] {
  return localizedValues(document, fields).flatMap(({ key, path, labels, value }): ExchangedField[] => {
    const [source, target] = [value?.[sourceLanguage], value?.[language]]
    if (typeof source === 'string') {
      if (!source.trim() || !isPossibleInXml(source)) return []
      const said = typeof target === 'string' && target.trim() && isPossibleInXml(target) ? [target] : undefined
      const unit: Unit = { name: key, labels, source: [source], target: said, codes: new Map() }
      return [{ key, path, units: [unit], build: ([inline]) => (inline ?? []).join('') }]
    }
    return isRichText(source) ? richField({ key, path, labels }, source, isRichText(target) ? target : undefined) : []
  })
}

function richField(
  { key, path, labels }: Pick<ExchangedField, 'key' | 'path'> & Pick<Unit, 'labels'>,
  source: RichText,
  target: RichText | undefined,
): ExchangedField[] {
  const blocks = blocksOf(source)
  if (!blocks?.some((block) => !isBlank(block.source)) || !isPossibleInXml(JSON.stringify(source))) return []
  const said = target && isPossibleInXml(JSON.stringify(target)) ? translationsIn(source, target) : undefined
  return [
    {
      key,
      path,
      units: blocks.map((block, index) => ({
        name: `${key}#${index + 1}`,
        labels,
        source: block.source,
        target: said?.[index],
        codes: block.codes,
      })),
      build: (targets) => withTranslations(source, targets),
    },
  ]
}

/** True if a translation has each mark of its source once, and no other. */
export const hasSameCodes = (source: Inline, target: Inline): boolean =>
  JSON.stringify(codesIn(source).sort()) === JSON.stringify(codesIn(target).sort())
