import { spawn } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Ports of 127.0.0.1 that nothing listens on. */
export async function freePorts(count) {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve, reject) => {
          const server = net.createServer().once('error', reject)
          server.listen(0, '127.0.0.1', () => resolve(server))
        }),
    ),
  )
  const ports = servers.map((server) => server.address().port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/**
 * With DATABASE_URL=mongodb://… everything runs on that replica set, in databases called after the folder.
 * @returns {Record<string, string>}
 */
export function databaseFor(dataFolder) {
  const url = process.env.DATABASE_URL ?? ''
  if (!url.startsWith('mongodb')) return { DATABASE_URL: `file:${dataFolder}` }
  const [, server, query = ''] = /^([^/]*\/\/[^/?]*)[^?]*(.*)$/.exec(url) ?? []
  return { DATABASE_URL: `${server}/${path.basename(dataFolder).toLowerCase()}${query}`, DATA_DIR: dataFolder }
}

/**
 * Starts the launcher and waits until it says that Kakehashi runs.
 * @param {{ dataFolder: string, ports?: number[], onLine?: (line: string) => void }} options
 */
export async function startKakehashi({ dataFolder, ports, onLine }) {
  const [cms, graph, web, preview, previewGraph] = ports ?? (await freePorts(5))
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      ...databaseFor(dataFolder),
      CMS_PORT: String(cms),
      GRAPH_PORT: String(graph),
      WEB_PORT: String(web),
      PREVIEW_PORT: String(preview),
      PREVIEW_GRAPH_PORT: String(previewGraph),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = []
  const exited = new Promise((resolve) => launcher.on('close', (code) => resolve(code)))
  await new Promise((resolve, reject) => {
    for (const stream of [launcher.stdout, launcher.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        onLine?.(line)
        if (line.startsWith('Kakehashi runs')) resolve()
      })
    }
    exited.then((code) => reject(new Error(`the launcher ended with code ${code}:\n${lines.join('\n')}`)))
  })
  return {
    ports: { cms, graph, web, preview, previewGraph },
    urls: {
      cms: `http://127.0.0.1:${cms}`,
      graph: `http://127.0.0.1:${graph}/graphql`,
      web: `http://127.0.0.1:${web}`,
      preview: `http://127.0.0.1:${preview}`,
    },
    lines,
    pid: launcher.pid,
    exited,
    /** As Ctrl-C does. */
    async stop() {
      launcher.kill('SIGINT')
      return exited
    },
  }
}
