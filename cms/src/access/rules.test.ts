import { type Kind, kindNames, kinds } from '@kakehashi/content-store'
import type { CollectionSlug, Payload } from 'payload'
import { TestDesk } from '../test-desk/desk'
import { type Action, type Id, type Role, rights, roles } from './rules'

/**
 * What each role may do, written down a second time, so that a change of the rules has to be meant. `own` is the
 * content of one's own office; translators may do what they may in French.
 */
const expected: Record<Role, Partial<Record<Action, 'all' | 'own' | 'french'>>> = {
  administrator: {
    create: 'all',
    edit: 'all',
    submit: 'all',
    publish: 'all',
    withdraw: 'all',
    restore: 'all',
    delete: 'all',
  },
  editor: { create: 'all', edit: 'all', submit: 'all', publish: 'all', withdraw: 'all', restore: 'all', delete: 'all' },
  officeEditor: { create: 'own', edit: 'own', submit: 'own', publish: 'own', withdraw: 'own', restore: 'own' },
  writer: { create: 'all', edit: 'all', submit: 'all', restore: 'all' },
  translator: { submit: 'french' },
  reader: {},
}

const ofOffices: Partial<Record<Kind, 'office' | 'offices'>> = {
  Survey: 'offices',
  Programme: 'offices',
  Session: 'office',
  Event: 'office',
  Dispatch: 'office',
  Report: 'office',
  MagazineIssue: 'office',
  Article: 'office',
  NewsletterIssue: 'office',
  BestPractice: 'office',
}
const filesToo: readonly Action[] = ['create', 'edit', 'submit', 'publish']

let desk: TestDesk
const tokens = {} as Record<Role, string>
let users: Record<Role, Awaited<ReturnType<Payload['findByID']>>>
let ownOffice: Id
let otherOffice: Id

beforeAll(async () => {
  desk = await TestDesk.start()
  const office = async (slug: string) =>
    (await desk.payload.create({ collection: 'offices', data: { slug, name: slug }, draft: true, locale: 'ja' })).id
  ownOffice = await office('london')
  otherOffice = await office('paris')
  users = {} as typeof users
  for (const role of roles) {
    const { token, id } = await desk.user(role, ['fr'], role, ownOffice)
    tokens[role] = token
    users[role] = { ...(await desk.payload.findByID({ collection: 'users', id, depth: 0 })), collection: 'users' }
  }
})
afterAll(() => desk.stop())

type Whose = 'own' | 'other'
let serial = 0

/** A document with as much in it as the question needs; whether it could be published is another matter. */
async function make(kind: Kind, whose: Whose, live = false): Promise<Id> {
  if (kind === 'Office') return whose === 'own' ? ownOffice : otherOffice
  const collection = kinds[kind].collection as CollectionSlug
  const place = ofOffices[kind]
  const office = whose === 'own' ? ownOffice : otherOffice
  const data = {
    slug: `thing-${++serial}`,
    [kinds[kind].label]: '題',
    ...(place && { [place]: place === 'offices' ? [office] : office }),
  }
  const { id } = await desk.payload.create({ collection, data, draft: true, locale: 'ja' })
  await desk.payload.update({ collection, id, data: { [kinds[kind].label]: 'Titre' }, draft: true, locale: 'fr' })
  // Past all rules: what readers would see.
  if (live) await desk.payload.db.updateOne({ collection, id, data: { _status: 'published' } })
  return id
}

const row = (kind: Kind, id: Id) =>
  desk.payload.db.findOne<{ id: number; _status?: string }>({
    collection: kinds[kind].collection as CollectionSlug,
    where: { id: { equals: id } },
    joins: false,
  })

type Door = (kind: Kind, id: Id, role: Role, whose: Whose) => Promise<number>
const rest =
  (method: string, path: (kind: Kind, id: Id) => string, body?: (kind: Kind, whose: Whose) => object): Door =>
  async (kind, id, role, whose) => {
    const options = { token: tokens[role], ...(body && { body: body(kind, whose) }) }
    const answer = await desk.rest(method, `/${kinds[kind].collection}${path(kind, id)}`, options)
    const refusedInBulk = (answer.body?.errors as { isPublic?: boolean; message?: string }[] | undefined)?.some(
      ({ message }) => message?.includes('you may not'),
    )
    return refusedInBulk ? 403 : answer.status
  }
const officeOf = (kind: Kind, whose: Whose) => {
  const place = ofOffices[kind]
  const office = whose === 'own' ? ownOffice : otherOffice
  return place ? { [place]: place === 'offices' ? [office] : office } : {}
}
const label = (kind: Kind) => ({ [kinds[kind].label]: '新しい' })

/** The first door of each action, tried for every kind. */
const mainDoors: Partial<Record<Action, Door>> = {
  create: rest(
    'POST',
    () => '?draft=true&locale=ja',
    (kind, whose) => ({ ...label(kind), ...officeOf(kind, whose) }),
  ),
  edit: rest('PATCH', (_, id) => `/${id}?draft=true&locale=ja`, label),
  submit: rest(
    'POST',
    (_, id) => `/${id}/step`,
    () => ({ move: 'submit', language: 'fr' }),
  ),
  publish: rest(
    'PATCH',
    (_, id) => `/${id}?locale=ja`,
    () => ({ _status: 'published' }),
  ),
  withdraw: rest(
    'PATCH',
    (_, id) => `/${id}?locale=ja`,
    () => ({ _status: 'draft' }),
  ),
  restore: async (kind, id, role, whose) => {
    const { docs } = await desk.payload.findVersions({
      collection: kinds[kind].collection as CollectionSlug,
      where: { parent: { equals: id } },
    })
    return rest('POST', () => `/versions/${docs.at(-1)?.id}?draft=true`)(kind, id, role, whose)
  },
  delete: rest(
    'PATCH',
    (_, id) => `/${id}`,
    () => ({ deletedAt: new Date().toISOString() }),
  ),
}

const graphqlName = (kind: Kind) => (kind === 'PublicFile' ? 'File' : kind)
const graphql =
  (query: (kind: Kind, id: Id) => string): Door =>
  async (kind, id, role) => {
    const { body } = await desk.graphql(query(kind, id), { token: tokens[role] })
    const [error] = (body.errors ?? []) as { message: string; extensions?: { statusCode?: number } }[]
    return error ? (error.extensions?.statusCode ?? (error.message.includes('not') ? 403 : 400)) : 200
  }
/** The Local API with a user, which passes Payload's access functions by. */
const local =
  (args: object): Door =>
  async (kind, id, role) => {
    const collection = kinds[kind].collection as CollectionSlug
    try {
      await desk.payload.update({ collection, id, locale: 'ja', user: users[role], ...args } as never)
      return 200
    } catch (error) {
      return (error as { status?: number }).status ?? 500
    }
  }

/** Every other way in that we know of. */
const otherDoors: [Action, string, Door][] = [
  [
    'create',
    'GraphQL',
    graphql((kind) => `mutation { create${graphqlName(kind)}(draft: true, locale: ja, data: {}) { id } }`),
  ],
  ['create', 'a copy', rest('POST', (_, id) => `/${id}/duplicate?draft=true`)],
  ['edit', 'autosave', rest('PATCH', (_, id) => `/${id}?draft=true&autosave=true&locale=ja`, label)],
  ['edit', 'many at once', rest('PATCH', (_, id) => `?draft=true&locale=ja&where[id][equals]=${id}`, label)],
  [
    'edit',
    'GraphQL',
    graphql(
      (kind, id) =>
        `mutation { update${graphqlName(kind)}(id: ${id}, draft: true, locale: ja, data: { slug: "x-${++serial}" }) { id } }`,
    ),
  ],
  ['edit', 'the Local API', local({ draft: true, data: { slug: 'y' } })],
  [
    'publish',
    'the step',
    rest(
      'POST',
      (_, id) => `/${id}/step`,
      () => ({ move: 'publish', language: 'ja' }),
    ),
  ],
  [
    'publish',
    'the schedule',
    rest(
      'POST',
      (_, id) => `/${id}/step`,
      () => ({ move: 'schedule', language: 'ja', at: '2099-01-01T00:00:00Z' }),
    ),
  ],
  [
    'publish',
    'one language',
    rest(
      'PATCH',
      (_, id) => `/${id}?locale=ja&publishSpecificLocale=ja`,
      () => ({ _status: 'published' }),
    ),
  ],
  [
    'publish',
    'all languages',
    rest(
      'PATCH',
      (_, id) => `/${id}?locale=ja&publishAllLocales=true`,
      () => ({ _status: 'published' }),
    ),
  ],
  [
    'publish',
    'a draft that says published',
    rest(
      'PATCH',
      (_, id) => `/${id}?locale=ja&draft=true`,
      () => ({ _status: 'published' }),
    ),
  ],
  [
    'publish',
    'an autosave that says published',
    rest(
      'PATCH',
      (_, id) => `/${id}?locale=ja&draft=true&autosave=true`,
      () => ({ _status: 'published' }),
    ),
  ],
  [
    'publish',
    'many at once',
    rest(
      'PATCH',
      (_, id) => `?locale=ja&where[id][equals]=${id}`,
      () => ({ _status: 'published' }),
    ),
  ],
  [
    'publish',
    'a new one',
    rest(
      'POST',
      () => '?locale=ja',
      (kind, whose) => ({ ...label(kind), ...officeOf(kind, whose), slug: `z-${++serial}`, _status: 'published' }),
    ),
  ],
  [
    'publish',
    'GraphQL',
    graphql(
      (kind, id) =>
        `mutation { update${graphqlName(kind)}(id: ${id}, locale: ja, data: { _status: published }) { id } }`,
    ),
  ],
  ['publish', 'the Local API', local({ data: { _status: 'published' } })],
  [
    'publish',
    'a job of Payload’s for the user',
    local({ data: { _status: 'published' }, overrideAccess: false, publishSpecificLocale: 'ja' }),
  ],
  [
    'withdraw',
    'the step',
    rest(
      'POST',
      (_, id) => `/${id}/step`,
      () => ({ move: 'withdraw', language: 'ja' }),
    ),
  ],
  ['withdraw', 'a save without a word about it', rest('PATCH', (_, id) => `/${id}?locale=ja`, label)],
  [
    'withdraw',
    'many at once',
    rest(
      'PATCH',
      (_, id) => `?locale=ja&where[id][equals]=${id}`,
      () => ({ _status: 'draft' }),
    ),
  ],
  [
    'withdraw',
    'GraphQL',
    graphql(
      (kind, id) => `mutation { update${graphqlName(kind)}(id: ${id}, locale: ja, data: { _status: draft }) { id } }`,
    ),
  ],
  [
    'restore',
    'GraphQL',
    async (kind, id, role) => {
      const { docs } = await desk.payload.findVersions({
        collection: kinds[kind].collection as CollectionSlug,
        where: { parent: { equals: id } },
      })
      return graphql(
        () => `mutation { restoreVersion${graphqlName(kind)}(id: ${docs.at(-1)?.id}, draft: true) { id } }`,
      )(kind, id, role, 'own')
    },
  ],
  [
    'delete',
    'many at once',
    rest(
      'PATCH',
      (_, id) => `?where[id][equals]=${id}`,
      () => ({ deletedAt: new Date().toISOString() }),
    ),
  ],
  [
    'delete',
    'a draft',
    rest(
      'PATCH',
      (_, id) => `/${id}?draft=true&autosave=true&locale=fr`,
      () => ({ deletedAt: new Date().toISOString() }),
    ),
  ],
  [
    'delete',
    'GraphQL',
    graphql(
      (kind, id) =>
        `mutation { update${graphqlName(kind)}(id: ${id}, data: { deletedAt: "2026-01-01T00:00:00Z" }) { id } }`,
    ),
  ],
  ['delete', 'the Local API', local({ data: { deletedAt: '2026-01-01T00:00:00Z' } })],
]

function allowed(role: Role, action: Action, kind: Kind, whose: Whose): boolean {
  switch (expected[role][action]) {
    case 'all':
    case 'french':
      return true
    case 'own':
      if (kind === 'PublicFile') return filesToo.includes(action)
      if (kind === 'Office') return action !== 'create' && whose === 'own'
      return Boolean(ofOffices[kind]) && whose === 'own'
    default:
      return false
  }
}

const untouched = new Map<string, Id>()

/** Goes through the door, and says whether it was open. An answer that finds the data wanting comes from inside. */
async function walk(door: Door, role: Role, action: Action, kind: Kind, whose: Whose) {
  const live = action === 'withdraw'
  const key = `${kind} ${whose} ${live}`
  const id = untouched.get(key) ?? (await make(kind, whose, live))
  const before = await row(kind, id)
  const status = await door(kind, id, role, whose)
  const open = status !== 403 && status !== 401
  const changed = JSON.stringify(await row(kind, id)) !== JSON.stringify(before)
  // What stood before a closed door is as good as new.
  if (open) untouched.delete(key)
  else untouched.set(key, id)
  return { open, changed }
}

/** One kind for each way in which content belongs to offices; CI walks all. */
const sample: readonly Kind[] = ['Report', 'Survey', 'Office', 'Topic', 'PublicFile']
const everyKind = process.env.RULES_KINDS === 'all'
const contentKinds = kindNames.filter((kind) => kind !== 'Site' && (everyKind || sample.includes(kind)))

describe.each(contentKinds)('%s', (kind) => {
  const whoses: Whose[] = ofOffices[kind] || kind === 'Office' ? ['own', 'other'] : ['own']
  const cases = roles.flatMap((role) =>
    (Object.keys(mainDoors) as Action[]).flatMap((action) =>
      whoses
        // The offices themselves are two only, and needed to the end.
        .filter(() => !(kind === 'Office' && ['delete', 'withdraw'].includes(action)))
        .map((whose) => [role, action, whose] as const),
    ),
  )
  test.each(cases)('%s: %s of %s content', async (role, action, whose) => {
    const { open, changed } = await walk(mainDoors[action] as Door, role, action, kind, whose)
    expect(open).toBe(allowed(role, action, kind, whose))
    if (!open) expect(changed).toBe(false)
  })
})

describe.each(everyKind ? (['Report', 'Topic'] as const) : (['Report'] as const))('other doors to a %s', (kind) => {
  test.each(otherDoors.flatMap(([action, name, door]) => roles.map((role) => [action, name, role, door] as const)))(
    '%s by %s: %s',
    async (action, _name, role, door) => {
      for (const whose of ofOffices[kind] ? (['own', 'other'] as const) : (['own'] as const)) {
        const { open, changed } = await walk(door, role, action, kind, whose)
        const may = allowed(role, action, kind, whose)
        if (!may) expect({ role, whose, changed }).toEqual({ role, whose, changed: false })
        // Where the rules are a condition, many at once answers with those that meet it: none.
        if (may) expect(open).toBe(true)
      }
    },
  )
})

describe('the one global', () => {
  test.each(roles)('a %s', async (role) => {
    const token = tokens[role]
    const update = async (query: string, body: object) =>
      (await desk.rest('POST', `/globals/site${query}`, { token, body })).status !== 403
    const can = (action: Action) => expected[role][action] === 'all'
    expect(await update('?draft=true&locale=ja', { tagline: '橋' })).toBe(can('edit'))
    expect(await update('?locale=ja', { tagline: '橋', _status: 'published' })).toBe(can('publish'))
    expect(await update('?draft=true&locale=fr', { tagline: 'Pont' })).toBe(can('edit') || role === 'translator')
  })
})

describe('the bin', () => {
  const binned = async (kind: Kind) => {
    const id = await make(kind, 'own')
    const collection = kinds[kind].collection as CollectionSlug
    await desk.payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } as never })
    return id
  }
  const forGood: [string, Door][] = [
    ['one', rest('DELETE', (_, id) => `/${id}?trash=true`)],
    ['many', rest('DELETE', (_, id) => `?where[id][equals]=${id}&trash=true`)],
    ['GraphQL', graphql((kind, id) => `mutation { delete${graphqlName(kind)}(id: ${id}, trash: true) { id } }`)],
  ]
  const changes: [string, Door][] = [
    [
      'back',
      rest(
        'PATCH',
        (_, id) => `/${id}?trash=true`,
        () => ({ deletedAt: null, _status: 'draft' }),
      ),
    ],
    [
      'back to readers',
      rest(
        'PATCH',
        (_, id) => `/${id}?trash=true`,
        () => ({ deletedAt: null, _status: 'published' }),
      ),
    ],
  ]

  test.each(roles)('a %s', async (role) => {
    const may = expected[role].delete === 'all'
    for (const kind of ['Report', 'Topic'] as const) {
      for (const [name, door] of forGood) {
        const there = await make(kind, 'own')
        await door(kind, there, role, 'own')
        expect([name, kind, (await row(kind, there)) !== null]).toEqual([name, kind, true])
        const id = await binned(kind)
        await door(kind, id, role, 'own')
        expect([name, kind, (await row(kind, id)) === null]).toEqual([name, kind, may])
      }
      for (const [name, door] of changes) {
        const id = await binned(kind)
        expect([name, (await door(kind, id, role, 'own')) === 200]).toEqual([name, may])
        expect(await row(kind, id)).toMatchObject({ deletedAt: may ? null : expect.any(String), _status: 'draft' })
      }
      const id = await binned(kind)
      for (const query of [`/${id}?trash=true&draft=true&locale=ja`, `/${id}?draft=true&locale=ja`])
        expect(await rest('PATCH', () => query, label)(kind, id, role, 'own')).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('what the desk writes itself', () => {
  test.each(roles)('a %s changes neither the record nor the states', async (role) => {
    const token = tokens[role]
    for (const slug of ['record', 'language-states'] as const) {
      const { docs } = await desk.payload.find({ collection: slug, limit: 1 })
      const id = docs[0]?.id
      expect(id).toBeDefined()
      expect((await desk.rest('POST', `/${slug}`, { token, body: { deed: 'published' } })).status).toBe(403)
      expect((await desk.rest('PATCH', `/${slug}/${id}`, { token, body: { note: 'x' } })).status).toBe(403)
      expect(
        (await desk.rest('PATCH', `/${slug}?where[id][equals]=${id}`, { token, body: { note: 'x' } })).status,
      ).toBe(403)
      expect((await desk.rest('DELETE', `/${slug}/${id}`, { token })).status).toBe(403)
    }
    expect((await desk.rest('GET', '/record', { token })).status).toBe(rights[role].readRecord ? 200 : 403)
    expect((await desk.rest('GET', '/language-states', { token })).status).toBe(200)
    const term = await desk.rest('POST', '/glossary?locale=ja', { token, body: { term: 'クレア' } })
    expect(term.status).toBe(['administrator', 'editor'].includes(role) ? 201 : 403)
  })

  test('not even a script with all rights changes the record', async () => {
    const { docs } = await desk.payload.find({ collection: 'record', limit: 1 })
    const id = docs[0]?.id as number
    await expect(desk.payload.update({ collection: 'record', id, data: { note: 'x' } })).rejects.toThrow()
    await expect(desk.payload.delete({ collection: 'record', id })).rejects.toThrow()
    const { errors } = await desk.payload.delete({ collection: 'record', where: { id: { equals: id } } })
    expect(errors).toHaveLength(1)
    expect(await desk.payload.findByID({ collection: 'record', id })).toMatchObject({ id })
  })
})
