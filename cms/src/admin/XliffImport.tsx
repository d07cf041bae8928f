'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { xliff as words } from '../labels/xliff'

interface Answer {
  message?: string
  problems?: { line: number; reason: string }[]
  errors?: { message: string }[]
}

/** Takes in what came back from a translation agency, or shows line by line why it does not. */
export function XliffImport() {
  const { i18n } = useTranslation()
  const router = useRouter()
  const say = (text: Bilingual) => inLanguage(text, i18n.language)
  const [file, setFile] = useState<File>()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Answer>()

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    setBusy(true)
    setRefused(undefined)
    try {
      const response = await fetch('/api/xliff', {
        method: 'POST',
        credentials: 'include',
        headers: { 'accept-language': i18n.language, 'content-type': 'application/xliff+xml' },
        body: file,
      })
      const answer = (await response.json()) as Answer
      if (!response.ok) return setRefused(answer)
      toast.success(answer.message)
      router.refresh()
    } catch (error) {
      setRefused({ message: error instanceof Error ? error.message : String(error) })
    } finally {
      setBusy(false)
    }
  }

  return (
    <details className="xliff-import">
      <summary>{say(words.importTitle)}</summary>
      <p>{say(words.importAbout)}</p>
      <form onSubmit={(event) => void send(event)}>
        <label>
          <span>{say(words.file)}</span>
          <input
            accept=".xlf,.xliff,application/xliff+xml"
            onChange={(event) => setFile(event.target.files?.[0])}
            type="file"
          />
        </label>
        <button className="translations-view__show" disabled={busy || !file} type="submit">
          {say(words.import)}
        </button>
      </form>
      {refused && (
        <div className="xliff-import__refused" role="alert">
          <p>{refused.message ?? refused.errors?.map(({ message }) => message).join(' ')}</p>
          <ul>
            {refused.problems?.slice(0, 200).map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>
                <strong>{say(words.line(line))}</strong> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  )
}
