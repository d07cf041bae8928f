/** The desk's calendar: all days are days in Tokyo, which has no summer time. */

const day = 24 * 60 * 60 * 1000
const tokyoOffset = 9 * 60 * 60 * 1000

/** The day in Tokyo of a moment, as `2026-11-21`. */
export const tokyoDay = (moment: Date | string): string =>
  new Date(new Date(moment).getTime() + tokyoOffset).toISOString().slice(0, 10)

/** The hour and minute in Tokyo of a moment, as `09:05`. */
export const tokyoMinute = (moment: Date | string): string =>
  new Date(new Date(moment).getTime() + tokyoOffset).toISOString().slice(11, 16)

/** The month that is asked for as `2026-11`, or the one of `now`. */
export function monthAsked(asked: string, now: Date): string {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : tokyoDay(now).slice(0, 7)
}

/** The month that lies `months` after another; before it for a negative number. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

export interface Day {
  /** `2026-11-21` */
  date: string
  inMonth: boolean
}

/** The weeks that a month touches, each from Sunday, as on a Japanese wall. */
export function weeksOf(month: string): Day[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const start = first - new Date(first).getUTCDay() * day
  const weeks: Day[][] = []
  for (let week = start; week < Date.parse(`${monthAfter(month, 1)}-01T00:00:00Z`); week += 7 * day) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = new Date(week + index * day).toISOString().slice(0, 10)
        return { date, inMonth: date.startsWith(month) }
      }),
    )
  }
  return weeks
}

/** The first moment of the day in Tokyo. */
export const startOfDay = (date: string): Date => new Date(`${date}T00:00:00+09:00`)
