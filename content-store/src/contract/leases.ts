import { setTimeout as sleep } from 'node:timers/promises'
import { type Lease, LeaseLost } from '../store.js'
import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { report, upsert } from './sample-entries.js'

export function describeLeases(open: OpenStore): void {
  describe('a lease', () => {
    const at = opened(open)
    const acquire = (holder: string, milliseconds = 60_000) => at.store.acquireLease('publisher', holder, milliseconds)

    it('is had by one holder at a time, who can prolong it', async () => {
      const lease = (await acquire('one')) as Lease
      expect(lease).toMatchObject({ name: 'publisher', holder: 'one', token: 1 })
      expect(lease.expiresAt).toBeGreaterThan(Date.now() + 50_000)
      const another = await at.openAnother()
      expect(await another.acquireLease('publisher', 'two', 60_000)).toBeUndefined()
      const prolonged = (await acquire('one', 120_000)) as Lease
      expect(prolonged.token).toBe(1)
      expect(prolonged.expiresAt).toBeGreaterThan(lease.expiresAt)
      await at.store.apply([upsert(report('a'))], { lease })
    })

    it('of another name is another lease', async () => {
      await acquire('one')
      expect(await at.store.acquireLease('search', 'two', 1000)).toMatchObject({ holder: 'two', token: 1 })
    })

    it('can be taken over when it expired; the old holder can no longer write', async () => {
      const lost = (await acquire('one', 30)) as Lease
      await sleep(50)
      await expect(at.store.apply([upsert(report('a'))], { lease: lost })).rejects.toBeInstanceOf(LeaseLost)
      const taken = (await acquire('two')) as Lease
      expect(taken.token).toBe(2)
      await expect(at.store.apply([upsert(report('a'))], { lease: lost })).rejects.toBeInstanceOf(LeaseLost)
      await at.store.apply([upsert(report('a'))], { lease: taken })
      expect(await acquire('one')).toBeUndefined()
    })

    it('is free once released, and only its holder can release it', async () => {
      const lease = (await acquire('one')) as Lease
      await at.store.releaseLease({ ...lease, holder: 'two' })
      await at.store.releaseLease({ ...lease, token: 99 })
      expect(await acquire('two')).toBeUndefined()
      await at.store.releaseLease(lease)
      await at.store.releaseLease(lease)
      await expect(at.store.apply([upsert(report('a'))], { lease })).rejects.toBeInstanceOf(LeaseLost)
      expect(await acquire('two')).toMatchObject({ token: 2 })
      await at.store.releaseLease(lease)
      expect(await acquire('three')).toBeUndefined()
    })

    it('released and acquired again by the same holder has a new token', async () => {
      const lease = (await acquire('one')) as Lease
      await at.store.releaseLease(lease)
      expect(await acquire('one')).toMatchObject({ token: 2 })
    })
  })

  describe('a reader', () => {
    const at = opened(open)

    it('reads everything', async () => {
      await at.store.apply([upsert(report('a', { office: 'london' }))])
      const reader = await at.reader()
      expect((await reader.get('Report', ['a']))[0]?.id).toBe('a')
      expect((await reader.list('Publication', [{ first: 1 }]))[0]?.edges).toHaveLength(1)
      expect(await reader.facets('Report', { by: ['office'] })).toHaveLength(1)
      expect((await reader.changes({ first: 1 })).changes).toHaveLength(1)
      expect(await reader.revision()).toBe(1)
    })

    it('can be closed twice, and then answers nothing', async () => {
      const reader = await at.reader()
      await reader.close()
      await reader.close()
      await expect(reader.revision()).rejects.toMatchObject({ name: 'StoreUnavailable' })
      await expect(reader.get('Report', ['a'])).rejects.toMatchObject({ name: 'StoreUnavailable' })
    })
  })
}
