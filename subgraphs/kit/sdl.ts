import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type DocumentNode, parse } from 'graphql'
import { packageRoot } from './package-root.js'

/** The subgraphs there are, each named like the folder that holds it. */
export const subgraphNames = ['publications', 'programmes', 'grants', 'offices'] as const
export type SubgraphName = (typeof subgraphNames)[number]
export const isSubgraphName = (name: string): name is SubgraphName =>
  (subgraphNames as readonly string[]).includes(name)

/** The SDL of one subgraph: its own file, then what all subgraphs share. */
export function readSdl(name: SubgraphName): string {
  const files = [path.join(packageRoot, name, 'schema.graphql'), path.join(packageRoot, 'kit', 'shared.graphql')]
  return files.map((file) => readFileSync(file, 'utf8')).join('\n')
}

export const readTypeDefs = (name: SubgraphName): DocumentNode => parse(readSdl(name))
