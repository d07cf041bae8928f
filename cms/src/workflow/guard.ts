import { type Kind, kinds } from '@kakehashi/content-store'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalBeforeChangeHook,
  GlobalBeforeOperationHook,
  GlobalSlug,
  PayloadRequest,
} from 'payload'
import {
  type Action,
  type DeskUser,
  deskUser,
  may,
  mayAnywhere,
  officePlace,
  onlyTranslates,
  reachOf,
} from '../access/rules'
import { refusals } from '../labels/workflow'
import { binIntent } from './bin'
import { intentOf } from './intent'
import { NotPossible, Refused } from './refused'
import { beside } from './target'

/**
 * The rules at the one place that every change passes: REST, GraphQL, the Local API with a user, edits of many documents,
 * autosave, restoring, and jobs that run for somebody. Without a user it is a script of ours on the server.
 */

interface Change {
  kind: Kind
  data: Record<string, unknown>
  /** As it was last saved; undefined for what is being created. */
  before: Record<string, unknown> | undefined
  req: PayloadRequest
}

async function check({ kind, data, before, req }: Change): Promise<void> {
  const user = deskUser(req)
  if (!user) throw new Refused(refusals.login, req)
  const { draft, publishes, restores, bin } = intentOf(req)
  const published = !draft && data._status === 'published'
  const need = (action: Action, document: Record<string, unknown> | undefined) => {
    const language = publishes ?? req.locale
    if (!may(user, action, { kind, document, language })) throw new Refused(refusals.action(action, user.role), req)
  }

  if (bin) return need('delete', before)
  if (before?.deletedAt) throw new NotPossible(refusals.inBin, req)
  if (restores) {
    need('restore', before)
    if (!draft) throw new Refused(refusals.restoreAsDraft, req)
    return need('restore', data)
  }
  if (before === undefined) need('create', data)
  else if (onlyTranslates(user)) {
    if (!draft || data._status === 'published') throw new Refused(refusals.action('publish', user.role), req)
    need('translate', before)
  } else {
    need('edit', before)
    // Nobody gives away what is his office's, nor takes what is not.
    need('edit', data)
  }
  if (published) need('publish', before ?? data)
  else if (!draft && before && (await isLive(req, kind, before.id))) need('withdraw', before)
}

async function isLive(req: PayloadRequest, kind: Kind, id: unknown): Promise<boolean> {
  const { collection } = kinds[kind]
  const parts = beside(req) as PayloadRequest
  const row =
    kind === 'Site'
      ? await req.payload.db.findGlobal({ slug: collection as GlobalSlug, req: parts })
      : await req.payload.db.findOne<{ id: number; _status?: string }>({
          collection: collection as CollectionSlug,
          where: { id: { equals: id } },
          select: { _status: true },
          joins: false,
          req: parts,
        })
  return (row as { _status?: string } | null)?._status === 'published'
}

/** What an office's editor makes is his office's, unless he says otherwise (which is then refused). */
function withOwnOffice(kind: Kind, data: Record<string, unknown>, user: DeskUser | undefined): Record<string, unknown> {
  const place = officePlace(kind)
  if (reachOf(user, 'create') !== 'office' || (place !== 'office' && place !== 'offices')) return data
  const given = [data[place]].flat().filter((one) => one !== null && one !== undefined)
  if (given.length > 0) return data
  return { ...data, [place]: place === 'offices' ? [user?.office] : user?.office }
}

export const guardChange =
  (kind: Kind): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (!req.user) return data
    const given = operation === 'create' ? withOwnOffice(kind, data, deskUser(req)) : data
    const id = originalDoc?.id
    await check({
      kind,
      // An office is known by its own id, which data need not name.
      data: { ...given, ...(id !== undefined && { id }) },
      before: operation === 'create' ? undefined : originalDoc,
      req,
    })
    return given
  }

export const guardGlobalChange =
  (kind: Kind): GlobalBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (req.user) await check({ kind, data, before: originalDoc ?? {}, req })
    return data
  }

interface Operation {
  draft?: boolean
  data?: { _status?: unknown }
  publishSpecificLocale?: string
  trash?: boolean
}

/** Refuses at once what no document could make right, before anything is read. */
function checkOperation(operation: string, args: Operation, req: PayloadRequest): void {
  if (!req.user || !['update', 'updateByID', 'restoreVersion'].includes(operation)) return
  const user = deskUser(req)
  const refuse = (action: Action) => {
    throw new Refused(user ? refusals.action(action, user.role) : refusals.login, req)
  }
  if (operation === 'restoreVersion') {
    if (!mayAnywhere(user, 'restore')) refuse('restore')
    if (args.draft !== true) throw new Refused(refusals.restoreAsDraft, req)
    return
  }
  if (binIntent(args)) {
    if (!mayAnywhere(user, 'delete')) refuse('delete')
    return
  }
  if (!mayAnywhere(user, 'publish') && args.data?._status === 'published') refuse('publish')
  if (onlyTranslates(user)) {
    if (args.draft !== true || args.publishSpecificLocale) refuse('publish')
    if (!user?.languages.some((language) => language === req.locale)) refuse('translate')
  }
}

export const guardOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  checkOperation(operation, args as Operation, req)
  return args
}

export const guardGlobalOperation: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  checkOperation(operation, args as Operation, req)
  return args
}
