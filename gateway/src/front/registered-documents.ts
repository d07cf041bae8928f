import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LruCache } from '@kakehashi/content-store'
import { Kind, parse, print } from 'graphql'
import { z } from 'zod'
import { maxTokens } from '../errors.js'
import { packageRoot } from '../package-root.js'
import type { GraphqlRequest } from './request.js'
import { HttpError } from './respond.js'

/** The documents of our own clients, by hash; `npm run codegen` writes them. */
export const registeredDocumentsFile = path.join(packageRoot, 'persisted-documents.json')

const fileSchema = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string())

/** @throws {Error} when the file holds a document under a hash that is not its own. */
export function readRegisteredDocuments(file = registeredDocumentsFile): ReadonlyMap<string, string> {
  const documents = existsSync(file) ? fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  for (const [hash, text] of Object.entries(documents)) {
    if (hashOf(text) !== hash) throw new Error(`${file}: ${hash} is not the SHA-256 of its document`)
  }
  return new Map(Object.entries(documents))
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Texts whose registered form is remembered. */
const rememberedTexts = 1_000

/** A document that may be executed. */
export interface AdmittedDocument {
  text: string
  /** The first operation's name when the document is registered: safe as a label, because there are only so many. */
  registeredName?: string
}

/** Finds the documents of requests, and decides which may be executed. */
export class RegisteredDocuments {
  readonly #names = new Map<string, string>()
  /** From the hash of a text as clients send it to that of its printed form; '' where it cannot be parsed. */
  readonly #hashes = new LruCache<string, string>(rememberedTexts)

  constructor(
    readonly documents: ReadonlyMap<string, string>,
    /** Whether only registered documents are executed for callers without a key. */
    readonly only: boolean,
  ) {
    for (const [hash, text] of documents) this.#names.set(hash, operationNameOf(text))
  }

  /** @throws {HttpError} when the hash is not known, or the document is not one of ours and would have to be. */
  admit({ query, documentHash }: GraphqlRequest, isPartner: boolean): AdmittedDocument {
    const byHash = documentHash === undefined ? undefined : this.documents.get(documentHash)
    if (byHash !== undefined) {
      return { text: byHash, registeredName: this.#names.get(documentHash ?? '') }
    }
    if (query === undefined) {
      // The code that clients of Apollo and urql wait for before they send the text.
      throw new HttpError(404, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound: no document has this id.')
    }
    const registeredName = this.#names.get(this.#hashOfText(query))
    if (registeredName === undefined && this.only && !isPartner) {
      throw new HttpError(
        403,
        'DOCUMENT_NOT_REGISTERED',
        'Only registered documents are answered here. Ask CLAIR for a partner key to send your own.',
      )
    }
    return { text: query, registeredName }
  }

  #hashOfText(text: string): string {
    if (this.documents.size === 0) return ''
    const sent = hashOf(text)
    if (this.documents.has(sent)) return sent
    const known = this.#hashes.get(sent)
    if (known !== undefined) return known
    let hash = ''
    try {
      hash = hashOf(print(parse(text, { noLocation: true, maxTokens })))
    } catch {
      // What cannot be parsed is not registered; whoever executes it says what is wrong.
    }
    this.#hashes.set(sent, hash)
    return hash
  }
}

function operationNameOf(text: string): string {
  const operation = parse(text).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operation?.name?.value ?? 'anonymous'
}
