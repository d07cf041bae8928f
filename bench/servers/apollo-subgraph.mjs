/** One of our subgraphs as Apollo documents it: its federated schema with the same resolvers on `startStandaloneServer`. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { openSqliteContentReader } from '@kakehashi/content-store'
import { createReads, createSubgraph } from '@kakehashi/subgraphs'
import { file, listen, rest } from './settings.mjs'

const [name] = rest
const store = await openSqliteContentReader({ file })
// `schema` is what buildSubgraphSchema made of the SDL and the resolvers.
const { schema } = createSubgraph(name, { store })
await startStandaloneServer(new ApolloServer({ schema }), {
  listen,
  context: async () => ({ read: createReads(store) }),
})
