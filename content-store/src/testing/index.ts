export * from './mongod.js'
export { type Plan, planOf, RecordedQueries } from './plans.js'
