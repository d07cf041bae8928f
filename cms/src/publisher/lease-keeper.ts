import { type ContentStore, type Lease, LeaseLost } from '@kakehashi/content-store'

const leaseName = 'publisher'

/** Holds the one lease under which the content store is written, and extends it in good time. */
export class LeaseKeeper {
  #lease: Lease | undefined

  /**
   * @param holder a name no other publisher has
   * @param milliseconds for how long a lease is held when nobody extends it
   */
  constructor(
    private readonly store: ContentStore,
    private readonly holder: string,
    private readonly milliseconds: number,
  ) {}

  get held(): boolean {
    return this.#lease !== undefined
  }

  /** True if the lease is ours now. */
  async acquire(): Promise<boolean> {
    this.#lease = await this.store.acquireLease(leaseName, this.holder, this.milliseconds)
    return this.held
  }

  /**
   * The lease, extended when two thirds of its time are over.
   * @throws {LeaseLost} when another publisher has it
   */
  async keep(): Promise<Lease> {
    const current = this.#lease
    if (!current) throw new LeaseLost('the publisher does not hold its lease')
    if (current.expiresAt - Date.now() > (this.milliseconds * 2) / 3) return current
    const extended = await this.store.acquireLease(leaseName, this.holder, this.milliseconds)
    this.#lease = extended
    if (!extended) throw new LeaseLost('another publisher has taken over')
    return extended
  }

  lost(): void {
    this.#lease = undefined
  }

  async release(): Promise<void> {
    const lease = this.#lease
    this.#lease = undefined
    if (lease) await this.store.releaseLease(lease)
  }
}
