import type { CommandStartedEvent } from 'mongodb'

export interface MongoDatabaseOptions {
  /** `mongodb://…` of a replica set or sharded cluster. */
  url: string
  /** Name of the database; the one in `url` says only where users are authenticated. */
  name: string
  /** Milliseconds after which an open transaction is rolled back. */
  transactionDeadline?: number
  /** Opened to move an installation into it, which is not whole until then. */
  moving?: boolean
  /** Milliseconds for which we look for a server that answers. */
  serverPatience?: number
  /** Told of every command that is sent. */
  onCommand?: (command: CommandStartedEvent) => void
}
