import { type Audience, requireAudience } from '../audience.js'
import { StoreUnavailable } from '../store.js'
import type { Connection } from './connection.js'
import { rebuildPageIndex } from './page-writer.js'
import { rebuildSearchIndex } from './search-writer.js'

/**
 * "KKHS" or "KKHD" in the file's header, so that another program's file is never taken for a content store, nor a store of drafts for one
 * of what is published, by whatever name it goes.
 */
const applicationIds: Readonly<Record<Audience, number>> = { public: 0x4b4b4853, drafts: 0x4b4b4844 }

/**
 * Each step leads from one version of the file to the next; a step that was released is never edited.
 * What the tables are for is told in docs/decisions/0002-content-store-layout.md.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    origin TEXT NOT NULL UNIQUE,
    published_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    languages TEXT NOT NULL,
    natural_order ANY NOT NULL,
    keys TEXT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, id)
  ) STRICT;

  CREATE TABLE lists (
    number INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    value ANY NOT NULL,
    entries INTEGER NOT NULL,
    UNIQUE (scope, key, value)
  ) STRICT;

  CREATE TABLE list_index (
    list INTEGER NOT NULL,
    ordering INTEGER NOT NULL,
    position ANY NOT NULL,
    id TEXT NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (list, ordering, position, id, entry)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE log (
    position INTEGER PRIMARY KEY,
    operation TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    languages TEXT NOT NULL,
    UNIQUE (kind, id)
  ) STRICT;
  CREATE INDEX log_by_kind ON log (kind, position);

  CREATE TABLE removed_origins (origin TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    holder TEXT,
    token INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE VIRTUAL TABLE search_index USING fts5 (
    names, ja_main, ja_rest, en_main, en_rest, fr_main, fr_rest, zh_main, zh_rest, ko_main, ko_rest, keys,
    content = '', contentless_delete = 1, tokenize = 'ascii'
  );

  CREATE TABLE search_documents (
    entry INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    keys TEXT NOT NULL,
    ja TEXT NOT NULL,
    en TEXT NOT NULL,
    fr TEXT NOT NULL,
    zh TEXT NOT NULL,
    ko TEXT NOT NULL
  ) STRICT;

  CREATE TABLE search_version (version INTEGER NOT NULL) STRICT;
  `,
  `
  CREATE TABLE log_state (store TEXT NOT NULL, expired INTEGER NOT NULL) STRICT;
  INSERT INTO log_state (store, expired) VALUES (lower(hex(randomblob(8))), 0);
  CREATE INDEX log_removals ON log (changed_at) WHERE operation = 'REMOVE';
  `,
  `
  CREATE TABLE entry_keys (
    entry INTEGER NOT NULL,
    key TEXT NOT NULL,
    value ANY NOT NULL,
    PRIMARY KEY (entry, key, value)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO entry_keys (entry, key, value)
    SELECT e.number, one.key, each.value FROM entries e, json_each(e.keys) one, json_each(one.value) each;

  CREATE TABLE list_pairs (
    list INTEGER NOT NULL,
    other INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (list, other)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO list_pairs (list, other, entries)
    SELECT min(a.number, b.number), max(a.number, b.number), count(*)
    FROM entries e
    JOIN entry_keys k ON k.entry = e.number
    JOIN entry_keys o ON o.entry = e.number AND (o.key, o.value) > (k.key, k.value)
    JOIN lists a ON a.key = k.key AND a.value = k.value
      AND a.scope IN (e.kind, iif(e.kind IN ('Report', 'MagazineIssue', 'Article', 'NewsletterIssue', 'BestPractice'), 'Publication', e.kind))
    JOIN lists b ON b.scope = a.scope AND b.key = o.key AND b.value = o.value
    GROUP BY 1, 2;

  INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 4194304);
  `,
  `
  CREATE TABLE file_pages (place INTEGER PRIMARY KEY, entry INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
  CREATE INDEX file_pages_by_entry ON file_pages (entry);
  CREATE VIRTUAL TABLE page_index USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
  `,
]

export const schemaVersion = migrations.length

/**
 * Goes up whenever the same entry would be written into the search index in another way: other tokens, other fields, other places.
 * The whole index is then written anew, as it is when a file gets its first one.
 */
export const searchVersion = 2

/**
 * The file's schema version; 0 for a file that is new and empty.
 * @throws {StoreUnavailable} when the file is something else, for others than `audience`, or of a later release than this program.
 */
export function readSchemaVersion(connection: Connection, audience: Audience): number {
  const [version, application, tables] = connection.get(
    `SELECT v.user_version, a.application_id, (SELECT count(*) FROM sqlite_master)
     FROM pragma_user_version v, pragma_application_id a`,
  ) as [number, number, number]
  for (const found of ['public', 'drafts'] as const) {
    if (application === applicationIds[found]) requireAudience(connection.file, found, audience)
  }
  if (application !== applicationIds[audience] && (version !== 0 || application !== 0 || tables !== 0)) {
    throw new StoreUnavailable(`${connection.file} is a SQLite file of another program, not a content store`)
  }
  if (version > schemaVersion) {
    throw new StoreUnavailable(
      `${connection.file} has schema version ${version}, but this release knows versions up to ${schemaVersion}: ` +
        'it was written by a later release; start that one',
    )
  }
  return version
}

/**
 * Brings the file to the newest schema and its search index to the newest way of writing it. Several processes may try at
 * once: one does it, the others find it done.
 */
export async function migrate(connection: Connection, audience: Audience = 'public'): Promise<void> {
  const isCurrent = () => readSchemaVersion(connection, audience) === schemaVersion && isSearchIndexCurrent(connection)
  if (await connection.retryWhileBusy(isCurrent)) return
  await connection.retryWhileBusy(() => connection.pragma('journal_mode = WAL'))
  await connection.write(() => {
    const from = readSchemaVersion(connection, audience)
    for (const step of migrations.slice(from)) connection.exec(step)
    if (!isSearchIndexCurrent(connection)) {
      rebuildSearchIndex(connection)
      rebuildPageIndex(connection)
      connection.exec(`DELETE FROM search_version; INSERT INTO search_version (version) VALUES (${searchVersion})`)
    }
    connection.exec(`PRAGMA application_id = ${applicationIds[audience]}`)
    connection.exec(`PRAGMA user_version = ${schemaVersion}`)
  })
}

/** An index written by a later release is left alone: this one can search it, too, if not as well. */
const isSearchIndexCurrent = (connection: Connection) =>
  Number(connection.get('SELECT max(version) FROM search_version')?.[0] ?? 0) >= searchVersion
