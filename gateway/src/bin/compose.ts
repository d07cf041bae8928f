/** Writes `gateway/supergraph.graphql` and `gateway/schema.graphql` from the SDL of the subgraphs. */
import { writeFile } from 'node:fs/promises'
import { compose } from '../compose.js'
import { apiSchemaFile, supergraphFile } from '../supergraph.js'

const { supergraph, api } = await compose()
await writeFile(supergraphFile, supergraph)
await writeFile(apiSchemaFile, api)
