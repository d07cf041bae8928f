import { DatabaseUnavailable } from '../errors'

interface Mark {
  _id: string
  /** Where the installation comes from. */
  from: string
  state: 'moving' | 'done'
  at: Date
}

/** The few calls that are needed of the driver's database, which Payload's copy of the driver has as well. */
interface Marks {
  findOne(filter: object): Promise<unknown>
  updateOne(filter: object, update: object, options?: object): Promise<unknown>
}
interface Marked {
  databaseName: string
  collection(name: string): unknown
}

const id = 'installation'

/** Where an installation comes from that is restored. */
export const backup = 'a backup'
const marksOf = (database: Marked) => database.collection('move') as Marks

/** The move that brought, or is bringing, an installation into this database. */
export const moveIn = async (database: Marked): Promise<Mark | undefined> =>
  ((await marksOf(database).findOne({ _id: id })) as Mark | null) ?? undefined

export async function beginMove(database: Marked, from: string): Promise<void> {
  const begun: Omit<Mark, '_id'> = { from, state: 'moving', at: new Date() }
  await marksOf(database).updateOne({ _id: id }, { $set: begun }, { upsert: true })
}

export async function endMove(database: Marked): Promise<void> {
  await marksOf(database).updateOne({ _id: id }, { $set: { state: 'done', at: new Date() } })
}

/** @throws {DatabaseUnavailable} while only part of an installation is there: readers would lose the rest. */
export async function requireWholeMove(database: Marked): Promise<void> {
  const move = await moveIn(database)
  if (move?.state !== 'moving') return
  throw new DatabaseUnavailable(
    `the database ${database.databaseName} holds half of an installation: its move from ${move.from} was interrupted. ` +
      `Run npm run ${move.from === backup ? 'restore' : 'migrate:engine'} again.`,
  )
}
