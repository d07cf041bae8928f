import { type SourceDocument, sourceDocuments } from '@kakehashi/content-store'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { deskUser, reachOf } from '../access/rules'
import { inLanguage } from '../labels/bilingual'
import { fileProblems, listRefusals, listView } from '../labels/lists'
import { refusals } from '../labels/workflow'
import { keepRecord } from '../record/keep'
import { NotPossible, Refused } from '../workflow/refused'
import { applyPlan, MovedOn } from './apply'
import { columnsOf, Headers } from './columns'
import { contentTypes, exportList, fileNameOf, formats } from './export'
import { FileProblem } from './file-problem'
import { limits } from './limits'
import { type ListDefinition, type ListName, lists } from './lists'
import { type Plan, planImport } from './plan'
import { type FileContent, readListFile } from './read-file'
import { beginImport, importOf, type RunningImport } from './running'
import { previewOf } from './shown'

/**
 * Lists, over the desk's own interface. A browser's cookie counts only for requests from the desk's own pages, as everywhere in Payload.
 * - `POST /lists/:list/preview` with a file: everything that would change, and everything that is wrong; nothing is written.
 * - `POST /lists/:list/import` with the same file and the preview's `digest`: takes it in, if it would still do the same. It answers at
 *   once; `GET /list-imports/:id` says how far it is.
 * - `GET /lists/:list/export?format=csv|xlsx`
 */
export const listEndpoints: Endpoint[] = [
  { path: '/lists/:list/preview', method: 'post', handler: preview },
  { path: '/lists/:list/import', method: 'post', handler: startImport },
  { path: '/list-imports/:id', method: 'get', handler: readImport },
  { path: '/lists/:list/export', method: 'get', handler: exportFile },
]

async function preview(req: PayloadRequest): Promise<Response> {
  const { plan, content, name } = await planned(req)
  return answer(previewOf(plan, content, name, req.i18n?.language))
}

async function startImport(req: PayloadRequest): Promise<Response> {
  const { plan, content, name } = await planned(req)
  if (plan.problems.length > 0) return answer(previewOf(plan, content, name, req.i18n?.language), 422)
  if (field(req, 'digest') !== plan.digest) return refuse(req, 409, listView.movedOn)
  const user = deskUser(req)
  const begun = user && beginImport(user.id, plan.documents.length)
  if (!begun) return refuse(req, 409, fileProblems.busy)
  void run(req, plan, name, begun)
  return answer(shownImport(begun, req), 202)
}

/** Takes the list in after the answer was given. Nothing escapes: how it ended is read with {@link readImport}. */
async function run(req: PayloadRequest, plan: Plan, name: string, begun: RunningImport): Promise<void> {
  try {
    begun.result = await applyPlan(req, plan, name, (written) => {
      begun.written = written
    })
    begun.state = 'done'
  } catch (error) {
    begun.state = 'failed'
    begun.why = error instanceof MovedOn ? listView.movedOn : listView.failed
    if (!(error instanceof MovedOn)) req.payload.logger.error({ err: error, msg: `the list ${name} was not imported` })
  }
}

function readImport(req: PayloadRequest): Response {
  const user = requireImporter(req)
  const found = importOf(String(req.routeParams?.id ?? ''), user.id)
  return found ? answer(shownImport(found, req)) : refuse(req, 404, listRefusals.unknownImport)
}

const shownImport = ({ id, state, written, total, result, why }: RunningImport, req: PayloadRequest) => ({
  id,
  state,
  written,
  total,
  result: result ?? null,
  why: why ? inLanguage(why, req.i18n?.language) : null,
})

async function exportFile(req: PayloadRequest): Promise<Response> {
  if (reachOf(deskUser(req), 'read') === undefined) throw new Refused(refusals.login, req)
  const list = listIn(req)
  const format = formats.find((one) => one === req.query.format)
  if (!format) throw new NotPossible(listRefusals.unknownFormat, req)
  const bytes = await exportList(req.payload, list, { format, language: deskLanguage(req) })
  const name = fileNameOf(list, format)
  await keepRecord(req, { deed: 'listExported', title: name, detail: { list: list.name, format } })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': contentTypes[format],
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** What the file of a request would change. */
async function planned(req: PayloadRequest): Promise<{ plan: Plan; content: FileContent; name: string }> {
  requireImporter(req)
  const list = listIn(req)
  const tooLarge = new NotPossible(fileProblems.tooLarge(limits.fileBytes / 1024 / 1024), req)
  // Before it is read into memory; the form has little besides the file.
  if (Number(req.headers.get('content-length') ?? 0) > limits.fileBytes + 100_000) throw tooLarge
  await addDataAndFileToRequest(req)
  const { file } = req
  if (!file) throw new NotPossible(fileProblems.noFile, req)
  const headers = new Headers(columnsOf(list))
  try {
    const content = await readListFile(file.data, (text) => headers.find(text) !== undefined)
    const plan = await planImport(req.payload, list, content, {
      language: deskLanguage(req),
      ...sourceIn(req),
    })
    return { plan, content, name: file.name }
  } catch (error) {
    if (error instanceof FileProblem) throw new NotPossible(error.why, req)
    throw error
  }
}

/** What new entries cite, as the form says it. */
function sourceIn(req: PayloadRequest): { source?: { document: SourceDocument; section: string } } {
  const document = field(req, 'document')
  const section = field(req, 'section')?.trim()
  if (!document || !section) return {}
  if (!Object.hasOwn(sourceDocuments, document)) throw new NotPossible(fileProblems.sourceDocument, req)
  return { source: { document: document as SourceDocument, section: section.slice(0, 500) } }
}

/** A field of the form beside the file. */
function field(req: PayloadRequest, name: string): string | undefined {
  const value = (req.data as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function requireImporter(req: PayloadRequest) {
  const user = deskUser(req)
  if (!user || reachOf(user, 'importLists') !== 'all') throw new Refused(listRefusals.notAllowed, req)
  return user
}

function listIn(req: PayloadRequest): ListDefinition {
  const name = String(req.routeParams?.list ?? '')
  if (!Object.hasOwn(lists, name)) throw new NotPossible(listRefusals.unknownList, req)
  return lists[name as ListName]
}

const deskLanguage = (req: PayloadRequest): 'ja' | 'en' => (req.i18n?.language === 'en' ? 'en' : 'ja')

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const refuse = (req: PayloadRequest, status: number, why: Parameters<typeof inLanguage>[0]) =>
  answer({ errors: [{ message: inLanguage(why, req.i18n?.language) }] }, status)
