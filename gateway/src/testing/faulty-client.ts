import { randomOf } from '@kakehashi/subgraphs/testing'
import { GraphQLError } from 'graphql'
import type { SubgraphClient } from '../data-sources/subgraph-client.js'
import { gatewayCodes, SubgraphError } from '../errors.js'

export interface Faults {
  seed: number
  /** How many in a thousand values are missing, or of another kind than promised. */
  wrongValues: number
  /** How many in a thousand objects are null for a reason that an error tells. */
  errors: number
  /** How many in a thousand calls get no answer. */
  unanswered: number
}

type Path = readonly (string | number)[]

/**
 * A client whose subgraph does not always do what it promised: it gives null, values of another type, errors, or nothing at all.
 * What is wrong follows from the seed and from what it is wrong with, so that the same entity is always wrong in the same way.
 */
export function faultyClient(name: string, client: SubgraphClient, faults: Faults): SubgraphClient {
  return async (operation, context) => {
    const chance = randomOf(hashOf(`${faults.seed} ${name} ${operation.query}`))
    if (chance.number() * 1_000 < faults.unanswered) {
      throw new SubgraphError(name, chance.pick([gatewayCodes.timeout, gatewayCodes.unavailable]))
    }
    const { data, errors = [] } = await client(operation, context)
    const found: GraphQLError[] = [...errors]
    const spoilt = data && spoil(data, [], faults, found)
    return { data: spoilt as typeof data, ...(found.length > 0 && { errors: found }) }
  }
}

function spoil(value: unknown, path: Path, faults: Faults, errors: GraphQLError[]): unknown {
  if (value === null) return null
  const key = path.findLast((step) => typeof step === 'string')
  const random = randomOf(hashOf(`${faults.seed} ${key} ${JSON.stringify(value)}`))
  // Of what stands at the top nothing is changed: `_entities` is a list, with an element for each representation.
  const isInside = path.length > 1 || (path.length === 1 && path[0] !== '_entities')
  if (isInside && typeof value === 'object' && random.number() * 1_000 < faults.errors) {
    const code = random.pick(['BAD_USER_INPUT', 'INTERNAL_SERVER_ERROR', undefined])
    errors.push(new GraphQLError(`no ${key}`, { path, extensions: code ? { code } : {} }))
    return null
  }
  if (isInside && key !== '__typename' && random.number() * 1_000 < faults.wrongValues) {
    // What is no entity at all stops the original in the middle of its work.
    const isEntity = path.length === 2 && path[0] === '_entities'
    return isEntity ? null : random.pick([null, null, null, 'nonsense', 1.5, [], {}, true])
  }
  if (Array.isArray(value)) return value.map((element, index) => spoil(element, [...path, index], faults, errors))
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, spoil(inner, [...path, name], faults, errors)]),
  )
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
