import type { Locale } from '../locale'
import type { ShownPreview } from './link'
import { LiveUpdate } from './live-update'

/** Says on every page of the draft stack that it is one, and until when it can be seen. */
export function PreviewBanner({ locale, preview }: { locale: Locale; preview: ShownPreview }) {
  const { m, minute } = locale
  return (
    <aside aria-label={m.preview.title} className="no-print border-b-4 border-warm bg-key-50 text-key-900">
      <p className="page-width py-3">
        <strong>{m.preview.title}</strong> <span className="ms-2">{m.preview.until(minute(preview.expires))}</span>
      </p>
      <LiveUpdate version={preview.version} />
    </aside>
  )
}
