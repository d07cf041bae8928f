/** The clocks of the offices. The graph does not have them; they follow from the city. */
const timeZones: Readonly<Record<string, string>> = {
  tokyo: 'Asia/Tokyo',
  'new-york': 'America/New_York',
  london: 'Europe/London',
  paris: 'Europe/Paris',
  singapore: 'Asia/Singapore',
  seoul: 'Asia/Seoul',
  sydney: 'Australia/Sydney',
  beijing: 'Asia/Shanghai',
}

/** How far the clock of `timeZone` is ahead of UTC at `moment`, in minutes. */
function offset(timeZone: string, moment: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((candidate) => candidate.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return Math.round((local - moment.getTime()) / 60_000)
}

/** How many hours the clock of an office is ahead of Japan's at `moment`; undefined for an office we have no clock of. */
export function hoursFromJapan(officeId: string, moment: Date): number | undefined {
  const timeZone = timeZones[officeId]
  return timeZone === undefined ? undefined : (offset(timeZone, moment) - offset('Asia/Tokyo', moment)) / 60
}

/** Offices from west to east by their clocks; those without a clock come last. */
export function fromWestToEast<Office extends { id: string }>(offices: readonly Office[], moment: Date): Office[] {
  const place = (office: Office) => hoursFromJapan(office.id, moment) ?? Number.POSITIVE_INFINITY
  return offices.toSorted((a, b) => place(a) - place(b))
}
