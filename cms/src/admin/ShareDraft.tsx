'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { preview } from '../labels/preview'
import type { SharedDraft } from '../preview/draft-stack'
import type { Desk } from './desk-client'
import { tokyoTime } from './tokyo-time'

interface Props {
  /** The document's address in the API. */
  address: string
  language: string
  say: Desk['say']
}

/** Makes a link by which a colleague or an official without an account sees the draft, and says until when it is good. */
export function ShareDraft({ address, language, say }: Props) {
  const { i18n } = useTranslation()
  const id = useId()
  const [shared, setShared] = useState<SharedDraft>()
  const [busy, setBusy] = useState(false)

  const make = async () => {
    setBusy(true)
    try {
      const response = await fetch(`${address}/preview-link`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
        body: JSON.stringify({ language }),
      })
      const answer = (await response.json()) as SharedDraft & { errors?: { message: string }[] }
      if (!response.ok) throw new Error(answer.errors?.map(({ message }) => message).join('\n') ?? response.statusText)
      setShared(answer)
    } catch (error) {
      toast.error(`${say(preview.failed)}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      setBusy(false)
    }
  }

  const copy = async (url: string) => {
    await navigator.clipboard.writeText(url)
    toast.success(say(preview.copied))
  }

  return (
    <details className="progress-panel__all share-draft">
      <summary>{say(preview.share)}</summary>
      <p className="progress-panel__hint">{say(preview.about)}</p>
      {shared && (
        <div className="progress-panel__input" role="status">
          <label htmlFor={id}>{say(preview.link)}</label>
          <input id={id} onFocus={(event) => event.target.select()} readOnly value={shared.url} />
          <p>{say(preview.until(tokyoTime(shared.expires)))}</p>
        </div>
      )}
      <div className="progress-panel__buttons">
        {shared && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void copy(shared.url)}
            size="small"
            type="button"
          >
            {say(preview.copy)}
          </Button>
        )}
        <Button
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          onClick={() => void make()}
          size="small"
          type="button"
        >
          {say(preview.make)}
        </Button>
      </div>
    </details>
  )
}
