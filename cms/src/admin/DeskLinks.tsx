import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { inLanguage } from '../labels/bilingual'
import { calendar } from '../labels/calendar'
import { listView } from '../labels/lists'
import { list } from '../labels/translations'

const links = [
  { to: '/admin/translations', label: list.title },
  { to: '/admin/calendar', label: calendar.title },
  { to: '/admin/lists', label: listView.title },
]

/** The ways to the desk's own views, over the collections. */
export function DeskLinks({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <div className="desk-links">
      {links.map(({ to, label }) => (
        <Link className="nav__link desk-links__link" href={to} key={to} prefetch={false}>
          <span className="nav__link-label">{inLanguage(label, i18n.language)}</span>
        </Link>
      ))}
    </div>
  )
}
