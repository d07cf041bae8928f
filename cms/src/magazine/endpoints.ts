import { largestIssue, magazineSections } from '@kakehashi/content-store'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { issueRefusals } from '../labels/magazine'
import { refusals } from '../labels/workflow'
import { requireReader, targetIn } from '../workflow/endpoints'
import { NotPossible } from '../workflow/refused'
import type { Target } from '../workflow/target'
import { type Arrangement, compose } from './compose'
import { readComposition } from './composition'

const section = z.enum(magazineSections)
const arrangement = z.object({
  revision: z.string().max(50),
  articles: z
    .array(
      z.union([
        z.strictObject({ section, id: z.union([z.int().min(0), z.string().min(1).max(100)]) }),
        z.strictObject({ section, title: z.string().trim().min(1).max(500) }),
      ]),
    )
    .max(10 * largestIssue)
    .refine((articles) => {
      const ids = articles.flatMap((one) => ('id' in one ? [String(one.id)] : []))
      return new Set(ids).size === ids.length
    }),
}) satisfies z.ZodType<Arrangement>

/** `GET /:id/composition` is what an issue consists of; `POST /:id/composition` arranges it. */
export const magazineEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/composition', method: 'get', handler: (req) => answer(req, issueIn(req)) },
  {
    path: '/:id/composition',
    method: 'post',
    handler: async (req) => {
      requireReader(req)
      await addDataAndFileToRequest(req)
      const issue = issueIn(req)
      const parsed = arrangement.safeParse(req.data)
      if (!parsed.success) throw new NotPossible(issueRefusals.badRequest, req)
      await compose(req, issue, parsed.data)
      return answer(req, issue)
    },
  },
]

const issueIn = (req: PayloadRequest): Target => targetIn(req, 'MagazineIssue')

async function answer(req: PayloadRequest, issue: Target): Promise<Response> {
  requireReader(req)
  const composition = await readComposition(req, issue)
  if (!composition) throw new NotPossible(refusals.notFound, req)
  return Response.json(composition, { headers: { 'cache-control': 'no-store' } })
}
