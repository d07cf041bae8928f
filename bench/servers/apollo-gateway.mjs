/** `@apollo/gateway` as documented: the supergraph, a data source for each subgraph, Apollo Server in front. */
import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { listen, rest } from './settings.mjs'

// Before the gateway is made: left alone it asks cloud metadata services where it runs, and tells Apollo.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'
const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway')

const [supergraph] = rest
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraph, 'utf8'),
  buildService: ({ url }) => new RemoteGraphQLDataSource({ url }),
})
await startStandaloneServer(new ApolloServer({ gateway }), { listen })
