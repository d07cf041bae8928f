import { type Kind, sourceLanguage } from '@kakehashi/content-store'
import type { CollectionBeforeChangeHook } from 'payload'
import { issueRefusals } from '../labels/magazine'
import { intentOf, stepOf } from '../workflow/intent'
import { NotPossible } from '../workflow/refused'
import { readStored, targetOf } from '../workflow/target'
import { readMembers } from './members'
import { takesAnotherPlace } from './together'

/**
 * Keeps an issue whole on the ways that do not lead through a step: Payload's own buttons, its REST and GraphQL, the bin. What would
 * show readers a part of an issue is refused there; a step takes the whole issue. Scripts of ours, without a user, load what is whole.
 */
export const keepIssueWhole =
  (kind: Kind): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (!req.user || stepOf(req) || !['MagazineIssue', 'Article'].includes(kind)) return data
    const { draft, publishes, bin } = intentOf(req)
    if (draft && !bin) return data
    const publishing = data._status === 'published' && !bin
    const id = operation === 'update' ? originalDoc?.id : undefined

    if (kind === 'Article') {
      if (!publishing || (publishes && publishes !== sourceLanguage)) return data
      const stored = id === undefined ? undefined : await readStored(req, targetOf(kind, id))
      const wanted = { ...originalDoc, ...data }
      if (takesAnotherPlace({ latest: wanted, published: stored?.published }))
        throw new NotPossible(issueRefusals.withItsIssue, req)
      return data
    }
    if (id === undefined) return data
    const { composed, seen } = await readMembers(req, id)
    if (publishing && composed.length + seen.length > 0) throw new NotPossible(issueRefusals.asOne, req)
    if (!publishing && seen.length > 0) throw new NotPossible(issueRefusals.withdrawAsOne, req)
    return data
  }
