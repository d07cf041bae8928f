/** Runs once when the server starts: the publisher lives in this process and pulls what editors publish. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startPublishing } = await import('./publishing')
  await startPublishing()
}
