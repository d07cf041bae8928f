import { sourceDocuments } from '@kakehashi/content-store'
import type { AdminViewServerProps } from 'payload'
import { deskUser, reachOf } from '../access/rules'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { listView } from '../labels/lists'
import { columnName, columnsOf } from '../lists/columns'
import { listNames, lists } from '../lists/lists'
import { DeskView } from './DeskView'
import { ListsDesk, type ShownList } from './ListsDesk'

/** Import and export of lists: those who may import see both, all others the export. */
export function ListsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
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
    <DeskView about={listView.about} className="lists-view" title={listView.title} view={props}>
      <ListsDesk
        documents={Object.entries(sourceDocuments).map(([id, name]) => ({ id, name: say(name) }))}
        lists={shown}
        mayImport={reachOf(user, 'importLists') === 'all'}
      />
    </DeskView>
  )
}
