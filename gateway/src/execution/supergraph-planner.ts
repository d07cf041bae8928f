import { type Operation, operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import type { DocumentNode, GraphQLObjectType, GraphQLSchema } from 'graphql'

/** What the planner of `@apollo/query-planner` knows of the graph. */
export interface SupergraphPlanner {
  /** What clients see, as graphql-js has it. */
  schema: GraphQLSchema
  queryType: GraphQLObjectType
  /** The same as Apollo's own packages have it. */
  apiSchema: Schema
  /** What clients see and what is between the subgraphs. */
  supergraphSchema: GraphQLSchema
  /** An operation of a valid document, as Apollo's packages have it. */
  operationOf(document: DocumentNode, operationName: string | undefined): Operation
  /** Which subgraph is to be asked what, and in which order. Conditions (`@skip`, `@include`) are kept in the plan. */
  plan(operation: Operation): QueryPlan
}

export function createPlanner(supergraphSdl: string): SupergraphPlanner {
  // It was validated when it was composed; the tests fail when the file is not what composition gives.
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false })
  const planner = new QueryPlanner(supergraph)
  const apiSchema = supergraph.apiSchema()
  const schema = apiSchema.toGraphQLJSSchema()
  const queryType = schema.getQueryType()
  if (!queryType) throw new Error('the supergraph has no queries')
  return {
    schema,
    queryType,
    apiSchema,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    operationOf: (document, operationName) => operationFromDocument(apiSchema, document, { operationName }),
    plan: (operation) => planner.buildQueryPlan(operation),
  }
}
