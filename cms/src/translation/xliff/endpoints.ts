import { type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { deskUser, mayAnywhere, reachOf } from '../../access/rules'
import type { Bilingual } from '../../labels/bilingual'
import { inLanguage } from '../../labels/bilingual'
import { refusals } from '../../labels/workflow'
import { xliff as words } from '../../labels/xliff'
import { languageStatesSlug } from '../../workflow/language-states'
import { NotPossible, Refused } from '../../workflow/refused'
import type { LanguageState } from '../../workflow/state-rows'
import type { Target } from '../../workflow/target'
import { whereToTranslate } from '../to-translate'
import { exportXliff, importXliff, targetNamed } from './exchange'

const mostDocuments = 500
const mostBytes = 20 * 1024 * 1024
const megabyte = 1024 * 1024

const one = (req: PayloadRequest, name: string): string => String([req.query?.[name]].flat()[0] ?? '')

function languageAsked(req: PayloadRequest): Language {
  const language = languageCodes.find((code) => code === one(req, 'language'))
  if (!language || language === sourceLanguage) throw new NotPossible(refusals.unknownLanguage, req)
  return language
}

/** `documents=articles/1,articles/2`, or what the list of translations shows for `office` and `status`. */
async function targetsAsked(req: PayloadRequest, language: Language): Promise<Target[]> {
  const named = one(req, 'documents')
  if (named) return named.split(',').flatMap((name) => targetNamed(req, name) ?? [])
  const where: Where = whereToTranslate({ language, office: one(req, 'office'), status: one(req, 'status') })
  const { docs } = await req.payload.find({
    collection: languageStatesSlug,
    where,
    sort: ['since', 'key'],
    limit: mostDocuments + 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  return (docs as unknown as LanguageState[]).flatMap(
    ({ collection, document }) =>
      targetNamed(req, collection === 'site' ? collection : `${collection}/${document}`) ?? [],
  )
}

/** Export and import for translation agencies, under `/api/xliff`. */
export const xliffEndpoints: Endpoint[] = [
  {
    path: '/xliff',
    method: 'get',
    handler: async (req) => {
      if (reachOf(deskUser(req), 'read') === undefined) throw new Refused(refusals.login, req)
      const language = languageAsked(req)
      const targets = await targetsAsked(req, language)
      if (targets.length === 0) throw new NotPossible(words.nothing, req)
      if (targets.length > mostDocuments) throw new NotPossible(words.tooMany(mostDocuments), req)
      return new Response(await exportXliff(req, language, targets), {
        headers: {
          'content-type': 'application/xliff+xml; charset=utf-8',
          'content-disposition': `attachment; filename="kakehashi-${language}-${new Date().toISOString().slice(0, 10)}.xlf"`,
          'cache-control': 'no-store',
        },
      })
    },
  },
  {
    path: '/xliff',
    method: 'post',
    handler: async (req) => {
      const user = deskUser(req)
      if (!user) throw new Refused(refusals.login, req)
      if (!mayAnywhere(user, 'edit') && !mayAnywhere(user, 'translate'))
        throw new Refused(refusals.action('translate', user.role), req)
      const imported = await importXliff(req, await bodyOf(req))
      const say = (text: Bilingual) => inLanguage(text, req.i18n.language)
      if (!imported.problems) {
        const { fields, documents } = imported
        return Response.json({
          ...imported,
          message: say(fields ? words.imported(fields, documents) : words.nothingNew),
        })
      }
      const problems = imported.problems.map(({ line, reason }) => ({ line, reason: say(reason) }))
      return Response.json({ message: say(words.refused(problems.length)), problems }, { status: 400 })
    },
  },
]

async function bodyOf(req: PayloadRequest): Promise<string> {
  const tooLarge = () => new NotPossible(words.tooLarge(mostBytes / megabyte), req)
  if (Number(req.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge()
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (bytes.length > mostBytes) throw tooLarge()
  return new TextDecoder().decode(bytes)
}
