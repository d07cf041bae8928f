import { composeServices } from '@apollo/composition'
import { readTypeDefs, subgraphNames } from '@kakehashi/subgraphs'
import { printSchema } from 'graphql'
import { createApolloGateway } from './apollo-gateway.js'

export interface Composed {
  /** SDL of the supergraph: what the gateway, Apollo Router or Hive Router plan with. */
  supergraph: string
  /** SDL of what clients see. */
  api: string
}

/**
 * Where a subgraph is found among containers. Our gateway goes by its settings instead; routers that run on the same
 * supergraph want an address in it.
 */
const usualUrl = (name: string) => `http://${name}:4001/graphql`

const differentArguments = 'INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS'

/**
 * Composes the subgraphs.
 * @throws {Error} that lists why they do not compose.
 */
export async function compose(): Promise<Composed> {
  const services = subgraphNames.map((name) => ({ name, typeDefs: readTypeDefs(name), url: usualUrl(name) }))
  const result = composeServices(services)
  if (result.errors) {
    throw new Error(`the subgraphs do not compose:\n${result.errors.map((error) => error.message).join('\n')}`)
  }
  // Where subgraphs say different things of a type that they share, composition takes what most say; for us that is a mistake.
  const differing = result.hints.filter(({ definition }) => definition.code === differentArguments)
  if (differing.length > 0) {
    throw new Error(`the subgraphs contradict each other:\n${differing.map((hint) => hint.message).join('\n')}`)
  }
  const supergraph = `${result.supergraphSdl.trimEnd()}\n`
  const gateway = createApolloGateway({
    supergraphSdl: supergraph,
    buildService: () => ({ process: async () => ({}) }),
  })
  try {
    const { schema } = await gateway.load()
    return { supergraph, api: `${printSchema(schema).trimEnd()}\n` }
  } finally {
    await gateway.stop()
  }
}
