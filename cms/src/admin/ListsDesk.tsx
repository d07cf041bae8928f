'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { listView } from '../labels/lists'
import type { Preview } from '../lists/shown'
import { ListPreview } from './ListPreview'

export interface ShownList {
  name: string
  title: string
  about: string
  needed: string[]
  others: string[]
  /** Whether new entries cite where they stand. */
  hasSources: boolean
}

interface Progress {
  id: string
  state: 'running' | 'done' | 'failed'
  written: number
  total: number
  result: { created: number; changed: number } | null
  why: string | null
}

interface Props {
  lists: ShownList[]
  documents: { id: string; name: string }[]
  mayImport: boolean
}

const pollMilliseconds = 500

/** From the choice of a list to the end of its import, on one page; or its export. */
export function ListsDesk({ lists, documents, mayImport }: Props) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = (text: Bilingual) => inLanguage(text, i18n.language)
  const [name, setName] = useState(lists[0]?.name ?? '')
  const [file, setFile] = useState<File>()
  const [document, setDocument] = useState('')
  const [section, setSection] = useState('')
  const [busy, setBusy] = useState(false)
  const [preview, setPreview] = useState<Preview>()
  const [progress, setProgress] = useState<Progress>()
  const [failure, setFailure] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const list = lists.find((one) => one.name === name)
  const headers = { 'accept-language': i18n.language }

  const forget = () => {
    setPreview(undefined)
    setProgress(undefined)
    setFailure('')
  }

  /** Sends the file, and what the form says besides. */
  const send = async (what: 'preview' | 'import', digest?: string) => {
    if (!file) return undefined
    const form = new FormData()
    form.set('file', file)
    form.set('_payload', JSON.stringify({ document, section, digest }))
    const response = await fetch(`${config.routes.api}/lists/${name}/${what}`, {
      method: 'POST',
      credentials: 'include',
      headers,
      body: form,
    })
    const answer = (await response.json()) as { errors?: { message: string }[] }
    if (!response.ok) throw new Error(answer.errors?.map(({ message }) => message).join('\n') ?? response.statusText)
    return answer
  }

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    setFailure('')
    try {
      await work()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }

  const look = () =>
    attempt(async () => {
      forget()
      setPreview((await send('preview')) as unknown as Preview)
    })
  const takeIn = () =>
    attempt(async () => {
      setProgress((await send('import', preview?.digest ?? undefined)) as unknown as Progress)
    })

  const running = progress?.state === 'running' ? progress.id : undefined
  useEffect(() => {
    if (!running) return
    const timer = setInterval(async () => {
      const response = await fetch(`${config.routes.api}/list-imports/${running}`, {
        credentials: 'include',
        headers: { 'accept-language': i18n.language },
      }).catch(() => undefined)
      // Not reached: asked again. Not known any more: the server was started anew, and nothing was stored.
      if (response?.ok) setProgress((await response.json()) as Progress)
      else if (response?.status === 404)
        setProgress((before) => before && { ...before, state: 'failed', why: inLanguage(listView.lost, i18n.language) })
    }, pollMilliseconds)
    return () => clearInterval(timer)
  }, [running, config.routes.api, i18n.language])

  const [listId, fileId, documentId, sectionId] = [useId(), useId(), useId(), useId()]
  if (!list) return null
  return (
    <div className="lists-desk">
      <div className="lists-desk__field">
        <label htmlFor={listId}>{say(listView.list)}</label>
        <select
          disabled={Boolean(running)}
          id={listId}
          onChange={(event) => {
            forget()
            setName(event.target.value)
          }}
          value={name}
        >
          {lists.map((one) => (
            <option key={one.name} value={one.name}>
              {one.title}
            </option>
          ))}
        </select>
        <small>{list.about}</small>
      </div>

      {mayImport && (
        <form
          className="lists-desk__form"
          onSubmit={(event) => {
            event.preventDefault()
            void look()
          }}
        >
          <p>
            {say(listView.columnsNeeded)}: <strong>{list.needed.join('、')}</strong>
          </p>
          <details>
            <summary>{say(listView.columnsAll)}</summary>
            <p>{list.others.join('、')}</p>
          </details>
          <div className="lists-desk__field">
            <label htmlFor={fileId}>{say(listView.file)}</label>
            <input
              accept=".csv,.txt,.tsv,.xlsx"
              disabled={busy || Boolean(running)}
              id={fileId}
              onChange={(event) => {
                forget()
                setFile(event.target.files?.[0])
              }}
              ref={input}
              type="file"
            />
          </div>
          {list.hasSources && (
            <fieldset className="lists-desk__sources">
              <div className="lists-desk__field">
                <label htmlFor={documentId}>{say(listView.document)}</label>
                <select
                  id={documentId}
                  onChange={(event) => {
                    forget()
                    setDocument(event.target.value)
                  }}
                  value={document}
                >
                  <option value="">{say(listView.none)}</option>
                  {documents.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </select>
              </div>
              <div className="lists-desk__field">
                <label htmlFor={sectionId}>{say(listView.section)}</label>
                <input
                  id={sectionId}
                  maxLength={500}
                  onChange={(event) => {
                    forget()
                    setSection(event.target.value)
                  }}
                  type="text"
                  value={section}
                />
              </div>
              <small>{say(listView.sourceHelp)}</small>
            </fieldset>
          )}
          <Button
            buttonStyle={preview ? 'secondary' : 'primary'}
            disabled={!file || busy || Boolean(running)}
            margin={false}
            type="submit"
          >
            {say(busy && !preview ? listView.looking : listView.preview)}
          </Button>
        </form>
      )}

      <div aria-live="polite" className="lists-desk__outcome">
        {failure && (
          <p className="lists-desk__failure" role="alert">
            {failure}
          </p>
        )}
        {progress && <Ending progress={progress} say={say} />}
        {preview && !progress && (
          <ListPreview busy={busy} onConfirm={() => void takeIn()} preview={preview} say={say} />
        )}
        {progress && progress.state !== 'running' && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              forget()
              setFile(undefined)
              if (input.current) input.current.value = ''
              input.current?.focus()
            }}
          >
            {say(listView.again)}
          </Button>
        )}
      </div>

      <section aria-label={say(listView.exporting)} className="lists-desk__export">
        <h2>{say(listView.exporting)}</h2>
        <p>{say(listView.exportHelp)}</p>
        <a className="lists-desk__download" download href={`${config.routes.api}/lists/${name}/export?format=csv`}>
          {say(listView.exportCsv)}
        </a>
        <a className="lists-desk__download" download href={`${config.routes.api}/lists/${name}/export?format=xlsx`}>
          {say(listView.exportXlsx)}
        </a>
      </section>
    </div>
  )
}

function Ending({ progress, say }: { progress: Progress; say: (text: Bilingual) => string }) {
  const { state, written, total, result, why } = progress
  if (state === 'done' && result) {
    return <p className="lists-desk__done">{say(listView.done(result.created, result.changed))}</p>
  }
  if (state === 'failed') {
    return (
      <p className="lists-desk__failure" role="alert">
        {why}
      </p>
    )
  }
  const label = say(listView.running)
  return (
    <div className="lists-desk__progress">
      <p>
        {label} – {say(listView.progress(written, total))}
      </p>
      <progress aria-label={label} max={Math.max(total, 1)} value={written} />
    </div>
  )
}
