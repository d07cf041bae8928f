import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packageRoot } from './package-root.js'

/** Where the composed schemas are kept: the supergraph that the gateway runs on, and the schema that clients see. */
export const supergraphFile = path.join(packageRoot, 'supergraph.graphql')
export const apiSchemaFile = path.join(packageRoot, 'schema.graphql')
/** What clients were promised with the last release. */
export const promisedSchemaFile = path.join(packageRoot, 'promised.graphql')

export const readSupergraph = (): string => readFileSync(supergraphFile, 'utf8')
