import type { Language } from '@kakehashi/content-store'
import type { MoveName } from '../access/rules'
import type { Deed } from '../record/deeds'
import type { Cause } from './next-state'
import type { LanguageState } from './state-rows'

/** What the record says of a change of state; undefined when it says nothing. */
export function deedOf(
  before: LanguageState | undefined,
  next: Omit<LanguageState, 'id'>,
  cause: Cause,
  language: Language,
): Deed | undefined {
  const { state } = next
  if (cause.published.includes(language) && next.live) return 'published'
  if (cause.step?.language === language) return deedsOfMoves[cause.step.move]
  if (!before || before.state === state) return undefined
  if (state === 'withdrawn') return 'withdrawn'
  return state === 'draft' && ['inReview', 'approved', 'scheduled'].includes(before.state) ? 'reopened' : undefined
}

const deedsOfMoves: Record<MoveName, Deed> = {
  submit: 'submitted',
  takeBack: 'takenBack',
  approve: 'approved',
  return: 'returned',
  schedule: 'scheduled',
  unschedule: 'unscheduled',
  publish: 'published',
  withdraw: 'withdrawn',
  scheduleEnd: 'endScheduled',
  unscheduleEnd: 'endUnscheduled',
}
