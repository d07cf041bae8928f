'use client'
import { Button, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { KeyboardEvent, MouseEvent } from 'react'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { focalPicker } from '../labels/files'

const steps: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-2, 0],
  ArrowRight: [2, 0],
  ArrowUp: [0, -2],
  ArrowDown: [0, 2],
}
const percent = (value: number) => Math.round(Math.max(0, Math.min(100, value)))

/** The image, on which the point is chosen that stays in sight when it is cropped. The fields beside it hold the same numbers. */
export function FocalPicker() {
  const { savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const x = useField<number | null>({ path: 'focalPoint.x' })
  const y = useField<number | null>({ path: 'focalPoint.y' })
  const say = (text: Bilingual) => inLanguage(text, i18n.language)
  const { url, width, height } = (savedDocumentData ?? {}) as { url?: string; width?: number; height?: number }
  if (!url || !width || !height) return null
  const shown = { aspectRatio: `${width} / ${height}`, width: `min(32rem, ${(24 * width) / height}rem)` }
  const point = { x: x.value ?? 50, y: y.value ?? 50 }
  const set = (to: { x: number | null; y: number | null }) => {
    x.setValue(to.x)
    y.setValue(to.y)
  }
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // By keyboard there is no place at which it was pressed.
    if (event.detail === 0) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    set({
      x: percent(((event.clientX - left) / width) * 100),
      y: percent(((event.clientY - top) / height) * 100),
    })
  }
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    set({ x: percent(point.x + step[0]), y: percent(point.y + step[1]) })
  }
  return (
    <section aria-label={say(focalPicker.title)} className="focal-picker">
      <p className="field-description">{say(focalPicker.hint)}</p>
      <button
        aria-label={`${say(focalPicker.title)}: ${say(focalPicker.place(point.x, point.y))}`}
        className="focal-picker__image"
        disabled={x.disabled}
        onClick={press}
        onKeyDown={move}
        style={shown}
        type="button"
      >
        {/* biome-ignore lint/performance/noImgElement: it comes from the desk itself */}
        <img alt="" src={url} />
        <span aria-hidden="true" className="focal-picker__point" style={{ left: `${point.x}%`, top: `${point.y}%` }} />
      </button>
      <p aria-live="polite">
        {say(focalPicker.place(point.x, point.y))}
        {(x.value != null || y.value != null) && (
          <Button
            buttonStyle="none"
            className="focal-picker__clear"
            onClick={() => set({ x: null, y: null })}
            type="button"
          >
            {say(focalPicker.clear)}
          </Button>
        )}
      </p>
    </section>
  )
}
