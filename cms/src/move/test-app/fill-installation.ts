import { startPublisher } from '../../publisher'
import { publish, samples } from '../../publisher/test-app/samples'
import { openCms } from '../../scripts/open-cms'
import { readSettings } from '../../settings'
import { smallPdf } from '../../test-desk/small-pdf'

export const editor = { email: 'editor@example.jp', password: 'correct horse battery staple' }

/** What content/ does not have: accounts, drafts, withdrawn and deleted documents, saves that change nothing, a file. */
export async function fillInstallation(): Promise<void> {
  const settings = readSettings()
  const payload = await openCms(settings)
  payload.logger.level = 'silent'
  const publisher = await startPublisher(payload, { contentStore: settings.contentStore, leaseDuration: 500 })
  const topics = [
    await publish(payload, 'topics', samples.topic('one')),
    await publish(payload, 'topics', samples.topic('two')),
  ]
  const municipality = await publish(payload, 'municipalities', samples.municipality('a-town'))
  const report = async (slug: string, data = {}) =>
    Number(
      await publish(payload, 'reports', {
        ...samples.report(slug),
        topics,
        municipalities: [municipality],
        ...data,
      }),
    )
  const [first, second, third] = [await report('first'), await report('second'), await report('third')]
  await payload.update({
    collection: 'topics',
    id: topics[0] ?? 0,
    data: { name: 'One', _status: 'published' },
    locale: 'en',
  })
  await payload.update({
    collection: 'reports',
    id: first,
    data: { title: 'Brouillon' },
    locale: 'fr',
    draft: true,
  })
  await payload.update({ collection: 'reports', id: second, data: { _status: 'published' }, locale: 'ja' })
  await payload.update({ collection: 'reports', id: third, data: { _status: 'draft' }, locale: 'ja' })
  await publisher.idle()
  await payload.delete({
    collection: 'reports',
    id: Number(await publish(payload, 'reports', samples.report('deleted'))),
  })
  const user = await payload.create({
    collection: 'users',
    data: { ...editor, name: 'editor', role: 'editor' },
  })
  await payload.create({
    collection: 'payload-preferences',
    data: { key: `collection-reports-${first}`, value: { tab: 1 } } as never,
    user: { ...user, collection: 'users' },
  })
  const data = smallPdf('report')
  const file = await payload.create({
    collection: 'files',
    data: { title: '資料', slug: 'moved-file', _status: 'published' } as never,
    file: { data, name: 'moved.pdf', mimetype: 'application/pdf', size: data.length },
  })
  await payload.update({
    collection: 'reports',
    id: first,
    data: { files: [file.id], _status: 'published' } as never,
    locale: 'ja',
    publishSpecificLocale: 'ja',
  })
  await publisher.idle()
  await publisher.stop()
  await payload.destroy()
}
