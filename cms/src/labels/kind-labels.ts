import type { Body, Kind, LocalizedText, publisherFields } from '@kakehashi/content-store'
import type { Bilingual, FieldText } from './bilingual'

type Optional<T> = Exclude<T, undefined>

/**
 * The labels that a field of type T needs: its own name, its options' names if it is a choice, and those of the fields
 * inside it if it is a group or a list of groups. Derived from the content model, so that a field without labels does
 * not compile.
 */
export type LabelsFor<T> = T extends LocalizedText
  ? FieldText
  : T extends readonly (infer Item)[]
    ? LabelsFor<Item>
    : T extends object
      ? FieldText & { fields: { [Name in keyof T]-?: LabelsFor<Optional<T[Name]>> } }
      : [string] extends [T]
        ? FieldText
        : [T] extends [string]
          ? FieldText & { options: { [Value in T]: Bilingual } }
          : FieldText

/** What the desk calls a kind of content and its fields. `id` is the field that the desk keeps as `slug`. */
export interface KindLabels<K extends Kind> {
  singular: Bilingual
  plural: Bilingual
  /** Shown over the list of the collection: what belongs in it. */
  about: Bilingual
  fields: {
    [Name in Exclude<keyof Body<K>, 'id' | (typeof publisherFields)[number]>]-?: LabelsFor<Optional<Body<K>[Name]>>
  }
}

/** {@link LabelsFor} as code that walks a schema sees it. */
export interface AnyFieldLabels extends FieldText {
  fields?: Record<string, AnyFieldLabels>
  options?: Record<string, Bilingual>
}
