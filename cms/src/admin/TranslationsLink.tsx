import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { inLanguage } from '../labels/bilingual'
import { list } from '../labels/translations'

/** The way to the list of what has to be translated, over the collections. */
export function TranslationsLink({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <Link className="nav__link translations-view__nav" href="/admin/translations" prefetch={false}>
      <span className="nav__link-label">{inLanguage(list.title, i18n.language)}</span>
    </Link>
  )
}
