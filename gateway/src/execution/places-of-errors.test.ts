import { createReads } from '@kakehashi/subgraphs'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import type { SubgraphClient, SubgraphClients } from '../data-sources/subgraph-client.js'
import { createGateway } from '../gateway.js'
import { soundClients } from '../testing/sound-clients.js'

const log = pino({ level: 'silent' })
let content: RealContent
let sound: SubgraphClients
beforeAll(async () => {
  content = await realContent()
  sound = soundClients(content.store, log)
})
afterAll(() => content.remove())

async function ask(query: string, clients: SubgraphClients) {
  const gateway = await createGateway({ introspection: true, log }, clients)
  const context = { requestId: 'test', reads: createReads(content.store) }
  const { data, errors } = (await gateway.execute({ query }, context)).result
  await gateway.stop()
  return { data: JSON.parse(JSON.stringify(data)), errors }
}

/** A client that fails to give one entity, and counts how many it is asked for. */
function failingFor(id: string, client: SubgraphClient, asked: string[]): SubgraphClient {
  return async (operation, context) => {
    const { data, errors = [] } = await client(operation, context)
    const { representations } = (operation.variables ?? {}) as { representations?: { id: string }[] }
    if (!representations) return { data, errors }
    asked.push(...representations.map((representation) => representation.id))
    const index = representations.findIndex((representation) => representation.id === id)
    const entities = (data as { _entities: unknown[] })._entities.map((entity, at) => (at === index ? null : entity))
    const error = new GraphQLError('no', { path: ['_entities', index], extensions: { code: 'BAD_USER_INPUT' } })
    return { data: { _entities: entities }, errors: index < 0 ? errors : [...errors, error] }
  }
}

it('an error of an entity stands where the entity stands, also behind entities of other types', async () => {
  const query =
    '{ changes(first: 100, kinds: [COUNTRY, OFFICE]) { changes { id entity { __typename ... on Office { name { value } } } } } }'
  const { data } = await ask(query, sound)
  const changes = data.changes.changes as { id: string; entity: { __typename: string } }[]
  const place = changes.findIndex(({ id }) => id === 'london')
  expect(changes.slice(0, place).some(({ entity }) => entity.__typename === 'Country')).toBe(true)

  const offices = failingFor('london', sound.offices as SubgraphClient, [])
  const { errors } = await ask(query, { ...sound, offices })
  expect(errors).toEqual([
    { message: 'no', path: ['changes', 'changes', place, 'entity'], extensions: { code: 'BAD_USER_INPUT' } },
  ])
})

it('an entity that stands in several places is asked for once; its error stands in each of them', async () => {
  const query = '{ events(first: 60) { nodes { office { id publications(first: 1) { totalCount } } } } }'
  const asked: string[] = []
  const publications = failingFor('singapore', sound.publications as SubgraphClient, asked)
  const { data, errors = [] } = await ask(query, { ...sound, publications })
  const nodes = data.events.nodes as { office: { id: string; publications: unknown } | null }[]
  const places = nodes.flatMap(({ office }, place) => (office?.id === 'singapore' ? [place] : []))
  expect(places.length).toBeGreaterThan(1)
  expect(errors.map(({ path }) => path)).toEqual(places.map((place) => ['events', 'nodes', place, 'office']))
  expect([...asked].sort()).toEqual([...new Set(asked)].sort())
})
