import { type Language, sourceLanguage } from '@kakehashi/content-store'
import type { PayloadRequest } from 'payload'
import type { MoveName } from '../access/rules'
import { issueRefusals } from '../labels/magazine'
import { NotPossible, Stale } from '../workflow/refused'
import { isLiveIn } from '../workflow/seen'
import type { Stored, Target } from '../workflow/target'
import { placeOf, readMembers, samePlace, stateOf } from './members'
import { problemsOf, readReadiness } from './readiness'

export interface IssueStep {
  move: MoveName
  language: Language
  /** What the issue was like when somebody decided on the step, as {@link stateOf} says it. */
  seen?: string | undefined
}

/**
 * The articles that take a step together with their issue, in its transaction, so that readers see the whole issue or none of it:
 * - publishing takes along every article that would change what readers see in this language, those included that leave the issue;
 * - withdrawing takes along every article that readers see in it. Without its Japanese the issue goes in all languages, and so do they.
 * Scheduling takes nobody along, but is refused as publishing would be.
 * @throws {NotPossible} naming each article that cannot go out, and why; {@link Stale} if the issue is not as it was seen
 */
export async function goingTogether(
  req: PayloadRequest,
  issue: Target,
  stored: Stored,
  { move, language, seen }: IssueStep,
): Promise<Target[]> {
  if (issue.kind !== 'MagazineIssue' || !['publish', 'schedule', 'withdraw'].includes(move)) return []
  const members = await readMembers(req, issue.id)
  if (seen !== undefined && seen !== stateOf(stored, members)) throw new Stale(issueRefusals.changedSince, req)
  if (move === 'withdraw')
    return members.seen.filter((one) => isLiveIn('Article', one.stored.published, language)).map(({ target }) => target)
  // What leaves the issue leaves it for readers with the Japanese, as all that languages share does.
  const concerned = language === sourceLanguage ? [...members.composed, ...members.leaving] : members.composed
  const ready = await readReadiness(req, concerned)
  const problems = problemsOf(ready, language)
  if (problems.length > 0) throw new NotPossible(issueRefusals.notReady(problems), req)
  if (move === 'schedule') return []
  return ready.filter(({ languages }) => languages.get(language)?.changes).map(({ target }) => target)
}

/**
 * Refuses to publish or schedule the Japanese of an article by itself when it would take another place in an issue than readers see it
 * at: they would see part of the issue.
 */
export function refusePlaceByItself(
  req: PayloadRequest,
  target: Target,
  stored: Stored,
  { move, language }: IssueStep,
): void {
  if (target.kind !== 'Article' || language !== sourceLanguage || !['publish', 'schedule'].includes(move)) return
  if (takesAnotherPlace(stored)) throw new NotPossible(issueRefusals.withItsIssue, req)
}

/** Whether an article would stand elsewhere, in or out of an issue, once its draft is published. */
export function takesAnotherPlace({ latest, published }: Stored): boolean {
  const [wanted, known] = [placeOf(latest), placeOf(published)]
  return (wanted.issue !== undefined || known.issue !== undefined) && !samePlace(wanted, known)
}
