import type { DefaultServerCellComponentProps } from 'payload'
import { tokyoTime } from './tokyo-time'

/** A moment in a list, in Tokyo time wherever the server and the editor are. */
export function TokyoTime({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  const shown = tokyoTime(cellData)
  return shown ? <time dateTime={new Date(String(cellData)).toISOString()}>{shown}</time> : null
}
