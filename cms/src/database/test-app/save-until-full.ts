import { getPayload, handleEndpoints } from 'payload'
import { buildKakehashiConfig } from '../../kakehashi-config'
import { samples } from '../../publisher/test-app/samples'
import { settingsFor } from '../../publisher/test-app/start-cms'

export interface Filled {
  /** Slugs of the documents whose save was confirmed. */
  confirmed: string[]
  /** Of the answer to the save that failed. */
  status: number
  message: string
  /** How many documents can still be read. */
  read: number
}

const longText = '長い文章。'.repeat(3_800)

export async function fillDisk(folder: string): Promise<Filled> {
  const config = buildKakehashiConfig(settingsFor(folder))
  const payload = await getPayload({ config, key: folder, disableOnInit: true })
  payload.logger.level = 'silent'
  const user = { email: 'editor@example.jp', password: 'correct horse battery staple' }
  await payload.create({ collection: 'users', data: { ...user, name: 'editor', role: 'editor' } })
  const { token } = await payload.login({ collection: 'users', data: user })
  const confirmed: string[] = []
  for (;;) {
    const slug = `large-${confirmed.length}`
    const url = new URL('/api/topics?locale=ja', 'http://localhost:3001')
    const response = await handleEndpoints({
      config,
      path: url.pathname,
      payloadInstanceCacheKey: folder,
      request: new Request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `JWT ${token}` },
        body: JSON.stringify({ ...samples.topic(slug, longText), _status: 'published' }),
      }),
    })
    const body = (await response.json()) as { errors?: { message: string }[] }
    if (response.status !== 201) {
      const { docs } = await payload.find({ collection: 'topics', pagination: false, depth: 0 })
      return { confirmed, status: response.status, message: body.errors?.[0]?.message ?? '', read: docs.length }
    }
    confirmed.push(slug)
  }
}
