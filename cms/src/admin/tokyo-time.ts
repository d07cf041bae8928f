// Swedish writes 2026-11-21 13:26, as the desk does elsewhere.
const tokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' })

/** A moment in Tokyo time, wherever the server and the editor are; empty for what is no moment. */
export function tokyoTime(value: unknown): string {
  const moment = new Date(String(value))
  return value && !Number.isNaN(moment.getTime()) ? tokyo.format(moment) : ''
}
