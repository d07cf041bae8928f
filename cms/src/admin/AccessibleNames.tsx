'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { inLanguage } from '../labels/bilingual'
import { names } from '../labels/names'
import { nameControls } from './name-controls'

/**
 * Gives names to those of Payload's own controls that have none, so that they can be used without seeing the screen. They come
 * and go with the page, so the page is watched.
 */
export function AccessibleNames({ children }: { children?: ReactNode }) {
  const { i18n } = useTranslation()
  useEffect(() => {
    const say = (name: keyof typeof names) => inLanguage(names[name], i18n.language)
    let waiting = 0
    const look = () => {
      waiting = 0
      nameControls(document, say)
    }
    const observer = new MutationObserver(() => {
      waiting ||= requestAnimationFrame(look)
    })
    look()
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [i18n.language])
  return children
}
