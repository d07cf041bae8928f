'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { panel, translationNames } from '../labels/workflow'
import { textChanges } from '../translation/text-changes'
import type { FieldPanel } from '../workflow/desk-state'
import { type Desk, useDesk } from './desk-client'

/** Beside a text that is being translated: its source, what changed there since, and the terms to use. */
export function SourceBeside({ path }: { path?: string }) {
  const desk = useDesk()
  const field = desk.state?.fields.find((one) => one.path === path)
  if (!field) return null
  return (
    <aside aria-label={desk.say(panel.source)} className={`source-beside source-beside--${field.status}`}>
      <header>
        <span>{desk.say(panel.source)}</span>
        <span className={`translation-mark translation-mark--${field.status}`}>
          {desk.say(translationNames[field.status])}
        </span>
      </header>
      <div className="source-beside__text" lang="ja">
        {field.sourceBefore === undefined ? field.source : <Changed after={field.source} before={field.sourceBefore} />}
      </div>
      {field.status === 'outdated' && desk.state?.mayConfirm && <StillRight desk={desk} field={field} />}
      {field.terms.length > 0 && (
        <dl className="source-beside__terms">
          {field.terms.map(({ source, translation, note, missed }) => (
            <div className={missed ? 'source-beside__term--missed' : ''} key={source}>
              <dt lang="ja">{source}</dt>
              <dd title={note}>
                {translation}
                {missed && <em>{desk.say(panel.termMissing)}</em>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </aside>
  )
}

function Changed({ before, after }: { before: string; after: string }) {
  return textChanges(before, after).map(({ text, is }, index) => {
    // Pieces have no identity but their place; they are never reordered.
    const key = `${index}-${is}`
    if (is === 'gone') return <del key={key}>{text}</del>
    return is === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
  })
}

function StillRight({ desk, field }: { desk: Desk; field: FieldPanel }) {
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    try {
      await desk.post('still-right', { keys: [field.key] })
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }
  return (
    <p className="source-beside__changed">
      {desk.say(panel.changed)}
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => void confirm()}
        size="small"
        type="button"
      >
        {desk.say(panel.stillRight)}
      </Button>
    </p>
  )
}
