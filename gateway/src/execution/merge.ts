import { deepMerge } from '@apollo/gateway/dist/utilities/deepMerge.js'
import type { Data } from './places.js'

/** Adds what was fetched to what was fetched before, as `@apollo/gateway` does. */
export function merge(target: Data, fetched: Data): void {
  for (const key of Object.keys(fetched)) {
    const value = fetched[key]
    if (value === undefined) continue
    // Mostly a field is new. What is there already, on every object of JavaScript included, is the original's to merge.
    if (key in target) deepMerge(target, { [key]: value })
    else target[key] = value
  }
}
