import { createSubgraph, type Subgraph, type SubgraphName, subgraphNames } from '@kakehashi/subgraphs'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { type ConstDirectiveNode, isUnionType, Kind, type ObjectTypeDefinitionNode, parse, print } from 'graphql'

/** What a router on the supergraph may count on from every subgraph (Apollo Federation's subgraph specification, v2). */
let content: RealContent
let subgraphs: Record<SubgraphName, Subgraph>
beforeAll(async () => {
  content = await realContent()
  subgraphs = Object.fromEntries(
    subgraphNames.map((name) => [name, createSubgraph(name, { store: content.store })]),
  ) as typeof subgraphs
})
afterAll(() => content.remove())

async function objectTypesOf(name: SubgraphName): Promise<ObjectTypeDefinitionNode[]> {
  const { data } = await subgraphs[name].execute({ query: '{ _service { sdl } }' })
  const { sdl } = (data as { _service: { sdl: string } })._service
  return parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    (definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.directives?.some(isKey))
      ? [definition as ObjectTypeDefinitionNode]
      : [],
  )
}

const isKey = ({ name }: ConstDirectiveNode) => name.value === 'key'
const has = (node: { directives?: readonly ConstDirectiveNode[] }, directive: string) =>
  node.directives?.some(({ name }) => name.value === directive) ?? false

describe.each(subgraphNames)('%s as a subgraph', (name) => {
  it('has every type with a @key in _Entity, and no other', async () => {
    const keyed = (await objectTypesOf(name)).filter((type) => type.directives?.some(isKey))
    const entity = subgraphs[name].schema.getType('_Entity')
    const members = isUnionType(entity) ? entity.getTypes().map((type) => type.name) : []
    expect(keyed.length).toBeGreaterThan(2)
    expect(members.sort()).toEqual([...new Set(keyed.map((type) => type.name.value))].sort())
  })

  it('has keys of fields that the type has, and resolves references by them without errors', async () => {
    for (const type of (await objectTypesOf(name)).filter(({ directives }) => directives?.some(isKey))) {
      for (const key of type.directives?.filter(isKey) ?? []) {
        const fields = key.arguments?.find((argument) => argument.name.value === 'fields')?.value
        const field = fields ? print(fields).replaceAll('"', '') : ''
        expect(type.fields?.map((one) => one.name.value)).toContain(field)
        const { data, errors } = await subgraphs[name].execute({
          query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
          variables: { r: [{ __typename: type.name.value, [field]: field === 'code' ? 'XX' : 'not-there' }] },
        })
        expect(errors).toBeUndefined()
        expect((data as { _entities: unknown[] })._entities).toHaveLength(1)
      }
    }
  })

  it('marks as @shareable what other subgraphs resolve, too', async () => {
    const others = await Promise.all(subgraphNames.filter((other) => other !== name).map(objectTypesOf))
    const shared = new Set(others.flat().map((type) => type.name.value))
    const unmarked = (await objectTypesOf(name))
      .filter((type) => shared.has(type.name.value) && !['Query', '_Service'].includes(type.name.value))
      .filter((type) => !type.directives?.some(isKey) && !has(type, 'shareable'))
      .filter((type) => !type.fields?.every((field) => has(field, 'shareable')))
    expect(unmarked.map((type) => type.name.value)).toEqual([])
  })
})
