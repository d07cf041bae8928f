import { type Kind, kinds, languageCodes } from '@kakehashi/content-store'
import type { CollectionSlug, Payload } from 'payload'
import type { Id } from '../access/rules'
import type { Bilingual } from '../labels/bilingual'
import { kindLabels } from '../labels/kinds'
import { cellProblems } from '../labels/lists'
import { prefectures } from '../labels/prefectures'
import { folded } from './cell'

interface Named {
  id: Id
  slug: string
  /** As the desk shows it, in Japanese if there is a Japanese one. */
  name: string
}

const candidatesShown = 4

/** What entries of other kinds are called, in all languages: lists name them, the CMS refers to them by number. */
export class Names {
  readonly #bySlug = new Map<string, Named>()
  readonly #byName = new Map<string, Set<Named>>()
  readonly #byId = new Map<Id, Named>()

  constructor(
    private readonly kind: Kind,
    documents: readonly Record<string, unknown>[],
  ) {
    for (const document of documents) this.#add(document)
  }

  #add(document: Record<string, unknown>): void {
    const { id, slug } = document as { id: Id; slug?: unknown }
    if (typeof slug !== 'string' || !slug) return
    const label = document[kinds[this.kind].label] as Record<string, unknown> | null | undefined
    const names = languageCodes.flatMap((code) => (typeof label?.[code] === 'string' ? [label[code]] : []))
    const named = { id, slug, name: names[0] ?? slug }
    this.#bySlug.set(folded(slug), named)
    this.#byId.set(id, named)
    const prefecture = prefectures.find(({ code }) => code === document.prefecture)
    const aliases = Array.isArray(document.aliases) ? document.aliases.map(String) : []
    // 青森県八戸市, as lists of municipalities all over Japan write it.
    const full = prefecture ? names.map((name) => `${prefecture.ja}${name}`) : []
    for (const name of [...names, ...aliases, ...full]) {
      const key = folded(name)
      this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(named))
    }
  }

  /** The entry of this identifier or name, or why there is none to be told. */
  find(text: string): { id: Id } | { problem: Bilingual } {
    const key = folded(text)
    const bySlug = this.#bySlug.get(key)
    if (bySlug) return { id: bySlug.id }
    const found = [...(this.#byName.get(key) ?? [])]
    const [only] = found
    if (only && found.length === 1) return { id: only.id }
    if (found.length > 1) return { problem: cellProblems.severalOfName(shown(found)) }
    return { problem: cellProblems.noSuchName(kindLabels[this.kind].plural, shown(this.#near(key))) }
  }

  /** How a list names an entry, so that it is found again: by its name where no other has it, else by its identifier. */
  nameOf(id: unknown): string | undefined {
    const named = this.#byId.get(id as Id)
    if (!named) return undefined
    const found = this.find(named.name)
    return 'id' in found && found.id === named.id ? named.name : named.slug
  }

  slugOf(id: unknown): string | undefined {
    return this.#byId.get(id as Id)?.slug
  }

  /** Public ids by number, as the publisher's mapper takes them. */
  get slugs(): ReadonlyMap<Id, string> {
    return new Map([...this.#byId].map(([id, { slug }]) => [id, slug]))
  }

  #near(key: string): Named[] {
    const near = new Set<Named>()
    for (const [name, all] of this.#byName) {
      if (key.length > 1 && (name.includes(key) || key.includes(name))) for (const one of all) near.add(one)
      if (near.size >= candidatesShown) break
    }
    return [...near]
  }
}

const shown = (named: readonly Named[]): string =>
  named
    .slice(0, candidatesShown)
    .map(({ name, slug }) => `${name}（${slug}）`)
    .join('、')

/** The names of every kind that the given collections hold. */
export async function readNames(payload: Payload, wanted: ReadonlySet<Kind>): Promise<Map<Kind, Names>> {
  const all = new Map<Kind, Names>()
  for (const kind of wanted) {
    const { docs } = await payload.db.find<Record<string, unknown> & { id: Id }>({
      collection: kinds[kind].collection as CollectionSlug,
      locale: 'all',
      joins: false,
      limit: 0,
      pagination: false,
      select: { slug: true, [kinds[kind].label]: true, prefecture: true, aliases: true },
      where: {},
    })
    all.set(kind, new Names(kind, docs))
  }
  return all
}
