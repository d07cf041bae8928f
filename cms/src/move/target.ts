import { contentDatabase } from '@kakehashi/content-store'
import { type Db, MongoClient } from 'mongodb'
import { beginMove, endMove, moveIn } from '../database/mongo/move-mark'
import type { DatabasePlace } from '../settings'

/** The place that an installation is moved to cannot be used. */
export class MoveRefused extends Error {
  override name = 'MoveRefused'
}

/**
 * The two databases of an installation on MongoDB, made ready for a move: empty, and marked as half of one until it has ended. What an
 * earlier move of the same source left there, which was interrupted, is taken away.
 */
export class MoveTarget {
  private constructor(
    private readonly client: MongoClient,
    private readonly cms: Db,
  ) {}

  /** @throws {MoveRefused} when something else is there; nothing is changed then. */
  static async prepare(place: Extract<DatabasePlace, { engine: 'mongodb' }>, source: string): Promise<MoveTarget> {
    const client = new MongoClient(place.url, { serverSelectionTimeoutMS: 15_000, writeConcern: { w: 'majority' } })
    try {
      await client.connect()
      const cms = client.db(place.name)
      const content = client.db(contentDatabase(place.url))
      const begun = await moveIn(cms)
      if (begun?.state === 'done') {
        throw new MoveRefused(
          `the database ${cms.databaseName} holds an installation that was moved there from ${begun.from} (${begun.at.toISOString()}); choose another name in --to`,
        )
      }
      if (begun && begun.from !== source) {
        throw new MoveRefused(
          `the database ${cms.databaseName} holds half of a move from ${begun.from}; run that one again, or choose another name`,
        )
      }
      const taken = begun ? undefined : ((await somethingIn(cms)) ?? (await somethingIn(content)))
      if (taken) throw new MoveRefused(`the database ${taken} is not empty; choose another name in --to`)
      await beginMove(cms, source)
      await clear(content)
      await clear(cms)
      return new MoveTarget(client, cms)
    } catch (error) {
      await client.close()
      throw error
    }
  }

  /** From now on a CMS may be started on it. */
  async done(): Promise<void> {
    await endMove(this.cms)
  }

  async close(): Promise<void> {
    await this.client.close()
  }
}

const moveCollection = 'move'

async function collectionsOf(database: Db): Promise<string[]> {
  const listed = await database.listCollections({}, { nameOnly: true }).toArray()
  return listed.map(({ name }) => name).filter((name) => name !== moveCollection && !name.startsWith('system.'))
}

/** The first collection that holds a document. */
async function somethingIn(database: Db): Promise<string | undefined> {
  for (const name of await collectionsOf(database)) {
    if (await database.collection(name).findOne({}, { projection: { _id: 1 } }))
      return `${database.databaseName} (${name})`
  }
  return undefined
}

/** Collections stay, with their indexes: dropping them is a right that the application need not have. */
async function clear(database: Db): Promise<void> {
  for (const name of await collectionsOf(database)) await database.collection(name).deleteMany({})
}
