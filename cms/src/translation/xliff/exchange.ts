import type { Language } from '@kakehashi/content-store'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  type GlobalSlug,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { kindOfCollection } from '../../access/functions'
import { deskUser, may, onlyTranslates } from '../../access/rules'
import { wake } from '../../hooks/wake'
import { xliff as words } from '../../labels/xliff'
import { keepRecord } from '../../record/keep'
import { titleOf } from '../../workflow/seen'
import { fieldsOf, readStored, type Target, targetOf } from '../../workflow/target'
import { type Inline, isBlank } from './inline'
import { type Problem, type ReadFile, readXliff } from './read'
import { type ExchangedField, exchangedFields, hasSameCodes } from './units'
import { writeXliff, type XliffFile } from './write'

const nameOf = ({ collection, id, isGlobal }: Target): string => (isGlobal ? collection : `${collection}/${id}`)

/** The document that is called `articles/12`, or `site`; undefined if there can be none of that name. */
export function targetNamed(req: PayloadRequest, name: string): Target | undefined {
  const [collection = '', id, ...more] = name.split('/')
  const kind = kindOfCollection(collection)
  if (!kind || more.length > 0) return undefined
  if (kind === 'Site') return id === undefined ? targetOf(kind, undefined) : undefined
  if (!id || !/^[0-9a-f]{1,24}$/.test(id)) return undefined
  if (req.payload.db.defaultIDType !== 'number') return targetOf(kind, id)
  return /^\d{1,15}$/.test(id) ? targetOf(kind, Number(id)) : undefined
}

/** The texts of documents, and what is there of their translations, for a translation agency. */
export async function exportXliff(
  req: PayloadRequest,
  language: Language,
  targets: readonly Target[],
): Promise<string> {
  const files: XliffFile[] = []
  for (const target of targets) {
    const stored = await readStored(req, target)
    if (!stored || stored.latest.deletedAt) continue
    const units = exchangedFields(stored.latest, fieldsOf(req.payload, target), language).flatMap(
      (field) => field.units,
    )
    if (units.length > 0)
      files.push({ document: nameOf(target), title: titleOf(target.kind, stored.latest) ?? '', units })
  }
  await keepRecord(req, { deed: 'exported', language, detail: { documents: files.map(({ document }) => document) } })
  return writeXliff(language, files)
}

export type Imported = { problems: Problem[] } | { problems?: undefined; documents: number; fields: number }

interface Change {
  target: Target
  document: Record<string, unknown>
  fields: { path: string; value: unknown }[]
}

/**
 * Takes over what a file says, as drafts: all of it, or nothing when anything is wrong with it. What the desk has already is left
 * as it is.
 */
export async function importXliff(req: PayloadRequest, text: string): Promise<Imported> {
  const { read, problems } = readXliff(text)
  if (!read) return { problems }
  const began = await initTransaction(req)
  try {
    const changes: Change[] = []
    const seen = new Set<string>()
    for (const file of read.files) {
      if (seen.has(file.document)) problems.push({ line: file.line, reason: words.twice(file.document) })
      seen.add(file.document)
      const change = await changeOf(req, file, read.language, problems)
      if (change) changes.push(change)
    }
    if (problems.length > 0) {
      await killTransaction(req)
      return { problems: problems.sort((a, b) => a.line - b.line) }
    }
    for (const change of changes) await save(req, change, read.language)
    if (began) await commitTransaction(req)
    wake()
    return { documents: changes.length, fields: changes.reduce((sum, { fields }) => sum + fields.length, 0) }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function changeOf(
  req: PayloadRequest,
  file: ReadFile,
  language: Language,
  problems: Problem[],
): Promise<Change | undefined> {
  const refuse = (line: number, reason: Problem['reason']) => {
    problems.push({ line, reason })
    return undefined
  }
  const target = targetNamed(req, file.document)
  const stored = target && (await readStored(req, target))
  if (!target || !stored) return refuse(file.line, words.unknownDocument(file.document))
  if (stored.latest.deletedAt) return refuse(file.line, words.inBin)
  const user = deskUser(req)
  const document = { ...stored.latest, ...(!target.isGlobal && { id: target.id }) }
  const action = onlyTranslates(user) ? 'translate' : 'edit'
  if (!may(user, action, { kind: target.kind, document, language })) return refuse(file.line, words.mayNot)

  const fields = exchangedFields(stored.latest, fieldsOf(req.payload, target), language)
  const units = new Map(fields.flatMap((field) => field.units.map((unit) => [unit.name, unit])))
  const targets = new Map<string, { inline: Inline | undefined; line: number }>()
  for (const { name, line, source, target: said } of file.units) {
    const unit = units.get(name)
    if (!unit) refuse(line, words.unknownUnit(name))
    else if (targets.has(name)) refuse(line, words.twice(name))
    else if (JSON.stringify(source) !== JSON.stringify(unit.source)) refuse(line, words.outdated)
    else if (said && !hasSameCodes(unit.source, said)) refuse(line, words.codes)
    targets.set(name, { inline: said, line })
  }
  const changed = fields.flatMap((field) => changedField(field, targets, problems) ?? [])
  return changed.length > 0 ? { target, document, fields: changed } : undefined
}

function changedField(
  { path, units, build }: ExchangedField,
  targets: ReadonlyMap<string, { inline: Inline | undefined; line: number }>,
  problems: Problem[],
): Change['fields'][number] | undefined {
  const wanted = units.filter((unit) => !isBlank(unit.source))
  const given = wanted.filter((unit) => targets.get(unit.name)?.inline)
  if (given.length === 0) return undefined
  const lacking = wanted.find((unit) => !targets.get(unit.name)?.inline)
  if (lacking) {
    const line = targets.get(lacking.name)?.line ?? targets.get(given[0]?.name ?? '')?.line ?? 1
    problems.push({ line, reason: words.half })
    return undefined
  }
  const said = units.map((unit) => targets.get(unit.name)?.inline ?? unit.source)
  const before = units.map((unit) => unit.target)
  if (JSON.stringify(said) === JSON.stringify(before)) return undefined
  return { path, value: build(said) }
}

/** By Payload's own operation, with all that it checks, as a draft. */
async function save(req: PayloadRequest, { target, document, fields }: Change, language: Language): Promise<void> {
  const own = await createLocalReq(
    {
      user: req.user ?? undefined,
      locale: language,
      fallbackLocale: false as never,
      req: { headers: req.headers, i18n: req.i18n, payloadAPI: 'local', transactionID: req.transactionID },
    },
    req.payload,
  )
  const inLanguage = localized(document, fieldsOf(req.payload, target), language) as Record<string, unknown>
  const data: Record<string, unknown> = {}
  for (const { path, value } of fields) {
    const [top = ''] = path.split('.')
    data[top] ??= structuredClone(inLanguage[top])
    put(data, path.split('.'), value)
  }
  const args = {
    data: data as never,
    locale: language,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: own,
  } as const
  if (target.isGlobal) await req.payload.updateGlobal({ ...args, slug: target.collection as GlobalSlug })
  else await req.payload.update({ ...args, collection: target.collection as CollectionSlug, id: target.id })
  await keepRecord(req, {
    deed: 'imported',
    collection: target.collection,
    document: target.id,
    title: titleOf(target.kind, document),
    language,
    detail: { fields: fields.map(({ path }) => path) },
  })
}

/** A document that was read in all languages, as it is in one. */
function localized(values: unknown, fields: ReturnType<typeof fieldsOf>, language: Language): unknown {
  const result: Record<string, unknown> = { ...(values as Record<string, unknown> | null) }
  for (const field of fields) {
    if (!('name' in field) || !field.name) continue
    const value = result[field.name]
    if (value === null || value === undefined) continue
    if (field.type === 'group' || field.type === 'tab')
      result[field.name] = localized(value, field.flattenedFields, language)
    else if (field.type === 'array')
      result[field.name] = (value as unknown[]).map((row) => localized(row, field.flattenedFields, language))
    else if ('localized' in field && field.localized)
      result[field.name] = (value as Partial<Record<Language, unknown>>)[language] ?? null
  }
  return result
}

function put(values: Record<string, unknown>, [name = '', ...inner]: string[], value: unknown): void {
  if (inner.length === 0) {
    values[name] = value
    return
  }
  values[name] ??= {}
  put(values[name] as Record<string, unknown>, inner, value)
}
