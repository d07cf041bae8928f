import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { inLanguage } from '../labels/bilingual'
import { listView } from '../labels/lists'

/** The way to importing and exporting lists, over the collections. */
export function ListsLink({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <Link className="nav__link translations-view__nav" href="/admin/lists" prefetch={false}>
      <span className="nav__link-label">{inLanguage(listView.title, i18n.language)}</span>
    </Link>
  )
}
