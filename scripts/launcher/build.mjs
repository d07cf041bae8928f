import path from 'node:path'
import { hashOf, onceFor } from './changed.mjs'
import { runStep } from './processes.mjs'

const common = ['package-lock.json', 'tsconfig.base.json']
const bin = (root, ...names) => path.join(root, 'node_modules', ...names)

/** What is built, from what, and where the result is. The sites need the libraries; they do not need each other. */
const libraries = ['content-store', 'subgraphs', 'gateway']
const sites = {
  cms: { label: 'Building the CMS', inputs: ['content-store', 'cms'] },
  web: { label: 'Building the web site', inputs: ['web'] },
}

export const environment = (extra = {}) => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_TELEMETRY_DISABLED: '1',
  APOLLO_TELEMETRY_DISABLED: '1',
  ...extra,
})

/** Compiles content-store, subgraphs and gateway, if they changed. */
export function buildLibraries({ root, logs }) {
  return onceFor(
    path.join(root, '.cache', 'built-libraries'),
    hashOf(root, [...common, ...libraries]),
    libraries.map((name) => path.join(root, name, 'dist')),
    () =>
      runStep(
        'build-libraries',
        'Compiling the graph',
        process.execPath,
        [bin(root, 'typescript', 'bin', 'tsc'), '-b', ...libraries],
        {
          cwd: root,
          env: environment(),
          logs,
        },
      ),
  )
}

/** Builds one of the two Next sites, if it changed. */
export function buildSite(name, { root, logs }) {
  const { label, inputs } = sites[name]
  return onceFor(
    path.join(root, '.cache', `built-${name}`),
    hashOf(root, [...common, ...inputs]),
    [
      path.join(root, name, '.next', 'BUILD_ID'),
      // For images and their rehearsal only: see the sites' next.config.ts.
      ...(process.env.STANDALONE === 'true' ? [path.join(root, name, '.next/standalone', name, 'server.js')] : []),
    ],
    () =>
      runStep(`build-${name}`, label, process.execPath, [bin(root, 'next', 'dist', 'bin', 'next'), 'build'], {
        cwd: path.join(root, name),
        env: environment(),
        logs,
      }),
  )
}
