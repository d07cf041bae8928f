/** One line of progress, which the launcher shows beside the step's name. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** At most one line in `milliseconds`, so that a log stays readable. */
export function sayNowAndThen(milliseconds = 500): (line: string) => void {
  let last = 0
  return (line) => {
    if (Date.now() - last < milliseconds) return
    last = Date.now()
    say(line)
  }
}

/** Errors whose message says what to do; where they come from in the code is nobody's concern. */
const wordsForPeople = new Set([
  'BackupError',
  'ContentError',
  'DatabaseUnavailable',
  'MoveRefused',
  'PublisherBusy',
  'SettingsError',
  'StoreInUse',
  'StoreUnavailable',
])

/** Runs a script to its end; an error is said in full and makes the process fail. */
export async function runScript(work: () => Promise<void>): Promise<never> {
  try {
    await work()
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    const isForPeople = error instanceof Error && wordsForPeople.has(error.name)
    console.error(isForPeople ? error.message : error)
    process.exit(1)
  }
}
