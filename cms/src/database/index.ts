export {
  DatabaseBusyError,
  DatabaseUnavailable,
  isStorageProblem,
  isWorthAnotherTry,
  NestedWriteError,
  TransactionExpiredError,
} from './errors'
export { mongoDatabase } from './mongo/mongo-database'
export type { MongoDatabaseOptions } from './mongo/options'
export { type Migration, type SqliteDatabaseOptions, sqliteDatabase } from './sqlite-database'
