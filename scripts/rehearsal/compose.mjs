import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * A Compose file, its variables filled in from `environment`.
 * @param {string} file
 * @param {Record<string, string>} environment
 * @throws {Error} with the sentence of a variable that is missing
 */
export function readCompose(file, environment) {
  const document = parse(readFileSync(file, 'utf8'), { merge: true })
  return fillIn(document, environment)
}

function fillIn(value, environment) {
  if (typeof value === 'string') return fillInText(value, environment)
  if (Array.isArray(value)) return value.map((item) => fillIn(item, environment))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, environment)]))
}

/** `${NAME}`, `${NAME:-otherwise}`, `${NAME:?what is missing}`, and `$$` for a dollar sign. */
function fillInText(text, environment) {
  return text.replace(/\$(?:\$|\{(\w+)(?::([-?])([^}]*))?\})/g, (all, name, how, word) => {
    if (all === '$$') return '$'
    const value = environment[name] ?? ''
    if (value !== '' || how === undefined) return value
    if (how === '-') return word
    throw new Error(`${name} is not set: ${word}`)
  })
}

/** Services in an order in which each comes after those that it depends on. */
export function inOrder(services) {
  const order = []
  const visit = (name) => {
    if (order.includes(name)) return
    for (const needed of Object.keys(services[name].depends_on ?? {})) if (services[needed]) visit(needed)
    order.push(name)
  }
  for (const name of Object.keys(services)) visit(name)
  return order
}
