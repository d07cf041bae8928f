// Makes three servers a replica set and gives each plane its user, as docker-compose.yml has it:
//   cms      reads and writes what editors make, what is published and the drafts that are shown by a link
//   reader   reads what is published, and nothing else: subgraphs and gateways
//   preview  reads what is published and those drafts, and nothing else: the graph of drafts
// Run again, it changes nothing but passwords and rights. The first time it must come from the first member's own machine.
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'

const setName = 'kakehashi'
const waitMilliseconds = 60_000

const required = (name) => {
  const value = process.env[name]
  if (value) return value
  console.error(`${name} must be set.`)
  process.exit(1)
}
// The first member, as it is reached without the network.
const local = required('MONGO_LOCAL')
const members = required('MONGO_MEMBERS').split(',')
const rootPassword = required('MONGO_ROOT_PASSWORD')

/** What each plane may do. The content store and the CMS have a database each, called after the one that addresses name. */
const users = [
  {
    user: 'cms',
    pwd: required('MONGO_CMS_PASSWORD'),
    roles: [
      { role: 'readWrite', db: 'kakehashi-cms' },
      { role: 'readWrite', db: 'kakehashi-content' },
      { role: 'readWrite', db: 'kakehashi-drafts' },
    ],
  },
  { user: 'reader', pwd: required('MONGO_READER_PASSWORD'), roles: [{ role: 'read', db: 'kakehashi-content' }] },
  {
    user: 'preview',
    pwd: required('MONGO_PREVIEW_PASSWORD'),
    roles: [
      { role: 'read', db: 'kakehashi-content' },
      { role: 'read', db: 'kakehashi-drafts' },
    ],
  },
]

const codes = { authenticationFailed: 18, userExists: 51003, alreadyInitialised: 23 }

/** Works with a client and closes it. */
async function withClient(address, options, work) {
  const client = new MongoClient(address, { serverSelectionTimeoutMS: waitMilliseconds, ...options })
  try {
    return await work(await client.connect())
  } finally {
    await client.close()
  }
}

const beside = (work) => withClient(`mongodb://${local}/admin`, { directConnection: true }, work)
const asRoot = (work) =>
  withClient(
    `mongodb://${members.join(',')}/admin?replicaSet=${setName}`,
    { auth: { username: 'root', password: rootPassword }, authSource: 'admin' },
    work,
  )

async function initiate(client) {
  const { setName: name } = await client.db('admin').command({ hello: 1 })
  if (name) return
  const config = {
    _id: setName,
    // The first one is preferred, so that it is the primary to which the first user can be given.
    members: members.map((host, index) => ({ _id: index, host, priority: index === 0 ? 2 : 1 })),
  }
  try {
    await client.db('admin').command({ replSetInitiate: config })
  } catch (error) {
    if (error.code !== codes.alreadyInitialised) throw error
  }
  console.log(`replica set ${setName}: ${members.join(', ')}`)
}

async function untilPrimary(client) {
  const deadline = Date.now() + waitMilliseconds
  for (;;) {
    const { isWritablePrimary } = await client.db('admin').command({ hello: 1 })
    if (isWritablePrimary) return
    if (Date.now() > deadline) throw new Error(`${members[0]} does not become the primary`)
    await sleep(250)
  }
}

/** Whether the administrator can log in already. */
const hasRoot = () =>
  asRoot(() => true).catch((error) => {
    if (error.code === codes.authenticationFailed) return false
    throw error
  })

async function setUser(client, { user, pwd, roles }) {
  const admin = client.db('admin')
  const writeConcern = { w: 'majority' }
  try {
    await admin.command({ createUser: user, pwd, roles, writeConcern })
  } catch (error) {
    if (error.code !== codes.userExists) throw error
    await admin.command({ updateUser: user, pwd, roles, writeConcern })
  }
}

await beside(initiate)
if (!(await hasRoot())) {
  await beside(async (client) => {
    await untilPrimary(client)
    await setUser(client, { user: 'root', pwd: rootPassword, roles: [{ role: 'root', db: 'admin' }] })
  })
}
await asRoot(async (client) => {
  for (const user of users) await setUser(client, user)
})
console.log(`users: root, ${users.map(({ user }) => user).join(', ')}`)
