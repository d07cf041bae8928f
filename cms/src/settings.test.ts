import { readSettings, SettingsError } from './settings'

const secret = 'a secret that is long enough to be one'
const base = { NODE_ENV: 'test' as const, PAYLOAD_SECRET: secret }

describe('settings', () => {
  test('all but the secret have a default', () => {
    expect(readSettings(base, '/srv')).toEqual({
      database: { engine: 'sqlite', file: '/srv/data/cms.db' },
      contentStore: 'file:/srv/data',
      dataFolder: '/srv/data',
      mediaFolder: '/srv/data/media',
      linkCheck: 'own',
      largestFile: 50 * 1024 * 1024,
      mostPixels: 100_000_000,
      pictureWidths: [480, 960, 1600],
      pdf: { pages: 1000, milliseconds: 300_000, bytes: 512 * 1024 * 1024 },
      secret,
      port: 3001,
      cmsUrl: 'http://localhost:3001',
      webUrl: 'http://localhost:3000',
      preview: undefined,
    })
  })

  test('drafts are shown by links where there is a secret to sign them with', () => {
    const preview = { ...base, PREVIEW_SECRET: secret }
    expect(readSettings(preview, '/srv').preview).toEqual({
      url: 'http://localhost:3002',
      secret,
      linkHours: 24,
      draftStore: 'file:/srv/data',
    })
    const elsewhere = {
      ...preview,
      PREVIEW_URL: 'https://p.example.jp/',
      PREVIEW_LINK_HOURS: '336',
      DRAFT_STORE_URL: 'file:d',
    }
    expect(readSettings(elsewhere, '/srv').preview).toEqual({
      url: 'https://p.example.jp',
      secret,
      linkHours: 336,
      draftStore: 'file:/srv/d',
    })
  })

  test('given values are used', () => {
    const settings = readSettings(
      {
        ...base,
        DATABASE_URL: 'file:/var/kakehashi',
        CMS_PORT: '3101',
        CMS_URL: 'https://cms.example.jp/',
        WEB_URL: 'https://example.jp',
        MEDIA_DIR: 'media',
        UPLOAD_LIMIT_MB: '80',
      },
      '/srv',
    )
    expect(settings).toMatchObject({
      database: { engine: 'sqlite', file: '/var/kakehashi/cms.db' },
      contentStore: 'file:/var/kakehashi',
      mediaFolder: '/srv/media',
      largestFile: 80 * 1024 * 1024,
      port: 3101,
      cmsUrl: 'https://cms.example.jp',
      webUrl: 'https://example.jp',
    })
  })

  test.each([
    ['mongodb://a:27017,b:27017/kakehashi?replicaSet=rs0', 'kakehashi-cms'],
    ['mongodb+srv://name:word@cluster.example.jp/staging', 'staging-cms'],
    ['mongodb://a/?replicaSet=rs0', 'kakehashi-cms'],
  ])('%s keeps the CMS in the database %s', (url, name) => {
    expect(readSettings({ ...base, DATABASE_URL: url, DATA_DIR: 'files' }, '/srv')).toMatchObject({
      database: { engine: 'mongodb', url, name },
      contentStore: url,
      dataFolder: '/srv/files',
      mediaFolder: '/srv/files/media',
    })
  })

  test.each([
    ['PAYLOAD_SECRET', ''],
    ['PAYLOAD_SECRET', 'short'],
    ['PREVIEW_SECRET', 'short'],
    ['PREVIEW_LINK_HOURS', '337'],
    ['DRAFT_STORE_URL', 'drafts.db'],
    ['DATABASE_URL', 'postgres://localhost/kakehashi'],
    ['DATABASE_URL', 'file:'],
    ['CMS_PORT', '0'],
    ['CMS_PORT', 'three'],
    ['CMS_URL', 'cms.example.jp'],
    ['CMS_URL', 'javascript:alert(1)'],
    ['WEB_URL', 'ftp://example.jp'],
    ['IMAGE_LIMIT_MEGAPIXELS', '0'],
    ['PICTURE_WIDTHS', '480,wide'],
    ['PDF_LIMIT_PAGES', '2001'],
    ['PDF_LIMIT_SECONDS', '0'],
    ['PDF_LIMIT_MB', '32'],
  ])('%s="%s" is refused with a sentence that names it', (name, value) => {
    const read = () => readSettings({ ...base, [name]: value })
    expect(read).toThrow(SettingsError)
    expect(read).toThrow(new RegExp(`^${name} is (missing|not valid): it must be .+\\.$`))
  })

  test('everything that is wrong is said at once, and no secret is printed', () => {
    const read = () => readSettings({ NODE_ENV: 'test', PAYLOAD_SECRET: 'hunter2', CMS_PORT: 'x' })
    expect(read).toThrow(/PAYLOAD_SECRET.*\nCMS_PORT/)
    expect(read).not.toThrow(/hunter2/)
  })
})
