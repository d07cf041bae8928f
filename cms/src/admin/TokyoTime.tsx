import type { DefaultServerCellComponentProps } from 'payload'

// Swedish writes 2026-11-21 13:26, as the desk does elsewhere.
const tokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' })

/** A moment in a list, in Tokyo time wherever the server and the editor are. */
export function TokyoTime({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  const moment = new Date(String(cellData))
  if (!cellData || Number.isNaN(moment.getTime())) return null
  return <time dateTime={moment.toISOString()}>{tokyo.format(moment)}</time>
}
