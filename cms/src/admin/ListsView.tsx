import { sourceDocuments } from '@kakehashi/content-store'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { deskUser, reachOf } from '../access/rules'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { listView } from '../labels/lists'
import { columnName, columnsOf } from '../lists/columns'
import { listNames, lists } from '../lists/lists'
import { ListsDesk, type ShownList } from './ListsDesk'

/** Import and export of lists: those who may import see both, all others the export. */
export function ListsView(props: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = props.initPageResult
  const user = deskUser(req)
  if (reachOf(user, 'read') === undefined) return null
  const say = (text: Bilingual) => inLanguage(text, req.i18n.language)
  const shown = listNames.map((name): ShownList => {
    const columns = columnsOf(lists[name])
    const isNeeded = (one: (typeof columns)[number]) => lists[name].needed.includes(columnName(one))
    return {
      name,
      title: say(lists[name].labels.title),
      about: say(lists[name].labels.about),
      needed: columns.filter(isNeeded).map(({ header }) => say(header)),
      others: columns
        .filter((column) => !isNeeded(column) && (!column.language || column.language === 'ja'))
        .map(({ header }) => say(header)),
      hasSources: columns.some(({ path }) => path.startsWith('sources.')),
    }
  })
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={props.params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={props.searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className="lists-view">
        <h1>{say(listView.title)}</h1>
        <p>{say(listView.about)}</p>
        <ListsDesk
          documents={Object.entries(sourceDocuments).map(([id, name]) => ({ id, name: say(name) }))}
          lists={shown}
          mayImport={reachOf(user, 'importLists') === 'all'}
        />
      </Gutter>
    </DefaultTemplate>
  )
}
