'use client'
import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** How long after a save it is looked whether words were left behind, in milliseconds: longer than autosave waits. */
const pause = 800

interface Props {
  /** The document's address in the API. */
  address: string
  language: string
}

/**
 * Saves what was typed while Payload was saving what had been typed before. When two autosaves follow each other closely, Payload (3.90)
 * takes the form for unchanged after the second, whatever was typed meanwhile: nothing would save it, and nobody would be warned.
 */
export function SaveLastWords({ address, language }: Props) {
  const { globalSlug, lastUpdateTime } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const typedAt = useRef(0)
  const saved = useRef({ startedAt: 0, byItself: false })

  useEffect(() => {
    const note = () => {
      typedAt.current = performance.now()
    }
    const events = ['input', 'keydown', 'paste', 'drop'] as const
    for (const name of events) document.addEventListener(name, note, true)
    return () => {
      for (const name of events) document.removeEventListener(name, note, true)
    }
  }, [])

  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) {
        const { pathname, search } = new URL(name)
        const isWrite = pathname === address ? search !== '' : pathname === `${address}/step`
        if (isWrite) saved.current = { startedAt: startTime, byItself: search.includes('autosave=true') }
      }
    })
    observer.observe({ type: 'resource' })
    return () => observer.disconnect()
  }, [address])

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked again after every save
  useEffect(() => {
    if (modified) return
    const timer = setTimeout(() => {
      const { startedAt, byItself } = saved.current
      if (!byItself || typedAt.current <= startedAt) return
      typedAt.current = 0
      void submit({
        acceptValues: { overrideLocalChanges: false },
        action: `${address}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=${language}`,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: globalSlug ? 'POST' : 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
    }, pause)
    return () => clearTimeout(timer)
  }, [modified, lastUpdateTime, address, language, globalSlug, submit])
  return null
}
