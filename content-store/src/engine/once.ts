/** Asks when the answer is first wanted, and keeps it: several fields of one operation may want the same count. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
