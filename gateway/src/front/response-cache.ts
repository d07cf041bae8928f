import type { Answer } from './answer.js'

/** Bytes that an entry takes besides its answer and its keys; measured on Node 20. */
const overhead = 600
/** Of the many ways to write one request (blanks, order of names), so many are remembered for each answer. */
const spellingsPerAnswer = 4
/** Longer requests are parsed before they are looked up. */
const longestSpelling = 8_192 // characters

interface Kept {
  key: string
  answer: Answer
  bytes: number
  spellings: { callerClass: string; written: string }[]
}

/**
 * Answers that are right as long as the content store stands at one revision. With another revision everything is
 * forgotten, so that no answer outlives the content it was made from. Bounded by bytes: what was used longest ago goes first.
 */
export class ResponseCache {
  readonly #kept = new Map<string, Kept>()
  /** By the class of the caller, then by the request as it was written. */
  readonly #spellings = new Map<string, Map<string, Kept>>()
  #revision: number | undefined
  #bytes = 0

  constructor(readonly capacityBytes: number) {}

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#kept.size
  }

  get(key: string, revision: number): Answer | undefined {
    this.#moveTo(revision)
    return this.#use(this.#kept.get(key))
  }

  /** An answer by the request as a caller of a class wrote it, before anything is parsed. */
  getSpelled(callerClass: string, written: string, revision: number): Answer | undefined {
    this.#moveTo(revision)
    return this.#use(this.#spellings.get(callerClass)?.get(written))
  }

  /** Keeps an answer that was made from the content of `revision` alone. What is larger than an eighth of the cache is not kept. */
  set(key: string, revision: number, answer: Answer): void {
    this.#moveTo(revision)
    const bytes = answer.bytes + key.length + overhead
    if (bytes > this.capacityBytes / 8) return
    const before = this.#kept.get(key)
    if (before) this.#drop(before)
    const kept: Kept = { key, answer, bytes, spellings: [] }
    this.#kept.set(key, kept)
    this.#bytes += bytes
    answer.onGrowth = (more) => {
      if (this.#kept.get(key) === kept) this.#grow(kept, more)
    }
    this.#shrink()
  }

  /** Remembers how a caller of a class wrote the request of a kept answer. */
  spell(callerClass: string, written: string, key: string): void {
    const kept = this.#kept.get(key)
    const known = this.#spellings.get(callerClass) ?? new Map<string, Kept>()
    this.#spellings.set(callerClass, known)
    if (!kept || written.length > longestSpelling || known.has(written)) return
    if (kept.spellings.length >= spellingsPerAnswer) return
    kept.spellings.push({ callerClass, written })
    known.set(written, kept)
    this.#grow(kept, written.length * 2)
  }

  #use(kept: Kept | undefined): Answer | undefined {
    if (!kept) return undefined
    this.#kept.delete(kept.key)
    this.#kept.set(kept.key, kept)
    return kept.answer
  }

  #grow(kept: Kept, bytes: number): void {
    kept.bytes += bytes
    this.#bytes += bytes
    this.#shrink()
  }

  #shrink(): void {
    for (const oldest of this.#kept.values()) {
      if (this.#bytes <= this.capacityBytes) return
      this.#drop(oldest)
    }
  }

  #drop(kept: Kept): void {
    this.#kept.delete(kept.key)
    for (const { callerClass, written } of kept.spellings) this.#spellings.get(callerClass)?.delete(written)
    this.#bytes -= kept.bytes
    kept.answer.onGrowth = undefined
  }

  #moveTo(revision: number): void {
    if (revision === this.#revision) return
    this.#revision = revision
    for (const kept of this.#kept.values()) kept.answer.onGrowth = undefined
    this.#kept.clear()
    this.#spellings.clear()
    this.#bytes = 0
  }
}
