/** Sleeps that can be ended early, without losing a call that comes while nobody sleeps. */
export class Alarm {
  #rung = false
  #end: (() => void) | undefined

  ring(): void {
    this.#rung = true
    this.#end?.()
  }

  /** Waits `milliseconds`, or less when the alarm is rung. True if it was. */
  async sleep(milliseconds: number): Promise<boolean> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        this.#end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      this.#end = undefined
    }
    const rung = this.#rung
    this.#rung = false
    return rung
  }
}
