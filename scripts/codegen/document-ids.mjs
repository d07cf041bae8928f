// A plugin of graphql-codegen: the SHA-256 of every operation of a client, by its name, as the graph has registered it.
import { registeredDocuments } from './registered-documents.mjs'

/** @param {import('graphql').GraphQLSchema} _schema @param {{ document?: import('graphql').DocumentNode }[]} files */
export function plugin(_schema, files) {
  const entries = registeredDocuments(files).map(({ name, hash }) => [name, hash])
  return [
    '/* eslint-disable */',
    '/** The SHA-256 of each operation with its fragments, by the name of the operation. */',
    `export const documentIds: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(entries.sort()), null, 2)};`,
    '',
  ].join('\n')
}
