/** The same types and resolvers as one schema on Apollo Server, without any federation. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { openSqliteContentReader } from '@kakehashi/content-store'
import { createReads } from '@kakehashi/subgraphs'
import { monolithicSchema } from '../support/monolithic-schema.mjs'
import { file, listen } from './settings.mjs'

const store = await openSqliteContentReader({ file })
await startStandaloneServer(new ApolloServer({ schema: monolithicSchema(store) }), {
  listen,
  context: async () => ({ read: createReads(store) }),
})
