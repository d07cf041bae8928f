'use client'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { type FormPlace, useSaveDraft } from './save-draft'

/** How long after a save it is looked whether words were left behind, in milliseconds: longer than autosave waits. */
const pause = 800

/**
 * Saves what was typed while Payload was saving what had been typed before. When two autosaves follow each other closely, Payload (3.90)
 * takes the form for unchanged after the second, whatever was typed meanwhile: nothing would save it, and nobody would be warned.
 */
export function SaveLastWords(place: FormPlace) {
  const { address } = place
  const { lastUpdateTime } = useDocumentInfo()
  const saveDraft = useSaveDraft(place)
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
      void saveDraft()
    }, pause)
    return () => clearTimeout(timer)
  }, [modified, lastUpdateTime, saveDraft])
  return null
}
