'use client'
import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { secondFactor as words } from '../labels/second-factor'
import { tokyoTime } from './tokyo-time'

interface InForce {
  since: string | null
  recoveryCodes: number
}

/** A secret to be photographed; its picture is made by our own server. */
interface Started {
  secret: string
  square: string
}

/** In the form of a user: whether his login takes two steps. He turns it on and off himself; an administrator can turn it off. */
export function SecondFactor() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const say = (text: Bilingual) => inLanguage(text, i18n.language)
  const [inForce, setInForce] = useState<InForce>()
  const [started, setStarted] = useState<Started>()
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()

  const ask = useCallback(
    async <Answer,>(path: string, body?: object): Promise<Answer | undefined> => {
      const response = await fetch(`/api/users/${path}`, {
        method: body ? 'POST' : 'GET',
        credentials: 'include',
        headers: { 'accept-language': i18n.language, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      })
      const answer = (await response.json()) as Answer & { errors?: { message: string }[] }
      if (response.ok) return answer
      toast.error(answer.errors?.map(({ message }) => message).join('\n') ?? response.statusText)
      return undefined
    },
    [i18n.language],
  )
  const read = useCallback(async () => {
    if (id !== undefined) setInForce(await ask<InForce>(`${id}/second-factor`))
  }, [ask, id])
  useEffect(() => {
    void read()
  }, [read])

  const turn = async (way: 'stop' | 'confirm', code: string) => {
    const answer = await ask<{ recoveryCodes?: string[] }>(`second-factor/${way}`, { code })
    if (!answer) return
    setStarted(undefined)
    setRecoveryCodes(answer.recoveryCodes)
    await read()
  }
  const reset = async () => {
    if (await ask(`${id}/second-factor/reset`, {})) await read()
  }

  if (id === undefined || !inForce) return null
  const isOwn = String(user?.id) === String(id)
  return (
    <section aria-labelledby="second-factor" className="second-factor">
      <h3 id="second-factor">{say(words.title)}</h3>
      <p>{say(words.about)}</p>
      <p>
        <strong>{say(inForce.since ? words.isOn(tokyoTime(inForce.since)) : words.isOff)}</strong>
        {inForce.since && ` · ${say(words.recoveryLeft(inForce.recoveryCodes))}`}
      </p>
      {recoveryCodes ? (
        <div role="status">
          <p>{say(words.keepCodes)}</p>
          <ul className="second-factor__codes">
            {recoveryCodes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <Button buttonStyle="secondary" onClick={() => setRecoveryCodes(undefined)}>
            {say(words.done)}
          </Button>
        </div>
      ) : started ? (
        <>
          <p>{say(words.photograph)}</p>
          {/* biome-ignore lint/performance/noImgElement: the picture is in its address, there is nothing to make better */}
          <img
            alt={say(words.squareName)}
            className="second-factor__square"
            height={200}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(started.square)}`}
            width={200}
          />
          <p>
            {say(words.orType)} <code>{started.secret}</code>
          </p>
          <p>{say(words.enter)}</p>
          <CodeForm button={words.confirm} onCode={(code) => turn('confirm', code)} say={say} />
        </>
      ) : !isOwn ? (
        inForce.since && (
          <>
            <p>{say(words.resetHelp)}</p>
            <Button buttonStyle="secondary" onClick={() => void reset()}>
              {say(words.reset)}
            </Button>
          </>
        )
      ) : inForce.since ? (
        <CodeForm button={words.stop} onCode={(code) => turn('stop', code)} say={say} />
      ) : (
        <Button
          buttonStyle="secondary"
          onClick={() => void ask<Started>('second-factor/start', {}).then((answer) => setStarted(answer))}
        >
          {say(words.start)}
        </Button>
      )}
    </section>
  )
}

interface CodeFormProps {
  button: Bilingual
  onCode: (code: string) => Promise<void>
  say: (text: Bilingual) => string
}

/** Not a form element: it stands within the form of the user. */
function CodeForm({ button, onCode, say }: CodeFormProps) {
  const [code, setCode] = useState('')
  const send = (event: FormEvent | React.KeyboardEvent) => {
    event.preventDefault()
    if (code.trim()) void onCode(code).then(() => setCode(''))
  }
  return (
    <div className="second-factor__code">
      <label>
        <span>{say(words.code)}</span>
        <input
          autoComplete="one-time-code"
          inputMode="numeric"
          onChange={(event) => setCode(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && send(event)}
          type="text"
          value={code}
        />
      </label>
      <Button buttonStyle="secondary" margin={false} onClick={send}>
        {say(button)}
      </Button>
    </div>
  )
}
