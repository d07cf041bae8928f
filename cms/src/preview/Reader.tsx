import { type Kind, kinds, type Language, languages, pickText } from '@kakehashi/content-store'
import type { ReactNode } from 'react'
import { type ModelField, modelFields } from '../fields/shape'
import type { AnyFieldLabels } from '../labels/kind-labels'
import { kindLabels } from '../labels/kinds'
import { prefectures } from '../labels/prefectures'
import { languageLabels } from '../languages'
import { richTextToHtml } from '../publisher/rich-text'
import type { Draft } from './read-draft'

/** Shown above the rest, and below it. */
const leading = ['summary', 'description', 'body']
const trailing = ['note', 'sources']

export interface View {
  language: Language
  /** The desk's wording for the reader: Japanese for both kinds of Japanese, English for all others. */
  wording: 'ja' | 'en'
}

export const viewIn = (language: Language): View => ({ language, wording: language.startsWith('ja') ? 'ja' : 'en' })

interface ReaderProps {
  kind: Kind
  document: Draft
  language: Language
  /** What stands between the texts and the facts. */
  children?: ReactNode
}

/** A document as a reader of `language` would see it, simply set, with every text in a fallback language marked. */
export function Reader({ kind, document, language, children }: ReaderProps) {
  const view = viewIn(language)
  const { label, schema } = kinds[kind]
  const models = modelFields(schema)
  const labels = kindLabels[kind].fields as Record<string, AnyFieldLabels>
  const elsewhere = [label, ...leading, ...trailing]
  const others = Object.entries(models).filter(([name]) => labels[name] && !elsewhere.includes(name))
  const last = Object.entries(models).filter(([name]) => labels[name] && trailing.includes(name))
  return (
    <main lang={htmlLang(language)}>
      <p className="banner">
        {view.wording === 'ja' ? '下書きのプレビュー' : 'Preview of a draft'} ・{' '}
        {kindLabels[kind].singular[view.wording]} ・ {languageLabels[language][view.wording]}
      </p>
      <h1>
        <Text text={document[label]} view={view} />
      </h1>
      <Leading document={document} kind={kind} view={view} />
      {children}
      <Facts document={document} entries={[...others, ...last]} labels={labels} view={view} />
    </main>
  )
}

/** The texts that stand first. */
export function Leading({ kind, document, view }: { kind: Kind; document: Draft; view: View }) {
  const models = modelFields(kinds[kind].schema)
  const labels = kindLabels[kind].fields as Record<string, AnyFieldLabels>
  return leading.map(
    (name) =>
      models[name] &&
      !isBlank(document[name]) && (
        <div className={name} key={name}>
          <Value labels={labels[name]} model={models[name]} value={document[name]} view={view} />
        </div>
      ),
  )
}

function Facts(props: {
  entries: [string, ModelField][]
  document: Draft
  labels: Record<string, AnyFieldLabels>
  view: View
}) {
  const { entries, document, labels, view } = props
  const shown = entries.filter(([name]) => !isBlank(document[name]))
  if (shown.length === 0) return null
  return (
    <dl>
      {shown.map(([name, model]) => (
        <div key={name}>
          <dt lang={view.wording}>{labels[name]?.[view.wording] ?? name}</dt>
          <dd>
            <Value labels={labels[name]} model={model} value={document[name]} view={view} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface ValueProps {
  model: ModelField
  value: unknown
  labels: AnyFieldLabels | undefined
  view: View
}

function Value({ model: { shape }, value, labels, view }: ValueProps): ReactNode {
  switch (shape.is) {
    case 'localizedText':
      return <Text text={value} view={view} />
    case 'localizedHtml':
      return <Html text={value} view={view} />
    case 'choice':
      return labels?.options?.[String(value)]?.[view.wording] ?? String(value)
    case 'prefecture':
      return prefectures.find(({ code }) => code === value)?.[view.wording] ?? String(value)
    case 'flag':
      return view.wording === 'ja' ? 'はい' : 'Yes'
    case 'number':
      return typeof value === 'number' && value >= 10_000 ? value.toLocaleString(view.wording) : String(value)
    case 'texts':
      return (value as string[]).join(view.wording === 'ja' ? '、' : ', ')
    case 'localizedTexts':
      return (
        <ul>
          {(value as { id: string; text: unknown }[]).map((row) => (
            <li key={row.id}>
              <Text text={row.text} view={view} />
            </li>
          ))}
        </ul>
      )
    case 'reference':
      return shape.many ? (
        <ul>
          {(value as Draft[]).map((target) => (
            <li key={String(target?.id ?? target)}>
              <Target kind={shape.to} target={target} view={view} />
            </li>
          ))}
        </ul>
      ) : (
        <Target kind={shape.to} target={value as Draft} view={view} />
      )
    case 'group':
      return (
        <Facts
          document={value as Draft}
          entries={Object.entries(shape.fields)}
          labels={labels?.fields ?? {}}
          view={view}
        />
      )
    case 'rows':
      return (value as (Draft & { id: string })[]).map((row) => (
        <Facts
          document={row}
          entries={Object.entries(shape.fields)}
          key={row.id}
          labels={labels?.fields ?? {}}
          view={view}
        />
      ))
    default:
      return String(value)
  }
}

/** The name of what a relation points to; its number where it is gone or may not be seen. */
function Target({ kind, target, view }: { kind: Kind; target: Draft; view: View }) {
  return typeof target === 'object' ? <Text text={target[kinds[kind].label]} view={view} /> : String(target)
}

export function Text({ text, view }: { text: unknown; view: View }) {
  const picked = pickText(strings(text), view.language)
  if (!picked) return <span className="missing">{view.wording === 'ja' ? '（未入力）' : '(not filled in)'}</span>
  return (
    <Served language={picked.language} view={view}>
      {picked.value}
    </Served>
  )
}

function Html({ text, view }: { text: unknown; view: View }) {
  const written = Object.entries((text ?? {}) as Record<string, unknown>).map(
    ([code, state]) => [code, richTextToHtml(state, () => undefined)] as const,
  )
  const picked = pickText(strings(Object.fromEntries(written)), view.language)
  if (!picked) return null
  return (
    <Served block language={picked.language} view={view}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the same sanitized HTML that readers get */}
      <div dangerouslySetInnerHTML={{ __html: picked.value }} />
    </Served>
  )
}

/** Marks what is not in the language that was asked for. */
function Served(props: { language: Language; view: View; block?: boolean; children: ReactNode }) {
  const { language, view, block, children } = props
  if (language === view.language) return children
  const Tag = block ? 'div' : 'span'
  return (
    <Tag className="fallback" lang={htmlLang(language)}>
      {children} <small lang={view.wording}>{languageLabels[language][view.wording]}</small>
    </Tag>
  )
}

const htmlLang = (language: Language) => languages.find(({ code }) => code === language)?.htmlLang ?? language

const strings = (text: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries((text ?? {}) as Record<string, unknown>).filter((entry): entry is [string, string] =>
      Boolean(typeof entry[1] === 'string' && entry[1].trim()),
    ),
  )

/** True if nothing inside has been filled in. */
function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.entries(value).every(([name, inner]) => name === 'id' || isBlank(inner))
}
