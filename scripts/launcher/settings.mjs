import path from 'node:path'

/** Where the launcher keeps and serves things. Every value can be set by an environment variable of the same name. */
export function readSettings(env, root) {
  const databaseUrl = env.DATABASE_URL ?? 'file:./data'
  const inFiles = databaseUrl.startsWith('file:')
  if (!inFiles && !/^mongodb(\+srv)?:\/\/[^/]/.test(databaseUrl)) {
    throw new SettingError(
      'DATABASE_URL must be a folder, as in file:./data, or a replica set of MongoDB, as in mongodb://host/kakehashi?replicaSet=rs0',
    )
  }
  // With MongoDB some things stay in files: uploads, logs, the secret of this installation.
  const dataFolder = path.resolve(root, inFiles ? databaseUrl.slice('file:'.length) : (env.DATA_DIR ?? './data'))
  const host = env.LISTEN_HOST ?? '127.0.0.1'
  const hasPreview = onOrOff(env.PREVIEW ?? 'on')
  const ports = {
    cms: port(env, 'CMS_PORT', 3001),
    graph: port(env, 'GRAPH_PORT', 4000),
    web: port(env, 'WEB_PORT', 3000),
    ...(hasPreview && {
      preview: port(env, 'PREVIEW_PORT', 3002),
      preview_graph: port(env, 'PREVIEW_GRAPH_PORT', 4002),
    }),
  }
  const names = Object.entries(ports)
  for (const [index, [name, value]] of names.entries()) {
    const twin = names.slice(0, index).find(([, other]) => other === value)
    if (twin) {
      throw new SettingError(
        `${name.toUpperCase()}_PORT and ${twin[0].toUpperCase()}_PORT are both ${value}: each needs a port of its own`,
      )
    }
  }
  const address = (name) => `http://${host.includes(':') ? `[${host}]` : host}:${ports[name]}`
  return {
    root,
    host,
    ports,
    dataFolder,
    /** Whether drafts can be looked at by a signed link: two more processes, for those who edit. */
    hasPreview,
    databaseUrl: inFiles ? `file:${dataFolder}` : databaseUrl,
    // The CMS writes uploaded files where the graph reads them, whatever folder each of them runs in.
    mediaFolder: env.MEDIA_DIR ? path.resolve(root, env.MEDIA_DIR) : path.join(dataFolder, 'media'),
    logs: path.join(dataFolder, 'logs'),
    /** Where the pages of drafts ask for them. */
    previewGraph: hasPreview ? `${address('preview_graph')}/graphql` : undefined,
    urls: {
      cms: env.CMS_URL ?? address('cms'),
      graph: env.GRAPH_URL ?? `${address('graph')}/graphql`,
      web: env.WEB_URL ?? address('web'),
      ...(hasPreview && { preview: env.PREVIEW_URL ?? address('preview') }),
    },
    /** Where the launcher itself asks whether each answers. */
    probes: {
      cms: `${address('cms')}/healthz`,
      graph: `${address('graph')}/readyz`,
      web: `${address('web')}/ja`,
      ...(hasPreview && {
        preview: `${address('preview')}/icon.svg`,
        preview_graph: `${address('preview_graph')}/readyz`,
      }),
    },
  }
}

export class SettingError extends Error {}

function onOrOff(value) {
  if (value !== 'on' && value !== 'off') throw new SettingError(`PREVIEW is "${value}": expected on or off`)
  return value === 'on'
}

function port(env, name, fallback) {
  const value = env[name] ?? String(fallback)
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65535) {
    throw new SettingError(`${name} is "${value}": expected a port from 1 to 65535`)
  }
  return Number(value)
}
