import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePorts } from '../../e2e/support/kakehashi.mjs'
import { inOrder, readCompose } from './compose.mjs'
import { Images } from './images.mjs'
import { Places } from './places.mjs'
import { Service } from './service.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Services that are the databases' own: nothing of them is needed when files take their place. */
const isOfMongo = (name) => name.startsWith('mongo-')

/**
 * Everything in docker-compose.yml as processes on loopback.
 *
 * @param {{ engine: 'sqlite' | 'mongodb', full?: boolean, twice?: string[], environment?: Record<string, string>, say?: (line: string) => void }} options
 *   `full`: images are made step by step, as a container engine would; `twice`: services that get a twin, called `<name>-twin`
 */
export async function prepareStack({ engine, full = false, twice = [], environment = {}, say = () => {} }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kakehashi-rehearsal-'))
  const secrets = Object.fromEntries(
    [
      'MONGO_KEY',
      'MONGO_ROOT_PASSWORD',
      'MONGO_CMS_PASSWORD',
      'MONGO_READER_PASSWORD',
      'MONGO_PREVIEW_PASSWORD',
      'PAYLOAD_SECRET',
      'PREVIEW_SECRET',
    ].map((name) => [name, randomBytes(24).toString('hex')]),
  )
  const file = path.join(root, 'docker-compose.yml')
  // Addresses are known when services are; what readers type stands behind a name that is put in its place below.
  const given = {
    ...secrets,
    MONGO_CACHE_GB: '0.25',
    WEB_URL: 'http://proxy:8080',
    GRAPH_PUBLIC_URL: 'http://proxy:8081/graphql',
    CMS_URL: 'http://proxy:8082',
    PREVIEW_URL: 'http://proxy:8083',
    ...environment,
  }
  const all = readCompose(file, given).services
  for (const name of twice) all[`${name}-twin`] = all[name]
  const places = new Places(all, folder, root)
  const sites = Object.keys(all).filter((name) => all[name].environment?.HOSTNAME === '0.0.0.0')
  const ports = await freePorts(sites.length)
  for (const [index, name] of sites.entries()) places.shareLocalhost(name, ports[index])
  const wanted = Object.fromEntries(Object.entries(all).filter(([name]) => engine === 'mongodb' || !isOfMongo(name)))
  const names = inOrder(wanted)
  const images = new Images({ root, folder: path.join(folder, 'images'), full, say })

  const services = new Map()
  for (const name of names) services.set(name, await makeService(name, all[name]))

  async function makeService(name, definition) {
    const image = definition.build ? await images.image(definition.build.target) : undefined
    const translate = places.translator(name, definition, image?.root)
    const environmentOf = Object.fromEntries(
      Object.entries({ ...image?.environment, ...definition.environment }).map(([variable, value]) => [
        variable,
        translate(String(value)),
      ]),
    )
    if (engine === 'sqlite' && environmentOf.DATABASE_URL) {
      environmentOf.DATABASE_URL = `file:${places.volume('desk')}`
    }
    if (sites.includes(name)) {
      Object.assign(environmentOf, { HOSTNAME: 'localhost', PORT: String(ports[sites.indexOf(name)]) })
      environmentOf.NODE_OPTIONS = '--dns-result-order=ipv4first'
    }
    return new Service({
      name,
      command: (definition.command ?? image.command).map(translate),
      environment: environmentOf,
      cwd: image ? path.join(image.root, image.folder) : folder,
      health: definition.healthcheck?.test.map(translate),
      address: places.addressOf(name),
      grace: definition.stop_grace_period,
      logs: path.join(folder, 'logs'),
      path: searchPath(folder),
    })
  }

  const url = (port) => `http://${places.addressOf('proxy')}:${port}`
  return {
    folder,
    services,
    secrets,
    /** Where this machine reaches what is a port of a service in its container. */
    addressOf: (name, port) => `http://${places.authorityOf(name, port)}`,
    /** What a colleague of the first administrator needs: the volume of the desk. */
    dataFolder: places.volume('desk'),
    urls: { web: url(8080), graph: `${url(8081)}/graphql`, cms: url(8082) },
    /** Starts everything in order, each when those that it depends on are ready. */
    async start() {
      mkdirSync(places.volume('media'), { recursive: true })
      mkdirSync(places.volume('desk'), { recursive: true, mode: 0o700 })
      // Tests look for uploaded files where one machine keeps them.
      const media = path.join(places.volume('desk'), 'media')
      if (!existsSync(media)) symlinkSync(places.volume('media'), media)
      const ready = new Map()
      const begin = async (name) => {
        await Promise.all(
          Object.keys(all[name].depends_on ?? {})
            .filter((needed) => services.has(needed))
            .map((needed) => ready.get(needed)),
        )
        const service = services.get(name)
        const started = performance.now()
        if (service.options.health) {
          service.start()
          await service.healthy()
        } else await service.runToEnd()
        say(
          `${name} ${service.options.health ? 'is healthy' : 'has ended well'} (${Math.round(performance.now() - started)} ms)`,
        )
      }
      for (const name of names) {
        const promise = begin(name)
        promise.catch(() => {})
        ready.set(name, promise)
      }
      await Promise.all(ready.values())
    },
    /** Stops everything, those first that others do not depend on. */
    async stop() {
      for (const name of [...names].reverse()) {
        const service = services.get(name)
        service.signal('SIGCONT')
        await service.stop()
      }
    },
    kill() {
      for (const service of services.values()) service.signal('SIGKILL')
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Where programs are found: this Node first, and the `mongod` that the tests use. */
function searchPath(folder) {
  const programs = path.join(folder, 'programs')
  mkdirSync(programs, { recursive: true })
  const links = { node: process.execPath, mongod: process.env.MONGOMS_SYSTEM_BINARY }
  for (const [name, target] of Object.entries(links)) {
    const link = path.join(programs, name)
    if (target && !existsSync(link)) symlinkSync(target, link)
  }
  return [programs, process.env.PATH, '/usr/sbin'].join(path.delimiter)
}
