import { type Body, type Kind, kinds, type publisherFields } from '@kakehashi/content-store'
import type { CollectionConfig, Endpoint, Field, JoinField, Tab, UIField } from 'payload'
import { contentAccess } from '../access/functions'
import { fieldFromModel, sideBySide } from '../fields/from-model'
import { onlyToPublished } from '../fields/only-to-published'
import { progressPanel } from '../fields/progress-panel'
import { modelFields } from '../fields/shape'
import { type SpareSlug, slugField } from '../fields/slug'
import { updatedAt } from '../fields/updated-at'
import { firstPublishedAt, noteFirstPublication } from '../hooks/first-publication'
import { noteRemoval, wakePublisher } from '../hooks/publication'
import { sourceLanguageByDefault } from '../hooks/source-language'
import type { Bilingual } from '../labels/bilingual'
import { tabs } from '../labels/groups'
import type { AnyFieldLabels, KindLabels } from '../labels/kind-labels'
import { keepIssueWhole } from '../magazine/guard'
import { rememberRows } from '../publication/one-language'
import { sourceFirst } from '../publication/source-first'
import { onlyBin } from '../workflow/bin'
import { deskEndpoints } from '../workflow/endpoints'
import { guardChange, guardOperation } from '../workflow/guard'
import { noteIntent } from '../workflow/intent'
import { forgetAfterDelete, restateAfter, takeStockBefore } from '../workflow/restate'
import { refuseStale } from '../workflow/stale'
import { drafts, previewUrl } from './drafts'

type FieldName<K extends Kind> = Exclude<keyof Body<K>, 'id' | (typeof publisherFields)[number]> & string
type Column<K extends Kind> = FieldName<K> | 'slug' | '_status' | 'updatedAt' | 'filename'

/** How the desk lays out one kind. What is in no tab and not in the sidebar stands in the model's order at the end. */
export interface Desk<K extends Kind> {
  group: Bilingual
  labels: Pick<KindLabels<K>, 'singular' | 'plural' | 'about'> & { fields: object }
  columns: Column<K>[]
  /** What the search box of the list looks at, besides the identifier. */
  search: (FieldName<K> | 'filename')[]
  /** Field that the list is ordered by at first; `-` in front for descending. */
  sort: Column<K> | `-${Column<K>}`
  sidebar?: FieldName<K>[]
  tabs?: { label: Bilingual; fields: FieldName<K>[] }[]
  /** Tools of the kind's own, each in a tab behind those. */
  tools?: UIField[]
  /** Fields that refer only to what readers see: with anything else in them the document cannot be published. */
  toPublished?: FieldName<K>[]
  /** Publishing and withdrawing are steps of the panel only: Payload's own buttons would be refused. */
  bySteps?: boolean
  /** What points here from other kinds, shown in a tab of its own. */
  related?: JoinField[]
  /** Makes identifiers that no address needs. */
  spareSlug?: SpareSlug
  /** Fields of the model that Payload records itself when a file is uploaded. */
  recordedByUpload?: FieldName<K>[]
  /** What its tools ask of the server. */
  endpoints?: Omit<Endpoint, 'root'>[]
}

const noButton = '/admin/NoButton#NoButton'

/** The collection of a kind: its fields come from the content model, its layout from `desk`. */
export function contentCollection<K extends Kind>(kind: K, desk: Desk<K>): CollectionConfig {
  const { collection, label } = kinds[kind]
  return {
    slug: collection,
    labels: { singular: desk.labels.singular, plural: desk.labels.plural },
    access: contentAccess(kind),
    admin: {
      group: desk.group,
      useAsTitle: label,
      description: desk.labels.about,
      defaultColumns: desk.columns,
      listSearchableFields: [...desk.search, 'slug'],
      preview: previewUrl(collection),
      hideAPIURL: true,
      pagination: { defaultLimit: 25, limits: [25, 50, 100] },
      ...(desk.bySteps && { components: { edit: { PublishButton: noButton, UnpublishButton: noButton } } }),
    },
    defaultSort: desk.sort,
    fields: [progressPanel, slugField(label, desk.spareSlug), ...layOut(kind, desk), firstPublishedAt, updatedAt],
    versions: { maxPerDoc: 100, drafts },
    trash: true,
    hooks: {
      beforeOperation: [onlyBin, sourceLanguageByDefault, noteIntent, guardOperation, sourceFirst(kind)],
      beforeChange: [
        guardChange(kind),
        refuseStale,
        keepIssueWhole(kind),
        takeStockBefore(kind),
        noteFirstPublication,
        rememberRows,
      ],
      afterChange: [restateAfter(kind), wakePublisher],
      afterDelete: [forgetAfterDelete(kind), noteRemoval(kind)],
    },
    endpoints: [...deskEndpoints(kind), ...(desk.endpoints ?? [])],
  }
}

/** The fields of a kind's form: sidebar, tabs, and what is left. */
export function layOut<K extends Kind>(
  kind: K,
  desk: Pick<Desk<K>, 'sidebar' | 'tabs' | 'tools' | 'toPublished' | 'related' | 'recordedByUpload'> & {
    labels: { fields: object }
  },
): Field[] {
  const labels = desk.labels.fields as Record<string, AnyFieldLabels>
  const recorded: readonly string[] = desk.recordedByUpload ?? []
  const left = new Map<string, Field>()
  for (const [name, model] of Object.entries(modelFields(kinds[kind].schema))) {
    if (name === 'id' || recorded.includes(name)) continue
    const own = labels[name]
    if (!own) throw new Error(`${kind}.${name} has no label`)
    const field = fieldFromModel(name, model, own)
    const toPublished: readonly string[] = desk.toPublished ?? []
    left.set(name, toPublished.includes(name) ? onlyToPublished(field) : field)
  }
  const take = (names: readonly string[]): Field[] =>
    names.map((name) => {
      const field = left.get(name)
      if (!field) throw new Error(`the layout of ${kind} names the field "${name}" twice, or there is none`)
      left.delete(name)
      return field
    })

  const sidebar = take(desk.sidebar ?? []).map(inSidebar)
  const sources = take(['sources', 'note'].filter((name) => left.has(name)))
  const arranged: Tab[] = (desk.tabs ?? []).map(({ label, fields }) => ({ label, fields: sideBySide(take(fields)) }))
  for (const tool of desk.tools ?? []) arranged.push({ label: tool.label as Bilingual, fields: [tool] })
  const rest = sideBySide([...left.values()])
  const related = desk.related ?? []
  if (arranged.length === 0 && related.length === 0) return [...sidebar, ...rest, ...sources]
  if (rest.length > 0) arranged.push({ label: tabs.details, fields: rest })
  if (related.length > 0) arranged.push({ label: tabs.related, fields: related })
  if (sources.length > 0) arranged.push({ label: tabs.sources, fields: sources })
  return [...sidebar, { type: 'tabs', tabs: arranged }]
}

const inSidebar = (field: Field): Field =>
  ({ ...field, admin: { ...('admin' in field ? field.admin : {}), position: 'sidebar' } }) as Field
