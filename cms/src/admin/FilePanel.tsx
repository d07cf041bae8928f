'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { FileReading } from '../files/endpoints'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { filePanel, readingStops } from '../labels/files'

const askAgainMilliseconds = 2_000

/** How far the desk has come with the file in the form: its text, its pictures, or what is the matter with it. */
export function FilePanel() {
  const { id, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const address = id === undefined ? undefined : `${config.routes.api}/files/${id}`
  const reading = useReading(address, `${lastUpdateTime ?? 0}`)
  const say = (text: Bilingual) => inLanguage(text, i18n.language)
  if (!address || !reading) return null
  const isPdf = savedDocumentData?.mimeType === 'application/pdf'
  return (
    <section aria-label={say(filePanel.title)} aria-live="polite" className="file-panel">
      <h4>{say(filePanel.title)}</h4>
      {reading.state === 'waiting' && <p aria-busy="true">{say(filePanel.waiting)}</p>}
      {reading.state === 'refused' && reading.stop && (
        <>
          <p className="file-panel__stop">{say(readingStops[reading.stop])}</p>
          {reading.stop !== 'missing' && <p>{say(filePanel.stillPublic)}</p>}
        </>
      )}
      {reading.state === 'done' && <p>{say(isPdf ? ofPages(reading) : filePanel.pictures(reading.pictures))}</p>}
      {reading.state === 'done' && isPdf && reading.pictures > 0 && (
        // biome-ignore lint/performance/noImgElement: it comes from the desk itself, as small as it is shown
        <img alt={say(filePanel.firstPage)} src={`${address}/picture`} />
      )}
    </section>
  )
}

function ofPages({ pageCount, textPageCount }: FileReading): Bilingual {
  const [pages, withText] = [pageCount ?? 0, textPageCount ?? 0]
  if (withText === 0) return filePanel.noText(pages)
  return withText === pages ? filePanel.readPages(pages) : filePanel.somePages(withText, pages)
}

/** What the server says, asked again as long as it is not done. */
function useReading(address: string | undefined, saved: string): FileReading | undefined {
  const [reading, setReading] = useState<FileReading>()
  useEffect(() => {
    if (!address) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    // A save is a reason to ask again.
    const ask = async (_save: string) => {
      const response = await fetch(`${address}/reading`, { credentials: 'include' })
      const answer = response.ok ? ((await response.json()) as FileReading | null) : null
      if (isGone) return
      setReading(answer ?? undefined)
      if (answer?.state === 'waiting')
        timer = setTimeout(() => void ask(saved).catch(() => undefined), askAgainMilliseconds)
    }
    ask(saved).catch(() => undefined)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [address, saved])
  return reading
}
