import type { Language } from '@kakehashi/content-store'
import type { ServerProps } from 'payload'
import { deskUser } from '../access/rules'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { calendar } from '../labels/calendar'
import { failureNames } from '../labels/links'
import { today as labels } from '../labels/today'
import { list } from '../labels/translations'
import { translationNames } from '../labels/workflow'
import { languageLabels } from '../languages'
import { type LinkCheck, linkChecksSlug } from '../links/link-checks'
import { tokyoMinute } from '../workflow/calendar'
import type { LanguageState } from '../workflow/state-rows'
import { hasToday, readToday, type Some } from '../workflow/today'
import { linkToState } from './link-to-state'
import { tokyoTime } from './tokyo-time'

type Say = (text: Bilingual) => string
/** What is said of a row beside its title; what is empty is left out. */
type Aside = readonly (string | false | null | undefined)[]

/** The first screen after login: what waits for this user, and how things stand. */
export async function TodayPanel({ payload, user, i18n }: Pick<ServerProps, 'payload' | 'user' | 'i18n'>) {
  const desk = deskUser({ user: user ?? null })
  if (!hasToday(desk)) return null
  const today = await readToday(payload, desk)
  const say: Say = (text) => inLanguage(text, i18n.language)
  const waiting = [
    { some: today.toReview, what: () => labels.toReview },
    { some: today.returned, what: () => labels.returned },
    {
      some: today.toTranslate,
      what: ({ translation }: LanguageState) => (translation ? translationNames[translation] : labels.toTranslate),
    },
  ]
  const waits = waiting.flatMap(({ some, what }) => (some?.rows ?? []).map((row) => ({ row, what: what(row) })))
  const total = waiting.reduce((sum, { some }) => sum + (some?.total ?? 0), 0)

  return (
    <section aria-label={say(labels.title)} className="today">
      <h1>{say(labels.title)}</h1>
      <div className="today__sections">
        <Section say={say} title={labels.waiting} wide>
          <Rows
            more={total - waits.length}
            rows={waits.map(({ row, what }) => shownState(row, [say(what), row.by, row.note]))}
            say={say}
          />
        </Section>
        <Stand aside={({ by, at }) => [by, tokyoTime(at)]} say={say} some={today.inReview} title={labels.inReview} />
        <Stand aside={dueAside(say)} href="/admin/calendar" say={say} some={today.due} title={labels.due} />
        <Stand
          aside={({ since }) => [tokyoTime(since)]}
          href="/admin/translations?status=outdated"
          say={say}
          some={today.outdated}
          title={labels.outdated}
        />
        <Stand aside={({ by, at }) => [by, tokyoTime(at)]} say={say} some={today.lastOut} title={labels.lastOut} />
        <Section href={brokenLinksList} say={say} title={labels.brokenLinks}>
          <Rows
            more={today.brokenLinks.total - today.brokenLinks.rows.length}
            rows={today.brokenLinks.rows.flatMap((row) => shownLink(row, say))}
            say={say}
          />
        </Section>
      </div>
    </section>
  )
}

const dueAside =
  (say: Say) =>
  ({ state, scheduledFor, endsAt }: LanguageState): Aside => [
    state === 'scheduled' && scheduledFor && `${tokyoMinute(scheduledFor)} ${say(calendar.starts)}`,
    endsAt && `${tokyoTime(endsAt)} ${say(calendar.ends)}`,
  ]

interface StandProps {
  title: Bilingual
  some: Some
  aside: (row: LanguageState) => Aside
  href?: string
  say: Say
}

function Stand({ title, some, aside, href, say }: StandProps) {
  return (
    <Section href={href} say={say} title={title}>
      <Rows more={some.total - some.rows.length} rows={some.rows.map((row) => shownState(row, aside(row)))} say={say} />
    </Section>
  )
}

interface SectionProps {
  title: Bilingual
  href?: string | undefined
  wide?: boolean
  say: Say
  children: React.ReactNode
}

function Section({ title, href, wide, say, children }: SectionProps) {
  return (
    <section className={wide ? 'today__section today__section--wide' : 'today__section'}>
      <h2>{href ? <a href={href}>{say(title)}</a> : say(title)}</h2>
      {children}
    </section>
  )
}

/** Something of an entry in a language, with the way to its form. */
interface ShownRow {
  key: string
  href: string
  title: string | null | undefined
  language: Language
  aside: Aside
}

function Rows({ rows, more, say }: { rows: ShownRow[]; more: number; say: Say }) {
  if (rows.length === 0) return <p className="today__nothing">{say(labels.nothing)}</p>
  return (
    <>
      <ul>
        {rows.map(({ key, href, title, language, aside }) => (
          <li key={key}>
            <a href={href}>{title ?? say(list.untitled)}</a>
            <small>{[say(languageLabels[language]), ...aside].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="today__nothing">{say(labels.more(more))}</p>}
    </>
  )
}

const shownState = (row: LanguageState, aside: Aside): ShownRow => ({
  key: row.key,
  href: linkToState(row),
  title: row.title,
  language: row.language,
  aside,
})

/** A broken link, at each place at which it stands. */
const shownLink = ({ address, failure, places }: LinkCheck, say: Say): ShownRow[] =>
  places.map((place) => ({
    key: `${address} ${linkToState(place)}`,
    href: linkToState(place),
    title: place.title,
    language: place.language,
    aside: [failure && say(failureNames[failure]), address],
  }))

const brokenLinksList = `/admin/collections/${linkChecksSlug}?where[status][equals]=broken`
