'use client'
import { Button, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { mailPreview } from '../labels/newsletter'
import type { MailPreview as Preview } from '../newsletter/endpoints'
import { askDesk } from './ask-desk'

const views = ['html', 'phone', 'text'] as const
type View = (typeof views)[number]

/** The mail that an issue of a newsletter makes in the language of the form, as mail clients show it. */
export function MailPreview() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { code: language } = useLocale()
  const [mail, setMail] = useState<Preview>()
  const [problem, setProblem] = useState('')
  const [view, setView] = useState<View>('html')
  const say = (text: Bilingual) => inLanguage(text, i18n.language)
  const address = id === undefined ? undefined : `${config.routes.api}/newsletter-issues/${id}/mail?locale=${language}`

  const read = useCallback(() => {
    if (!address) return
    askDesk<Preview>(address, i18n.language)
      .then((answer) => {
        setMail(answer)
        setProblem('')
      })
      .catch((error: Error) => setProblem(error.message))
  }, [address, i18n.language])
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew after every save
  useEffect(read, [read, lastUpdateTime])

  if (!address) return <p>{say(mailPreview.saveFirst)}</p>
  return (
    <section aria-label={say(mailPreview.title)} className="mail-preview">
      <p>{say(mailPreview.about)}</p>
      {problem && <p role="alert">{problem}</p>}
      {mail ? <Shown mail={mail} say={say} setView={setView} view={view} /> : <div aria-busy="true" />}
      <Button buttonStyle="secondary" margin={false} onClick={read} size="small" type="button">
        {say(mailPreview.reload)}
      </Button>
    </section>
  )
}

interface ShownProps {
  mail: Preview
  view: View
  setView: (view: View) => void
  say: (text: Bilingual) => string
}

function Shown({ mail, view, setView, say }: ShownProps) {
  return (
    <>
      {mail.withdrawn.length > 0 && (
        <div className="mail-preview__withdrawn">
          <p>{say(mailPreview.withdrawn)}</p>
          <ul>
            {mail.withdrawn.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="mail-preview__subject">
        <strong>{say(mailPreview.subject)}</strong> {mail.subject}
      </p>
      <fieldset className="mail-preview__views">
        <legend>{say(mailPreview.show)}</legend>
        {views.map((one) => (
          <label key={one}>
            <input
              checked={view === one}
              name="mail-preview-view"
              onChange={() => setView(one)}
              type="radio"
              value={one}
            />
            {say(mailPreview[one])}
          </label>
        ))}
      </fieldset>
      {view === 'text' ? (
        <section
          aria-label={say(mailPreview.text)}
          className="mail-preview__text"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
          tabIndex={0}
        >
          <pre>{mail.text}</pre>
        </section>
      ) : (
        // Nothing in it may run, send, or reach the desk.
        <iframe
          className={`mail-preview__frame mail-preview__frame--${view}`}
          sandbox=""
          srcDoc={mail.html}
          title={say(mailPreview.title)}
        />
      )}
    </>
  )
}
