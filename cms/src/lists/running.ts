import { randomUUID } from 'node:crypto'
import type { Id } from '../access/rules'
import type { Bilingual } from '../labels/bilingual'
import type { ImportResult } from './apply'

/** An import that runs or has run, as whoever started it sees it. */
export interface RunningImport {
  id: string
  user: Id
  state: 'running' | 'done' | 'failed'
  written: number
  total: number
  result?: ImportResult
  /** Why it failed. */
  why?: Bilingual
}

const remembered = 50

/**
 * On globalThis, because Next bundles this module more than once. Nothing of it has to outlive the process: an import that is
 * interrupted was never stored.
 */
const shared = globalThis as typeof globalThis & { kakehashiImports?: Map<string, RunningImport> }
shared.kakehashiImports ??= new Map()
const imports = shared.kakehashiImports

/** Notes an import that begins; undefined while another one runs. */
export function beginImport(user: Id, total: number): RunningImport | undefined {
  if ([...imports.values()].some(({ state }) => state === 'running')) return undefined
  const begun: RunningImport = { id: randomUUID(), user, state: 'running', written: 0, total }
  imports.set(begun.id, begun)
  const [oldest] = imports.keys()
  if (imports.size > remembered && oldest) imports.delete(oldest)
  return begun
}

export const importOf = (id: string, user: Id): RunningImport | undefined => {
  const found = imports.get(id)
  return found?.user === user ? found : undefined
}
