// A plugin of graphql-codegen: every operation of a client with the fragments that it uses, under the SHA-256 of its text.
import { createHash } from 'node:crypto'
import { Kind, print, visit } from 'graphql'

/** @param {import('graphql').GraphQLSchema} _schema @param {{ document?: import('graphql').DocumentNode }[]} files */
export function plugin(_schema, files) {
  const entries = registeredDocuments(files).map(({ hash, text }) => [hash, text])
  return `${JSON.stringify(Object.fromEntries(entries.sort()), null, 2)}\n`
}

/** @returns {{ name: string, text: string, hash: string }[]} The operations by their names, with graphql-js's `print` as text. */
export function registeredDocuments(files) {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? [])
  const fragments = new Map()
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, fragments)] })
      return { name: operation.name.value, text, hash: createHash('sha256').update(text).digest('hex') }
    })
}

/** The fragments that a definition spreads, those that they spread included, each once, in the order of first use. */
function fragmentsOf(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value)
      if (!fragment) throw new Error(`there is no fragment ${name.value}`)
      if (found.has(fragment)) return
      found.add(fragment)
      fragmentsOf(fragment, fragments, found)
    },
  })
  return found
}
