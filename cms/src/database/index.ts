export { DatabaseBusyError, NestedWriteError, TransactionExpiredError } from './errors'
export { type Migration, type SqliteDatabaseOptions, sqliteDatabase } from './sqlite-database'
