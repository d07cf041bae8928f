/** @throws {RangeError} when `value` is no whole number from 0 on. */
export function requireCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} must be a whole number from 0 on`)
}
