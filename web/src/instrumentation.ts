/** Runs once when the server starts: a wrong setting stops it with a sentence, not the first reader with an error. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./check-settings')
}
