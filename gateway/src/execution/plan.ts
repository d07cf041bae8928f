import type { PlanNode, QueryPlan, ResponsePath } from '@apollo/query-planner'
import { compileFetch, type PlanParts, type Step } from './fetch.js'

const nothing: Step = async () => {}

/** Compiles a query plan to a function that fetches what it says into the `data` and `errors` of a run. */
export function compilePlan({ node }: QueryPlan, parts: PlanParts): Step {
  if (!node) return nothing
  if (node.kind === 'Subscription') throw new Error('the graph has no subscriptions')
  return compileNode(node, [], parts)
}

/** `path` is where in the answer the objects stand that the node adds to. */
function compileNode(node: PlanNode | undefined, path: ResponsePath, parts: PlanParts): Step {
  if (!node) return nothing
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, path, parts)
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], parts)
    case 'Sequence':
      return sequence(node.nodes.map((child) => compileNode(child, path, parts)))
    case 'Parallel':
      return parallel(node.nodes.map((child) => compileNode(child, path, parts)))
    case 'Condition': {
      const then = compileNode(node.ifClause, path, parts)
      const otherwise = compileNode(node.elseClause, path, parts)
      return (run) => (run.conditions[node.condition] ? then(run) : otherwise(run))
    }
    case 'Defer':
      throw new Error('the graph has no @defer')
  }
}

const sequence =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) await step(run)
  }

const parallel =
  (steps: readonly Step[]): Step =>
  async (run) => {
    await Promise.all(steps.map((step) => step(run)))
  }
