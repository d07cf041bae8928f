import { type Kind, kindNames, kinds, type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { deskUser, reachOf } from '../access/rules'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { kindLabels } from '../labels/kinds'
import { list } from '../labels/translations'
import { panel, stateNames, translationNames } from '../labels/workflow'
import { xliff } from '../labels/xliff'
import { languageLabels } from '../languages'
import { whereToTranslate } from '../translation/to-translate'
import { languageStatesSlug } from '../workflow/language-states'
import type { LanguageState } from '../workflow/state-rows'
import { DeskView } from './DeskView'
import { linkToState } from './link-to-state'
import { TableHead } from './TableHead'
import { tokyoTime } from './tokyo-time'
import { XliffImport } from './XliffImport'

const perPage = 50
const targets = languageCodes.filter((code) => code !== sourceLanguage)

interface Asked {
  language: Language
  office: string
  status: '' | 'missing' | 'outdated'
  page: number
}

function askedIn(params: Record<string, string | string[] | undefined> | undefined, req: PayloadRequest): Asked {
  const one = (name: string) => String([params?.[name]].flat()[0] ?? '')
  const own = deskUser(req)?.languages.find((code) => code !== sourceLanguage)
  return {
    language: targets.find((code) => code === one('language')) ?? own ?? 'en',
    office: one('office'),
    status: (['missing', 'outdated'] as const).find((status) => status === one('status')) ?? '',
    page: Math.max(1, Math.floor(Number(one('page'))) || 1),
  }
}

/** What is missing or older than its source, in one language: the oldest first. */
export async function TranslationsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = (text: Bilingual) => inLanguage(text, req.i18n.language)
  if (reachOf(deskUser(req), 'read') === undefined) return null
  const asked = askedIn(props.searchParams, req)
  const { docs, totalDocs, hasNextPage, hasPrevPage } = await req.payload.find({
    collection: languageStatesSlug,
    where: whereToTranslate(asked),
    sort: ['since', 'key'],
    limit: perPage,
    page: asked.page,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  const { docs: offices } = await req.payload.find({
    collection: 'offices',
    sort: 'order',
    pagination: false,
    depth: 0,
    locale: req.i18n.language === 'en' ? 'en' : 'ja',
    draft: true,
  })
  const officeNames = new Map(
    offices.map((office) => [String(office.id), String(office.name ?? office.slug ?? office.id)]),
  )
  const pageLink = (page: number) => {
    const { language, office, status } = asked
    return `?${new URLSearchParams({ language, office, status, page: String(page) })}`
  }

  return (
    <DeskView about={list.about} className="translations-view" title={list.title} view={props}>
      <form className="translations-view__filters" method="get">
        <Choice label={say(list.language)} name="language" value={asked.language}>
          {targets.map((code) => (
            <option key={code} value={code}>
              {say(languageLabels[code])}
            </option>
          ))}
        </Choice>
        <Choice label={say(list.office)} name="office" value={asked.office}>
          <option value="">{say(list.all)}</option>
          {[...officeNames].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice label={say(list.status)} name="status" value={asked.status}>
          <option value="">{say(list.both)}</option>
          {(['outdated', 'missing'] as const).map((status) => (
            <option key={status} value={status}>
              {say(translationNames[status])}
            </option>
          ))}
        </Choice>
        <button className="translations-view__show" type="submit">
          {say(list.show)}
        </button>
        <output>{say(list.count(totalDocs))}</output>
        {docs.length > 0 && <a href={exportLink(asked)}>{say(xliff.exportAll)}</a>}
      </form>
      <XliffImport />
      {docs.length === 0 ? (
        <p>{say(list.none)}</p>
      ) : (
        <Rows officeNames={officeNames} rows={docs as unknown as LanguageState[]} say={say} />
      )}
      <nav className="translations-view__pages">
        {hasPrevPage && <a href={pageLink(asked.page - 1)}>{say(list.previous)}</a>}
        {hasNextPage && <a href={pageLink(asked.page + 1)}>{say(list.next)}</a>}
      </nav>
    </DeskView>
  )
}

const exportLink = ({ language, office, status }: Asked): string =>
  `/api/xliff?${new URLSearchParams({ language, office, status })}`

function Choice({
  label,
  name,
  value,
  children,
}: {
  label: string
  name: string
  value: string
  children: React.ReactNode
}) {
  return (
    <label>
      <span>{label}</span>
      <select defaultValue={value} name={name}>
        {children}
      </select>
    </label>
  )
}

interface RowsProps {
  rows: LanguageState[]
  officeNames: ReadonlyMap<string, string>
  say: (text: Bilingual) => string
}

function Rows({ rows, officeNames, say }: RowsProps) {
  return (
    <table>
      <TableHead headings={[list.document, list.kind, list.office, list.status, list.fields, list.since]} say={say} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              <a href={linkToState(row)}>{row.title ?? say(list.untitled)}</a>
            </td>
            <td>{say(kindLabel(row.collection))}</td>
            <td>{(row.offices ?? []).map((id) => officeNames.get(String(id))).join('、')}</td>
            <td>
              {row.translation && (
                <span className={`translation-mark translation-mark--${row.translation}`}>
                  {say(translationNames[row.translation])}
                </span>
              )}{' '}
              <small>{say(stateNames[row.state])}</small>
            </td>
            <td>
              {[row.outdated && say(panel.outdated(row.outdated)), row.missing && say(panel.missing(row.missing))]
                .filter(Boolean)
                .join(' · ')}
            </td>
            <td>{tokyoTime(row.since)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function kindLabel(collection: string): Bilingual {
  const kind = kindNames.find((name: Kind) => kinds[name].collection === collection)
  return kind ? kindLabels[kind].singular : { ja: collection, en: collection }
}
