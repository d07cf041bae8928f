import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { deskUser, reachOf } from '../access/rules'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { calendar } from '../labels/calendar'
import { list } from '../labels/translations'
import { languageLabels } from '../languages'
import { monthAfter, monthAsked, startOfDay, tokyoDay, tokyoMinute, weeksOf } from '../workflow/calendar'
import { languageStatesSlug } from '../workflow/language-states'
import type { LanguageState } from '../workflow/state-rows'
import { DeskView } from './DeskView'
import { linkToState } from './link-to-state'
import { TableHead } from './TableHead'

interface Event {
  at: string
  is: 'starts' | 'ends'
  row: LanguageState
}

async function readEvents(req: PayloadRequest, from: Date, to: Date): Promise<Event[]> {
  const between = { greater_than_equal: from.toISOString(), less_than: to.toISOString() }
  const { docs } = await req.payload.find({
    collection: languageStatesSlug,
    where: { or: [{ and: [{ state: { equals: 'scheduled' } }, { scheduledFor: between }] }, { endsAt: between }] },
    pagination: false,
    limit: 1000,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  const isIn = (at: string | null | undefined) =>
    at && Date.parse(at) >= from.getTime() && Date.parse(at) < to.getTime()
  return (docs as unknown as LanguageState[])
    .flatMap((row): Event[] => [
      ...(isIn(row.scheduledFor) ? [{ at: String(row.scheduledFor), is: 'starts' as const, row }] : []),
      ...(isIn(row.endsAt) ? [{ at: String(row.endsAt), is: 'ends' as const, row }] : []),
    ])
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** What is scheduled, on the days of a month. */
export async function CalendarView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = (text: Bilingual) => inLanguage(text, req.i18n.language)
  if (reachOf(deskUser(req), 'read') === undefined) return null
  const now = new Date()
  const month = monthAsked(String([props.searchParams?.month].flat()[0] ?? ''), now)
  const [year = 0, number = 0] = month.split('-').map(Number)
  const weeks = weeksOf(month)
  const first = weeks[0]?.[0]?.date ?? `${month}-01`
  const last = weeks.at(-1)?.at(-1)?.date ?? `${month}-28`
  const events = await readEvents(req, startOfDay(first), new Date(startOfDay(last).getTime() + 24 * 60 * 60 * 1000))
  const onDay = new Map<string, Event[]>()
  for (const event of events) onDay.set(tokyoDay(event.at), [...(onDay.get(tokyoDay(event.at)) ?? []), event])

  return (
    <DeskView about={calendar.about} className="desk-calendar" title={calendar.title} view={props}>
      <nav aria-label={say(calendar.title)} className="desk-calendar__months">
        <a href={`?month=${monthAfter(month, -1)}`}>{say(calendar.previous)}</a>
        <a href="?">{say(calendar.thisMonth)}</a>
        <a href={`?month=${monthAfter(month, 1)}`}>{say(calendar.next)}</a>
      </nav>
      <table>
        <caption>{say(calendar.month(year, number))}</caption>
        <TableHead headings={calendar.weekdays} say={say} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map(({ date, inMonth }) => (
                <Day
                  date={date}
                  events={onDay.get(date) ?? []}
                  inMonth={inMonth}
                  isToday={date === tokyoDay(now)}
                  key={date}
                  say={say}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {events.length === 0 && <p>{say(calendar.none)}</p>}
    </DeskView>
  )
}

interface DayProps {
  date: string
  inMonth: boolean
  isToday: boolean
  events: readonly Event[]
  say: (text: Bilingual) => string
}

function Day({ date, inMonth, isToday, events, say }: DayProps) {
  const classes = [
    inMonth ? '' : 'desk-calendar__day--outside',
    isToday ? 'desk-calendar__day--today' : '',
    events.length === 0 ? 'desk-calendar__day--empty' : '',
  ]
  return (
    <td aria-current={isToday ? 'date' : undefined} className={classes.filter(Boolean).join(' ')}>
      <time dateTime={date}>
        <span className="desk-calendar__month">{Number(date.slice(5, 7))}/</span>
        {Number(date.slice(8))}
        {isToday && <small> {say(calendar.today)}</small>}
      </time>
      {events.length > 0 && (
        <ul>
          {events.map(({ at, is, row }) => (
            <li key={`${row.key} ${is}`}>
              <span className={`desk-calendar__mark desk-calendar__mark--${is}`}>
                {tokyoMinute(at)} {say(calendar[is])}
              </span>{' '}
              <a href={linkToState(row)}>{row.title ?? say(list.untitled)}</a>{' '}
              <small>{say(languageLabels[row.language])}</small>
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
