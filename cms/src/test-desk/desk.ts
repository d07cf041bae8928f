import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Language } from '@kakehashi/content-store'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import type { Role } from '../access/rules'
import { buildKakehashiConfig } from '../kakehashi-config'
import { migrateTables } from '../scripts/open-cms'
import { readSettings } from '../settings'
import { databaseEnvironment } from './engine'

export const password = 'correct horse battery staple'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers of an HTTP interface, looked at in assertions only
  body: any
  headers: Headers
}

/** A desk of its own on a fresh database, asked through Payload's real HTTP handlers. */
export class TestDesk {
  private askedGraphql = false

  private constructor(
    readonly payload: Payload,
    private readonly config: ReturnType<typeof buildKakehashiConfig>,
    readonly folder: string,
  ) {}

  static async start(environment: Partial<NodeJS.ProcessEnv> = {}): Promise<TestDesk> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kakehashi-desk-'))
    const settings = readSettings({
      NODE_ENV: 'test',
      ...databaseEnvironment(folder),
      PAYLOAD_SECRET: 'for tests only: 32 characters or more',
      ...environment,
    })
    const config = buildKakehashiConfig(settings)
    const payload = await getPayload({ config, key: folder, disableOnInit: true })
    payload.logger.level = 'silent'
    await migrateTables(payload)
    return new TestDesk(payload, config, folder)
  }

  async stop(): Promise<void> {
    await this.payload.destroy()
    // Payload opens the database once more for its GraphQL interface.
    if (this.askedGraphql) await (await getPayload({ config: this.config })).destroy()
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Makes a user and logs him in. The answer is his token. */
  async user(
    role: Role,
    languages: Language[] = [],
    name: string = role,
    office?: number | string,
  ): Promise<{ id: number | string; token: string }> {
    const email = `${name}@example.jp`
    const data = { email, password, name, role, languages, office }
    const user = await this.payload.create({ collection: 'users', data })
    const { token } = await this.payload.login({ collection: 'users', data: { email, password } })
    if (!token) throw new Error(`${email} could not log in`)
    return { id: user.id, token }
  }

  /** One request to the REST interface, as a browser or a stranger sends it. */
  async rest(
    method: string,
    route: string,
    { token, body, headers }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const url = new URL(`/api${route}`, 'http://localhost:3001')
    return this.answer(url, this.request(url, method, token, body, headers))
  }

  /** Sends a file with the fields of its form, as the desk does. */
  async upload(
    method: string,
    route: string,
    { token, file, data, language = 'en' }: { token: string; file: File; data: object; language?: string },
  ): Promise<Answer> {
    const url = new URL(`/api${route}`, 'http://localhost:3001')
    const form = new FormData()
    form.set('file', file)
    form.set('_payload', JSON.stringify(data))
    const headers = { 'accept-language': language, ...(token && { authorization: `JWT ${token}` }) }
    return this.answer(url, new Request(url, { method, headers, body: form }))
  }

  /** Sends a body piece by piece, as it comes over a network, without saying before how much it will be. */
  async stream(
    method: string,
    route: string,
    { token, body, type }: { token: string; body: ReadableStream<Uint8Array>; type: string },
  ): Promise<Answer> {
    const url = new URL(`/api${route}`, 'http://localhost:3001')
    const headers = { 'content-type': type, 'accept-language': 'en', authorization: `JWT ${token}` }
    return this.answer(url, new Request(url, { method, headers, body, duplex: 'half' } as RequestInit))
  }

  /** One request as a browser sends it, with a cookie for its login; what comes back may be a file. */
  async browse(
    method: string,
    route: string,
    { token, origin, body }: { token: string; origin?: string; body?: FormData },
  ): Promise<Response> {
    const url = new URL(`/api${route}`, 'http://localhost:3001')
    const headers = { cookie: `payload-token=${token}`, ...(origin ? { origin } : { 'sec-fetch-site': 'same-origin' }) }
    return this.handle(url, new Request(url, { method, headers, body }))
  }

  /** A request whose body and answer are texts of another kind than JSON. */
  async text(
    method: string,
    route: string,
    { token, text }: { token?: string; text?: string } = {},
  ): Promise<{ status: number; body: string; headers: Headers }> {
    const url = new URL(`/api${route}`, 'http://localhost:3001')
    const headers = { 'accept-language': 'en', ...(token && { authorization: `JWT ${token}` }) }
    const response = await this.handle(
      url,
      new Request(url, { method, headers, ...(text !== undefined && { body: text }) }),
    )
    // Not by text(), which would take a byte order mark away.
    const body = Buffer.from(await response.arrayBuffer()).toString('utf8')
    return { status: response.status, body, headers: response.headers }
  }

  private async answer(url: URL, request: Request): Promise<Answer> {
    return answerOf(await this.handle(url, request))
  }

  private handle(url: URL, request: Request): Promise<Response> {
    return handleEndpoints({
      config: this.config,
      path: url.pathname,
      payloadInstanceCacheKey: this.folder,
      request,
    })
  }

  private request(
    url: URL,
    method: string,
    token: string | undefined,
    body: unknown,
    more: Record<string, string> = {},
  ): Request {
    return new Request(url, {
      method,
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(token && { authorization: `JWT ${token}` }),
        ...more,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }

  /** One GraphQL request, without a login if no token is given. */
  async graphql(query: string, { token, variables }: { token?: string; variables?: object } = {}): Promise<Answer> {
    this.askedGraphql = true
    const url = new URL('/api/graphql', 'http://localhost:3001')
    return answerOf(await GRAPHQL_POST(this.config)(this.request(url, 'POST', token, { query, variables })))
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers }
}
