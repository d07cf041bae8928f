import { gatewayCodes, SubgraphError } from '../errors.js'

/** The answer of a subgraph, or {@link SubgraphError} when there is none after `milliseconds`. */
export function beforeDeadline<T>(subgraph: string, milliseconds: number, answer: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new SubgraphError(subgraph, gatewayCodes.timeout)), milliseconds)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
