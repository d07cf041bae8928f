import type { Body, LocalizedText } from '@kakehashi/content-store'
import type { SubgraphContext } from '../kit/context.js'
import { BadInput } from '../kit/errors.js'
import { type Estimate, type EstimateInput, estimateGrant } from './estimate.js'

/** An estimate as it leaves; `scheme` is the scheme's id. */
export interface AnsweredEstimate extends Estimate {
  scheme: string
  contact: { department?: LocalizedText; tel?: string; email?: string } | null
}

/** @throws {BadInput} when the scheme is not published or the cost is no cost. */
export async function grantEstimate(
  _: unknown,
  { input }: { input: EstimateInput & { scheme: string } },
  context: SubgraphContext,
): Promise<AnsweredEstimate> {
  if (input.eligibleCostYen < 1) {
    throw new BadInput(
      `"input.eligibleCostYen" must be a whole number of yen from 1 to 2147483647, not ${input.eligibleCostYen}.`,
    )
  }
  const scheme = await context.read.entry('GrantScheme').load(input.scheme)
  if (!scheme) throw new BadInput(`"input.scheme" is the id of no published grant scheme: "${input.scheme}".`)
  return {
    ...estimateGrant(scheme.body, input),
    scheme: scheme.id,
    contact: scheme.body.contact ?? (await generalEnquiries(context)),
  }
}

/** Whom to ask about a scheme for which the documents name nobody. */
async function generalEnquiries(context: SubgraphContext): Promise<AnsweredEstimate['contact']> {
  const page = await context.read.list('Office').load({ where: { officeKind: ['HEADQUARTERS'] }, first: 1 })
  const headquarters: Body<'Office'> | undefined = page.edges[0]?.entry.body
  return headquarters ? { department: headquarters.telNote ?? headquarters.name, tel: headquarters.tel } : null
}
