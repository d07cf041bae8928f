import type { Endpoint, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { secondFactor as words } from '../../labels/second-factor'
import { keepRecord } from '../../record/keep'
import { NotPossible, Refused } from '../../workflow/refused'
import { deskUser, mayAnywhere } from '../rules'
import { hashOfRecoveryCode, newRecoveryCodes, newSecret, stepOfCode, tidied, uriOf } from './codes'
import { type Pending, type SecondFactor, type StoredUser, spendCode } from './kept'

/** How long a secret that was shown waits for its first code. */
const pendingMilliseconds = 15 * 60 * 1000

/** Turning the second factor of one's login on and off, and for administrators that of somebody who has lost his telephone. */
export const secondFactorEndpoints: Endpoint[] = [
  { path: '/:id/second-factor', method: 'get', handler: inForce },
  { path: '/second-factor/start', method: 'post', handler: start },
  { path: '/second-factor/confirm', method: 'post', handler: confirm },
  { path: '/second-factor/stop', method: 'post', handler: stop },
  { path: '/:id/second-factor/reset', method: 'post', handler: reset },
]

async function inForce(req: PayloadRequest): Promise<Response> {
  const user = deskUser(req)
  const id = String(req.routeParams?.id)
  if (!user || (id !== String(user.id) && !mayAnywhere(user, 'manageUsers'))) throw new Refused(words.notYours, req)
  const { secondFactor } = await readUser(req, id)
  return Response.json({ since: secondFactor?.since ?? null, recoveryCodes: secondFactor?.recovery.length ?? 0 })
}

async function start(req: PayloadRequest): Promise<Response> {
  const user = await ownUser(req)
  if (user.secondFactor) throw new NotPossible(words.alreadyOn, req)
  const secret = newSecret()
  const pending: Pending = { secret: req.payload.encrypt(secret), at: new Date().toISOString() }
  await write(req, user, { secondFactorPending: pending })
  const uri = uriOf(secret, user.email)
  return Response.json({ uri, secret: secret.replace(/(.{4})(?=.)/g, '$1 '), square: renderSVG(uri, { border: 2 }) })
}

async function confirm(req: PayloadRequest): Promise<Response> {
  const user = await ownUser(req)
  const { secondFactorPending: pending } = user
  if (user.secondFactor) throw new NotPossible(words.alreadyOn, req)
  if (!pending || Date.parse(pending.at) + pendingMilliseconds < Date.now())
    throw new NotPossible(words.startAgain, req)
  const step = stepOfCode(tidied(await codeOf(req)), req.payload.decrypt(pending.secret))
  if (step === undefined) throw new NotPossible(words.wrong, req)
  const recoveryCodes = newRecoveryCodes()
  const secondFactor: SecondFactor = {
    secret: pending.secret,
    since: new Date().toISOString(),
    lastStep: step,
    recovery: recoveryCodes.map(hashOfRecoveryCode),
  }
  await write(req, user, { secondFactor, secondFactorPending: null })
  await keepRecord(req, { deed: 'secondFactorOn', collection: 'users', document: user.id, title: user.name })
  return Response.json({ recoveryCodes })
}

async function stop(req: PayloadRequest): Promise<Response> {
  const user = await ownUser(req)
  const { secondFactor } = user
  if (!secondFactor) throw new NotPossible(words.alreadyOff, req)
  if (!spendCode(req.payload, { id: user.id, secondFactor }, await codeOf(req))) throw new NotPossible(words.wrong, req)
  await turnOff(req, user)
  return Response.json({})
}

async function reset(req: PayloadRequest): Promise<Response> {
  const administrator = deskUser(req)
  const id = String(req.routeParams?.id)
  if (!administrator || !mayAnywhere(administrator, 'manageUsers')) throw new Refused(words.notYours, req)
  // Whoever sits down at an open desk must not take it away from its owner: that needs a code.
  if (id === String(administrator.id)) throw new Refused(words.notOneself, req)
  await turnOff(req, await readUser(req, id))
  return Response.json({})
}

async function turnOff(req: PayloadRequest, user: StoredUser): Promise<void> {
  await write(req, user, { secondFactor: null, secondFactorPending: null })
  await keepRecord(req, { deed: 'secondFactorOff', collection: 'users', document: user.id, title: user.name })
}

async function ownUser(req: PayloadRequest): Promise<StoredUser> {
  const user = deskUser(req)
  if (!user) throw new Refused(words.notYours, req)
  return readUser(req, user.id)
}

async function readUser(req: PayloadRequest, id: string | number): Promise<StoredUser> {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    showHiddenFields: true,
    disableErrors: true,
  })
  if (!user) throw new NotPossible(words.noUser, req)
  return user as unknown as StoredUser
}

const write = (req: PayloadRequest, { id }: StoredUser, data: Partial<StoredUser>) =>
  req.payload.update({ collection: 'users', id, data, context: req.context })

async function codeOf(req: PayloadRequest): Promise<string> {
  const body = (await req.json?.().catch(() => undefined)) as { code?: unknown } | undefined
  if (typeof body?.code !== 'string') throw new NotPossible(words.wrong, req)
  return body.code.slice(0, 100)
}
