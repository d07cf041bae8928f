import { languages } from './languages'
import { unavailablePage } from './unavailable-page'

describe('the page for when the graph does not answer', () => {
  it.each(languages.map(({ code, html }) => [code, html]))('speaks %s', (code, html) => {
    expect(unavailablePage(code as 'ja', `/${code}`, 'n')).toContain(`<html lang="${html}">`)
  })

  it('fetches nothing', () => {
    expect(unavailablePage('ja', '/ja', 'n')).not.toMatch(/src=|<link|url\(|<script/)
  })

  it('cannot be broken out of by the address that it leads back to', () => {
    expect(unavailablePage('en', '/en?x="><script>alert(1)</script>', 'n')).not.toContain('<script>')
  })
})
