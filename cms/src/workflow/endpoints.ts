import { type Kind, type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { deskUser, moveNames, reachOf } from '../access/rules'
import { refusals } from '../labels/workflow'
import { stillRight } from '../translation/still-right'
import { deskState } from './desk-state'
import { NotPossible, Refused } from './refused'
import { takeStep } from './take-step'
import { type Target, targetOf } from './target'

const stepBody = z.object({
  move: z.enum(moveNames as [(typeof moveNames)[number], ...typeof moveNames]),
  language: z.enum(languageCodes),
  note: z.string().max(2000).optional(),
  at: z.iso.datetime({ offset: true }).optional(),
})
const confirmBody = z.object({
  language: z.enum(languageCodes),
  keys: z.array(z.string().max(200)).max(500).optional(),
})

/**
 * What the form asks beside Payload's own interface:
 * `GET /:id/desk?locale=fr` how far each language is, and the source beside each field;
 * `POST /:id/step` takes a language a step further; `POST /:id/still-right` confirms translations.
 */
export function deskEndpoints(kind: Kind): Omit<Endpoint, 'root'>[] {
  const at = kind === 'Site' ? '' : '/:id'
  return [
    { path: `${at}/desk`, method: 'get', handler: (req) => readDesk(req, targetIn(req, kind)) },
    {
      path: `${at}/step`,
      method: 'post',
      handler: async (req) => {
        const body = await bodyOf(req, stepBody)
        const target = targetIn(req, kind)
        await takeStep(req, target, { ...body, at: body.at && new Date(body.at).toISOString() })
        return readDesk(req, target, body.language)
      },
    },
    {
      path: `${at}/still-right`,
      method: 'post',
      handler: async (req) => {
        const { language, keys } = await bodyOf(req, confirmBody)
        const target = targetIn(req, kind)
        await stillRight(req, target, language, keys)
        return readDesk(req, target, language)
      },
    },
  ]
}

async function readDesk(req: PayloadRequest, target: Target, language = languageIn(req)): Promise<Response> {
  requireReader(req)
  const state = await deskState(req, target, language)
  if (!state) throw new NotPossible(refusals.notFound, req)
  return Response.json(state, { headers: { 'cache-control': 'no-store' } })
}

export function requireReader(req: PayloadRequest): void {
  if (reachOf(deskUser(req), 'read') === undefined) throw new Refused(refusals.login, req)
}

const languageIn = ({ locale }: PayloadRequest): Language =>
  languageCodes.find((code) => code === locale) ?? sourceLanguage

/** The document that a request to `/:id/…` is about. */
export function targetIn(req: PayloadRequest, kind: Kind): Target {
  if (kind === 'Site') return targetOf(kind, undefined)
  const id = String(req.routeParams?.id ?? '')
  if (req.payload.db.defaultIDType !== 'number') return targetOf(kind, id)
  if (!/^\d{1,15}$/.test(id)) throw new NotPossible(refusals.notFound, req)
  return targetOf(kind, Number(id))
}

/** What a request brings, checked. Only who may read drafts is listened to. */
export async function bodyOf<Schema extends z.ZodType>(req: PayloadRequest, schema: Schema): Promise<z.output<Schema>> {
  requireReader(req)
  await addDataAndFileToRequest(req)
  const parsed = schema.safeParse(req.data)
  if (!parsed.success) {
    const aboutMove = parsed.error.issues.some(({ path }) => path[0] === 'move')
    throw new NotPossible(aboutMove ? refusals.unknownMove : refusals.unknownLanguage, req)
  }
  return parsed.data
}
