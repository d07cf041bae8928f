/** Runs once when the server starts: the publisher lives in this process and pulls what editors publish. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // The desk shows times in the zone of whoever renders them, first this server: the same as most editors' browsers.
  process.env.TZ ||= 'Asia/Tokyo'
  const { startPublishing } = await import('./publishing')
  await startPublishing()
}
