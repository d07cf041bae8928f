'use client'
import { Button, toast, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import type { MoveName } from '../access/rules'
import type { Bilingual } from '../labels/bilingual'
import { moveNames, panel, stateNames } from '../labels/workflow'
import { xliff } from '../labels/xliff'
import { languageLabels } from '../languages'
import type { LanguagePanel } from '../workflow/desk-state'
import { type Desk, useDesk } from './desk-client'
import { FollowTyping } from './FollowTyping'
import { SaveLastWords } from './SaveLastWords'
import { ShareDraft } from './ShareDraft'
import { tokyoTime } from './tokyo-time'

/** How far the language in the form has come, what can be done with it now, and how the others stand. */
export function ProgressPanel() {
  const desk = useDesk()
  const { state, language, address, say } = desk
  if (!address) return <p className="progress-panel__hint">{say(panel.saveFirst)}</p>
  const current = state?.languages.find((one) => one.language === language)
  if (!state || !current) return <div aria-busy="true" className="progress-panel" />
  return (
    <section aria-label={say(panel.title)} className="progress-panel">
      <FollowTyping address={address} language={language} />
      <SaveLastWords address={address} language={language} />
      <h4 className="progress-panel__title">
        {say(languageLabels[current.language])}
        <StateMark language={current} say={say} />
      </h4>
      <History language={current} say={say} />
      {current.wanting.length > 0 && (
        <ul className="progress-panel__wanting">
          {current.wanting.map((text) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ul>
      )}
      <Steps current={current} desk={desk} key={`${current.state} ${current.at}`} />
      {current.language !== 'ja' && (
        <a className="progress-panel__export" href={exportLink(address, current.language)}>
          {say(xliff.exportThis)}
        </a>
      )}
      {state.mayShare && <ShareDraft address={address} key={current.language} language={current.language} say={say} />}
      <details className="progress-panel__all">
        <summary>{say(panel.all)}</summary>
        <ul>
          {state.languages.map((one) => (
            <li key={one.language}>
              <LanguageLink language={one} say={say} />
              <StateMark language={one} say={say} />
              <Counts language={one} say={say} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** `/api/articles/12` is `articles/12` in the file, the site is `site`. */
const exportLink = (address: string, language: string): string => {
  const document = address.replace(/^.*?\/api\//, '').replace(/^globals\//, '')
  return `/api/xliff?${new URLSearchParams({ language, documents: document })}`
}

interface Shown {
  language: LanguagePanel
  say: Desk['say']
}

function LanguageLink({ language: { language }, say }: Shown) {
  const { code } = useLocale()
  const label = say(languageLabels[language])
  return code === language ? <strong>{label}</strong> : <a href={`?locale=${language}`}>{label}</a>
}

function StateMark({ language: { state, live }, say }: Shown) {
  return (
    <span className="progress-panel__marks">
      <span className={`state-mark state-mark--${state}`}>{say(stateNames[state])}</span>
      {live && state !== 'published' && <span className="state-mark state-mark--live">{say(panel.live)}</span>}
    </span>
  )
}

function Counts({ language: { missing, outdated }, say }: Shown) {
  if (missing + outdated === 0) return null
  return (
    <small>
      {[outdated && say(panel.outdated(outdated)), missing && say(panel.missing(missing))].filter(Boolean).join(' · ')}
    </small>
  )
}

function History({ language, say }: Shown) {
  const { by, at, note, scheduledFor, endsAt } = language
  return (
    <div className="progress-panel__history">
      {scheduledFor && (
        <p>
          <strong>
            {say(panel.scheduledFor)} {tokyoTime(scheduledFor)}
          </strong>
        </p>
      )}
      {endsAt && (
        <p>
          <strong>
            {say(panel.endsAt)} {tokyoTime(endsAt)}
          </strong>
        </p>
      )}
      {by && at && (
        <p>
          {by} · {tokyoTime(at)}
        </p>
      )}
      {note && <blockquote>{note}</blockquote>}
      <Counts language={language} say={say} />
    </div>
  )
}

/** Steps after which readers see something else: the form is then loaded anew. */
const changesWhatIsPublished: readonly MoveName[] = ['publish', 'withdraw']

/** The one step that stands out: what usually comes next for somebody with these rights. */
const foremost = (moves: readonly MoveName[]): MoveName | undefined =>
  (['publish', 'approve', 'submit'] as const).find((move) => moves.includes(move))

function Steps({ current, desk }: { current: LanguagePanel; desk: Desk }) {
  const { say, post, address, language } = desk
  const { submit } = useForm()
  const { globalSlug } = useDocumentInfo()
  const modified = useFormModified()
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  if (current.moves.length === 0) return <p className="progress-panel__hint">{say(panel.noMoves)}</p>

  const take = async (move: MoveName, at?: string) => {
    setBusy(true)
    try {
      // What stands in the form is what the step is about.
      if (modified) {
        await submit({
          action: `${address}?draft=true&depth=0&fallback-locale=null&locale=${language}`,
          method: globalSlug ? 'POST' : 'PATCH',
          overrides: { _status: 'draft' },
          skipValidation: true,
        })
      }
      await post('step', { move, note: note || undefined, at: at ? `${at}:00+09:00` : undefined })
      if (changesWhatIsPublished.includes(move)) window.location.reload()
      toast.success(`${say(languageLabels[current.language])}: ${say(moveNames[move])}`)
    } catch (error) {
      toast.error(`${say(panel.failed)}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="progress-panel__steps">
      <label className="progress-panel__input">
        <span>{say(panel.note)}</span>
        <textarea maxLength={2000} onChange={(event) => setNote(event.target.value)} rows={2} value={note} />
      </label>
      <div className="progress-panel__buttons">
        {current.moves
          .filter((move) => !(move in later))
          .map((move) => (
            <Button
              buttonStyle={move === foremost(current.moves) ? 'primary' : 'secondary'}
              disabled={busy}
              key={move}
              margin={false}
              onClick={() => void take(move)}
              size="small"
              type="button"
            >
              {say(moveNames[move])}
            </Button>
          ))}
      </div>
      {(['schedule', 'scheduleEnd'] as const)
        .filter((move) => current.moves.includes(move))
        .map((move) => (
          <Later busy={busy} key={move} move={move} say={say} take={take} />
        ))}
    </div>
  )
}

/** Steps that ask for a moment, and what to ask. */
const later: Partial<Record<MoveName, Bilingual>> = { schedule: panel.when, scheduleEnd: panel.whenEnd }

interface LaterProps {
  move: 'schedule' | 'scheduleEnd'
  busy: boolean
  say: Desk['say']
  take: (move: MoveName, at: string) => Promise<void>
}

function Later({ move, busy, say, take }: LaterProps) {
  const [at, setAt] = useState('')
  return (
    <details className="progress-panel__all">
      <summary>{say(moveNames[move])}</summary>
      <label className="progress-panel__input">
        <span>{say(later[move] ?? panel.when)}</span>
        <input onChange={(event) => setAt(event.target.value)} type="datetime-local" value={at} />
      </label>
      <Button
        buttonStyle="secondary"
        disabled={busy || !at}
        margin={false}
        onClick={() => void take(move, at)}
        size="small"
        type="button"
      >
        {say(moveNames[move])}
      </Button>
    </details>
  )
}
