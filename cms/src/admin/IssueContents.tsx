'use client'
import { Button, toast, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { composing } from '../labels/magazine'
import { stateNames } from '../labels/workflow'
import { languageLabels } from '../languages'
import type { ComposedArticle, Composition, Outlook } from '../magazine/composition'
import { askDesk } from './ask-desk'

type Say = (text: Bilingual) => string
type SectionName = Composition['sections'][number]['section']

/** An article in the order that is being made; one without `article` is made when the order is saved. */
interface Row {
  key: string
  section: SectionName
  title: string
  article?: ComposedArticle
}

const rowsOf = ({ sections }: Composition): Row[] =>
  sections.flatMap(({ section, articles }) =>
    articles.map((article): Row => ({ key: String(article.id), section, title: article.title, article })),
  )

const sameOrder = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, at) => row.key === b[at]?.key && row.section === b[at]?.section)

/** The contents of an issue of the magazine: arranged by section and order, and published as one. */
export function IssueContents() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say: Say = (text) => inLanguage(text, i18n.language)
  if (id === undefined) return <p>{say(composing.saveFirst)}</p>
  return (
    <Composer address={`${config.routes.api}/magazine-issues/${id}`} api={config.routes.api} issue={id} say={say} />
  )
}

interface ComposerProps {
  address: string
  api: string
  issue: number | string
  say: Say
}

function Composer({ address, api, issue, say }: ComposerProps) {
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const { lastUpdateTime } = useDocumentInfo()
  const [composition, setComposition] = useState<Composition>()
  const [rows, setRows] = useState<Row[]>([])
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')
  const dirty = composition !== undefined && !sameOrder(rows, rowsOf(composition))
  const dirtyNow = useRef(false)
  const list = useRef<HTMLElement>(null)
  const stepped = useRef<{ key: string; by: 1 | -1 }>(undefined)
  dirtyNow.current = dirty

  const take = useCallback((read: Composition) => {
    setComposition(read)
    setRows(rowsOf(read))
    setProblem('')
  }, [])
  const read = useCallback(
    () =>
      askDesk<Composition>(`${address}/composition`, i18n.language)
        .then(take)
        .catch((error: Error) => setProblem(error.message)),
    [address, i18n.language, take],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save of the form may have changed what is shown, but never what somebody arranges
  useEffect(() => {
    if (!dirtyNow.current) void read()
  }, [read, lastUpdateTime])

  // A row that moves takes the keyboard with it, into another section too.
  useEffect(() => {
    if (!stepped.current) return
    const { key, by } = stepped.current
    stepped.current = undefined
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-row] > button:not(:disabled)') ?? [])]
    const own = buttons.filter((button) => button.parentElement?.dataset.row === key)
    ;(own.find((button) => button.dataset.move === String(by)) ?? own[0])?.focus()
  })

  if (!composition) return <div aria-busy="true">{problem}</div>

  const doing = async (work: () => Promise<void>) => {
    setBusy(true)
    setProblem('')
    try {
      await work()
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      setProblem(message)
      toast.error(`${say(composing.failed)}: ${message}`)
    } finally {
      setBusy(false)
    }
  }
  const save = () =>
    doing(async () => {
      const articles = rows.map(({ section, title, article }) =>
        article ? { section, id: article.id } : { section, title },
      )
      take(await askDesk(`${address}/composition`, i18n.language, { revision: composition.revision, articles }))
      toast.success(say(composing.saved))
    })
  const publish = (language: Outlook['language']) =>
    doing(async () => {
      await askDesk(`${address}/step?locale=${language}`, i18n.language, {
        move: 'publish',
        language,
        seen: composition.seen,
      })
      window.location.reload()
    })
  const labelOf = (section: SectionName) =>
    say(composition.sections.find((one) => one.section === section)?.label ?? { ja: section, en: section })

  /** Puts a row into a section at a place, and says where it is now. */
  const put = (row: Row, section: SectionName, place: number) => {
    const others = rows.filter((one) => one.key !== row.key)
    const inside = others.filter((one) => one.section === section)
    const at = Math.max(0, Math.min(place, inside.length))
    inside.splice(at, 0, { ...row, section })
    setRows(
      composition.sections.flatMap(({ section: name }) =>
        name === section ? inside : others.filter((one) => one.section === name),
      ),
    )
    setTold(say(composing.moved(row.title, labelOf(section), at + 1)))
  }
  const names = composition.sections.map(({ section }) => section)
  const step = (row: Row, by: 1 | -1) => {
    stepped.current = { key: row.key, by }
    const inside = rows.filter((one) => one.section === row.section)
    const at = inside.findIndex((one) => one.key === row.key)
    if (inside[at + by]) return put(row, row.section, at + by)
    const next = names[names.indexOf(row.section) + by]
    if (next) put(row, next, by > 0 ? 0 : rows.length)
  }
  const canStep = (row: Row, by: 1 | -1): boolean => {
    const inside = rows.filter((one) => one.section === row.section)
    const edge = by > 0 ? inside.at(-1) : inside[0]
    return edge?.key !== row.key || names[names.indexOf(row.section) + by] !== undefined
  }

  const { mayCompose } = composition
  return (
    <section aria-label={say(composing.title)} className="issue-contents" ref={list}>
      <p>{say(composing.about)}</p>
      <div className="issue-contents__head">
        <Cover cover={composition.cover} say={say} />
        <div className="issue-contents__out">
          <h3>{say(composing.goesOut)}</h3>
          {composition.outlook.map((outlook) => (
            <OutlookLine
              busy={busy || dirty}
              key={outlook.language}
              mayPublish={composition.mayPublish}
              outlook={outlook}
              publish={publish}
              say={say}
            />
          ))}
          <p>
            <a href={`/preview/magazine-issues/${issue}?locale=${locale}`} rel="noreferrer" target="_blank">
              {say(composing.preview)}
            </a>
          </p>
        </div>
      </div>
      <p aria-live="polite" className="issue-contents__told">
        {told}
      </p>
      {problem && (
        <p className="issue-contents__problem" role="alert">
          {problem}
        </p>
      )}
      {composition.sections.map(({ section }) => {
        const inside = rows.filter((row) => row.section === section)
        return (
          <div className="issue-contents__section" key={section}>
            <h3>{labelOf(section)}</h3>
            {inside.length === 0 && <p className="issue-contents__empty">{say(composing.empty)}</p>}
            <ol>
              {inside.map((row) => (
                <li key={row.key}>
                  <ArticleRow
                    canStep={canStep}
                    labelOf={labelOf}
                    locked={!mayCompose || busy}
                    names={names}
                    put={put}
                    remove={() => {
                      setRows(rows.filter((one) => one.key !== row.key))
                      setTold(say(composing.removed(row.title)))
                    }}
                    row={row}
                    say={say}
                    step={step}
                  />
                </li>
              ))}
            </ol>
          </div>
        )
      })}
      {composition.leaving.length > 0 && (
        <div className="issue-contents__section">
          <h3>{say(composing.leaving)}</h3>
          <ul>
            {composition.leaving.map((article) => (
              <li key={article.id}>
                <ArticleTitle article={article} say={say} title={article.title} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {mayCompose && (
        <>
          <div className="issue-contents__save">
            <Button disabled={busy || !dirty} margin={false} onClick={() => void save()} type="button">
              {say(composing.save)}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={busy || (!dirty && !problem)}
              margin={false}
              onClick={() => void read()}
              type="button"
            >
              {say(composing.reset)}
            </Button>
            {dirty && <span>{say(composing.changed)}</span>}
          </div>
          <AddArticle
            add={(row) => {
              if (rows.some((one) => one.key === row.key)) return
              put(row, row.section, rows.length)
            }}
            api={api}
            labelOf={labelOf}
            names={names}
            say={say}
          />
        </>
      )}
    </section>
  )
}

function Cover({ cover, say }: { cover: Composition['cover']; say: Say }) {
  if (!cover) return <p className="issue-contents__cover issue-contents__empty">{say(composing.noCover)}</p>
  return (
    <figure className="issue-contents__cover">
      {/* biome-ignore lint/performance/noImgElement: an upload of the desk, shown small */}
      <img alt={cover.title} src={cover.url} />
      <figcaption>{say(composing.cover)}</figcaption>
    </figure>
  )
}

interface OutlookProps {
  outlook: Outlook
  mayPublish: boolean
  busy: boolean
  publish: (language: Outlook['language']) => Promise<void>
  say: Say
}

function OutlookLine({ outlook: { language, problems, changes }, mayPublish, busy, publish, say }: OutlookProps) {
  const name = say(languageLabels[language])
  if (problems.length > 0) {
    return (
      <details className="issue-contents__outlook" open={language === 'ja'}>
        <summary>{say(composing.notReady(name))}</summary>
        <ul className="issue-contents__wanting">
          {problems.map((text) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ul>
      </details>
    )
  }
  if (!changes) return <p className="issue-contents__outlook">{say(composing.published(name))}</p>
  return (
    <p className="issue-contents__outlook">
      <span>{say(composing.ready(name))}</span>
      {mayPublish && (
        <Button disabled={busy} margin={false} onClick={() => void publish(language)} size="small" type="button">
          {say(composing.publish(name))}
        </Button>
      )}
    </p>
  )
}

interface RowProps {
  row: Row
  names: readonly SectionName[]
  locked: boolean
  labelOf: (section: SectionName) => string
  canStep: (row: Row, by: 1 | -1) => boolean
  step: (row: Row, by: 1 | -1) => void
  put: (row: Row, section: SectionName, place: number) => void
  remove: () => void
  say: Say
}

function ArticleRow({ row, names, locked, labelOf, canStep, step, put, remove, say }: RowProps) {
  const mover = (by: 1 | -1) => (
    <button
      aria-label={say(by < 0 ? composing.up(row.title) : composing.down(row.title))}
      className="issue-contents__move"
      data-move={by}
      disabled={locked || !canStep(row, by)}
      onClick={() => step(row, by)}
      type="button"
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
    </button>
  )
  return (
    <div className="issue-contents__row">
      <div className="issue-contents__moves" data-row={row.key}>
        {mover(-1)}
        {mover(1)}
      </div>
      <ArticleTitle article={row.article} say={say} title={row.title} />
      <select
        aria-label={say(composing.sectionOf(row.title))}
        disabled={locked}
        onChange={(event) => put(row, event.target.value as SectionName, Number.MAX_SAFE_INTEGER)}
        value={row.section}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {labelOf(name)}
          </option>
        ))}
      </select>
      <button
        aria-label={say(composing.remove(row.title))}
        className="issue-contents__remove"
        disabled={locked}
        onClick={remove}
        type="button"
      >
        {say(composing.removeShort)}
      </button>
    </div>
  )
}

function ArticleTitle({ article, title, say }: { article: ComposedArticle | undefined; title: string; say: Say }) {
  if (!article) {
    return (
      <div className="issue-contents__title">
        {title} <small>{say(composing.isNew)}</small>
      </div>
    )
  }
  const written = article.languages.filter((one) => one.written || one.language === 'ja')
  const untranslated = article.languages.filter((one) => !one.written && one.language !== 'ja')
  return (
    <div className="issue-contents__title">
      <a href={`/admin/collections/articles/${article.id}?locale=ja`}>{title}</a>
      <ul aria-label={say(composing.languages)} className="issue-contents__languages">
        {written.map(({ language, state, wanting }) => (
          <li key={language}>
            {say(languageLabels[language])}{' '}
            <span className={`state-mark state-mark--${state}`}>{say(stateNames[state])}</span>
            {wanting.map((text) => (
              <small className="issue-contents__lack" key={text.en}>
                {say(text)}
              </small>
            ))}
          </li>
        ))}
        {untranslated.length > 0 && (
          <li className="issue-contents__empty">
            {say(composing.noTranslation)}:{' '}
            {untranslated.map(({ language }) => say(languageLabels[language])).join('、')}
          </li>
        )}
      </ul>
    </div>
  )
}

interface AddProps {
  api: string
  names: readonly SectionName[]
  labelOf: (section: SectionName) => string
  add: (row: Row) => void
  say: Say
}

interface FoundArticle {
  id: number | string
  title?: string | null
}

function AddArticle({ api, names, labelOf, add, say }: AddProps) {
  const { i18n } = useTranslation()
  const [section, setSection] = useState<SectionName>(names[0] as SectionName)
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [found, setFound] = useState<FoundArticle[]>()
  const made = useRef(0)

  const find = async () => {
    const query = new URLSearchParams({
      draft: 'true',
      depth: '0',
      limit: '10',
      locale: 'ja',
      sort: '-updatedAt',
      'where[and][0][issue][exists]': 'false',
      ...(text.trim() && { 'where[and][1][title][like]': text.trim() }),
    })
    const { docs } = await askDesk<{ docs: FoundArticle[] }>(`${api}/articles?${query}`, i18n.language)
    setFound(docs)
  }
  const addNew = () => {
    if (!title.trim()) return
    made.current += 1
    add({ key: `new ${made.current}`, section, title: title.trim() })
    setTitle('')
  }
  /** The form around all this must not be sent by the Enter key. */
  const onEnter = (work: () => unknown) => (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    void work()
  }
  return (
    <fieldset className="issue-contents__add">
      <legend>{say(composing.add)}</legend>
      <label>
        <span>{say(composing.addTo)}</span>
        <select onChange={(event) => setSection(event.target.value as SectionName)} value={section}>
          {names.map((name) => (
            <option key={name} value={name}>
              {labelOf(name)}
            </option>
          ))}
        </select>
      </label>
      <div className="issue-contents__find">
        <label>
          <span>{say(composing.find)}</span>
          <input
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onEnter(find)}
            type="search"
            value={text}
          />
        </label>
        <Button buttonStyle="secondary" margin={false} onClick={() => void find()} size="small" type="button">
          {say(composing.findButton)}
        </Button>
      </div>
      {found?.length === 0 && <p>{say(composing.noneFound)}</p>}
      {found && found.length > 0 && (
        <ul>
          {found.map(({ id, title: name }) => (
            <li key={id}>
              <button
                className="issue-contents__take"
                onClick={() => {
                  add({ key: String(id), section, title: name ?? String(id), article: unknownState(id, name) })
                  const others = found.filter((one) => one.id !== id)
                  setFound(others.length > 0 ? others : undefined)
                }}
                type="button"
              >
                {say(composing.addThis(name ?? String(id)))}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="issue-contents__find">
        <label>
          <span>{say(composing.newTitle)}</span>
          <input
            maxLength={500}
            onChange={(event) => setTitle(event.target.value)}
            onKeyDown={onEnter(addNew)}
            type="text"
            value={title}
          />
        </label>
        <Button
          buttonStyle="secondary"
          disabled={!title.trim()}
          margin={false}
          onClick={addNew}
          size="small"
          type="button"
        >
          {say(composing.addNew)}
        </Button>
      </div>
    </fieldset>
  )
}

/** Its states come with the answer to the save. */
const unknownState = (id: number | string, title: string | null | undefined): ComposedArticle => ({
  id,
  title: title ?? String(id),
  languages: [],
})
