import {
  type ClientSession,
  type Collection,
  type CommandStartedEvent,
  type Db,
  MongoClient,
  type MongoClientOptions,
  MongoError,
  MongoServerError,
} from 'mongodb'
import { StoreUnavailable } from '../store.js'
import { diagnose } from './diagnosis.js'
import type {
  EntryDocument,
  LeaseDocument,
  ListDocument,
  LogDocument,
  MarkDocument,
  PageDocument,
  RemovedOriginDocument,
  StateDocument,
} from './documents.js'
import type { SearchDocumentStored } from './search-documents.js'

/** How long a read may take, in milliseconds, whatever happens: choosing a server, a connection, the server's work, a second try. */
const readDeadline = 5_000
const writeDeadline = 30_000

export interface ConnectionOptions {
  /** `mongodb://…/?replicaSet=…` */
  url: string
  /** The content store's own database; the one that `url` names when not given. */
  database?: string
  /** How long a read may take, in milliseconds. */
  deadlineMilliseconds?: number
  /** The same for one call that writes; longer than a replica set usually needs to elect another primary. */
  writeDeadlineMilliseconds?: number
  /** Told of every command, for tests. */
  onCommand?: (command: CommandStartedEvent) => void
}

/** What the content store keeps. */
export class Collections {
  readonly entries: Collection<EntryDocument>
  /** The same collection, for its one document that is no entry. */
  readonly state: Collection<StateDocument>
  readonly lists: Collection<ListDocument>
  readonly log: Collection<LogDocument>
  readonly removedOrigins: Collection<RemovedOriginDocument>
  readonly marks: Collection<MarkDocument>
  readonly leases: Collection<LeaseDocument>
  readonly search: Collection<SearchDocumentStored>
  readonly pages: Collection<PageDocument>

  constructor(readonly database: Db) {
    this.entries = database.collection('entries')
    this.state = database.collection('entries')
    this.lists = database.collection('lists')
    this.log = database.collection('log')
    this.removedOrigins = database.collection('removed_origins')
    this.marks = database.collection('marks')
    this.leases = database.collection('leases')
    this.search = database.collection('search')
    this.pages = database.collection('pages')
  }
}

/** The content store's database on a replica set. Each operation has a deadline. */
export class Connection extends Collections {
  /** For what is done within a transaction, where the deadline is the transaction's. */
  readonly transacted: Collections
  #open = true

  private constructor(
    readonly client: MongoClient,
    /** Without a password. */
    readonly address: string,
    database: string | undefined,
    deadlineMilliseconds: number,
    readonly writeDeadlineMilliseconds: number,
  ) {
    super(client.db(database, { timeoutMS: deadlineMilliseconds }))
    this.transacted = new Collections(client.db(database))
  }

  /** @throws {StoreUnavailable} in one sentence, when no replica set answers or it does not let us in. */
  static async open({
    url,
    database,
    deadlineMilliseconds = readDeadline,
    writeDeadlineMilliseconds = writeDeadline,
    onCommand,
  }: ConnectionOptions): Promise<Connection> {
    const options: MongoClientOptions = {
      appName: 'kakehashi',
      // What was acknowledged is on most members and survives the loss of any one. Reads ask the primary for what is on most
      // members: nothing that could be taken back, and nothing older than what was acknowledged.
      readPreference: 'primary',
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority' },
      retryReads: true,
      retryWrites: true,
      serverSelectionTimeoutMS: Math.max(deadlineMilliseconds, 2_000),
      // A server that is cut off without a word is noticed by then.
      connectTimeoutMS: 3_000,
      heartbeatFrequencyMS: 2_000,
      ignoreUndefined: true,
      monitorCommands: onCommand !== undefined,
    }
    let client: MongoClient
    try {
      client = new MongoClient(url, options)
    } catch {
      // What the driver says of it may have parts of the password in it.
      throw new StoreUnavailable(
        'the address of MongoDB cannot be read: in a name or password the characters : / ? # [ ] @ % are written as %3A and so on, and ' +
          'only options that the driver knows may follow',
      )
    }
    const address = withoutCredentials(url)
    if (onCommand) client.on('commandStarted', onCommand)
    try {
      await client.connect()
      const hello = await client.db('admin').command({ hello: 1 }, { timeoutMS: deadlineMilliseconds })
      if (!hello.setName && hello.msg !== 'isdbgrid') throw new StoreUnavailable(standalone(address))
    } catch (error) {
      const problem =
        error instanceof StoreUnavailable
          ? error
          : ((await diagnose(client, address, error)) ?? explained(error, address))
      await client.close()
      throw problem
    }
    return new Connection(client, address, database, deadlineMilliseconds, writeDeadlineMilliseconds)
  }

  /** Runs operations of the driver, whose errors do not say which store they are about. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#open) throw new StoreUnavailable(`the content store ${this.address} has been closed`)
    try {
      return await work()
    } catch (error) {
      throw explained(error, this.address)
    }
  }

  /** A session under which calls have the time that writing may take. */
  startSession(): ClientSession {
    return this.client.startSession({ defaultTimeoutMS: this.writeDeadlineMilliseconds })
  }

  async close(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    await this.client.close()
  }
}

export const standalone = (address: string) =>
  `${address} is a single server: the content store needs transactions, so make it a replica set, even of one member ` +
  '(mongod --replSet, then rs.initiate())'

const withoutCredentials = (text: string) => text.replace(/\/\/[^/]*@/g, '//').replace(/\?.*$/s, '')

const codes = { unauthorized: 13, authenticationFailed: 18, tooLargeForCache: 388 } as const
/** A member that is stopping, is or was not primary, or no longer has what a transaction or snapshot needs; a time that is over. */
const passingCodes = new Set([6, 7, 50, 89, 91, 189, 239, 246, 251, 262, 9_001, 10_107, 11_600, 11_602, 13_435, 13_436])
/** Of errors in which the server, not the request, is to blame. */
const outages = ['RetryableWriteError', 'RetryableError', 'TransientTransactionError', 'UnknownTransactionCommitResult']

/** What a reader of the log should see for an error of the driver. */
export function explained(error: unknown, address: string): unknown {
  if (!(error instanceof MongoError)) return error
  const unavailable = (what: string) => new StoreUnavailable(`${address} ${what}`, { cause: error })
  if (error instanceof MongoServerError) {
    if (error.code === codes.unauthorized) {
      return unavailable(`does not allow what is needed: ${withoutCredentials(error.message)}`)
    }
    if (error.code === codes.authenticationFailed) {
      return unavailable('refuses the name and password (or authSource) of the address')
    }
    if (error.code === codes.tooLargeForCache) {
      return new StoreUnavailable(
        `${address} cannot hold so many changes at once in its cache (cacheSizeGB): apply a few hundred at a time`,
      )
    }
    const isOutage = passingCodes.has(Number(error.code)) || outages.some((label) => error.hasErrorLabel(label))
    if (!isOutage) return error
  }
  if (error.name === 'MongoOperationTimeoutError' || error instanceof MongoServerError) {
    return unavailable('did not answer in time')
  }
  if (/Closed|NotConnected/.test(error.name))
    return new StoreUnavailable(`the content store ${address} has been closed`)
  if (/Network|ServerSelection|Pool|WaitQueue/.test(error.name)) {
    return unavailable(`cannot be reached: ${withoutCredentials(error.message)}`)
  }
  return error
}
