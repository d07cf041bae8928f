import { type Language, type LocalizedText, languages, pickText } from '@kakehashi/content-store'
import { Body } from '@react-email/body'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Img } from '@react-email/img'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import { type CSSProperties, createElement as h, type ReactNode } from 'react'
import { mailRichText } from './mail-rich-text'
import { type Newsletter, type NewsletterItem, type Picture, pageOf } from './newsletter'
import { nameOf, subjectOf } from './subject'
import { mailWords } from './wording'

/** Pixels: what mail clients have room for. */
const width = 600
const padding = 24
const textWidth = width - 2 * padding

const ink = '#1a1a1c'
const quiet = '#595959'
const blue = '#0017c1'
const font =
  '"Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Yu Gothic",Meiryo,"Apple SD Gothic Neo","Malgun Gothic","PingFang SC","Microsoft YaHei",Helvetica,Arial,sans-serif'

const styles = {
  body: { margin: 0, padding: 0, backgroundColor: '#f1f1f4', color: ink, fontFamily: font },
  container: { width: '100%', maxWidth: width, backgroundColor: '#ffffff' },
  section: { padding: `0 ${padding}px` },
  masthead: { padding: `20px ${padding}px`, backgroundColor: '#00118f' },
  name: { margin: 0, color: '#ffffff', fontSize: 15, lineHeight: '24px', fontWeight: 700 },
  title: { margin: '24px 0 12px', color: ink, fontSize: 24, lineHeight: '36px' },
  heading: { margin: '0 0 8px', color: ink, fontSize: 18, lineHeight: '29px' },
  text: { margin: '0 0 8px', color: ink, fontSize: 16, lineHeight: '28px' },
  small: { margin: '0 0 8px', color: quiet, fontSize: 13, lineHeight: '22px' },
  link: { color: blue, textDecoration: 'underline' },
  rule: { margin: '24px 0', border: 'none', borderTop: '1px solid #d8d8db' },
  picture: { display: 'block', maxWidth: '100%', height: 'auto', margin: '0 0 12px' },
} satisfies Record<string, CSSProperties>

/** Clients that darken mails by these rules do it well; the others leave it as it is, or do it in their own way. */
const darkMode = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .mail-body, .mail-body table { background-color: #1a1a1c !important; }
  .mail-paper { background-color: #242429 !important; }
  .mail-ink, .mail-paper p, .mail-paper li, .mail-paper h2, .mail-paper h3, .mail-paper td, .mail-paper th { color: #f1f1f4 !important; }
  .mail-quiet { color: #b3b3bd !important; }
  .mail-paper a { color: #9db7f9 !important; }
}`

/**
 * The HTML of a mail: tables of 600 pixels, styles beside each element, no scripts, no styles or fonts from elsewhere, an alternative
 * text with each picture.
 */
export async function mailHtml(newsletter: Newsletter, language: Language): Promise<string> {
  // Not imported above: Next would refuse it in what it takes for server components.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = renderToStaticMarkup(mail(newsletter, language))
  // React would have a browser fetch the pictures early. A mail is not to link to anything but pages.
  return `<!DOCTYPE html>${html.replace(/<link rel="preload"[^>]*>/g, '')}`
}

function mail(newsletter: Newsletter, language: Language) {
  const words = mailWords[language]
  const { title, introduction, closing, cover, items, path } = newsletter
  return h(
    Html,
    { lang: htmlLang(language) },
    h(
      Head,
      null,
      h('title', null, subjectOf(newsletter, language)),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      h('style', null, darkMode),
    ),
    h(
      Body,
      { style: styles.body, className: 'mail-body' },
      h(Preview, null, previewOf(newsletter, language)),
      h(
        Container,
        { style: styles.container, className: 'mail-paper' },
        h(Section, { style: styles.masthead }, h('p', { style: styles.name }, nameOf(newsletter, language))),
        h(
          Section,
          { style: styles.section },
          h(Heading, { as: 'h1', style: styles.title, className: 'mail-ink' }, served(title, language)),
          cover && picture(cover, newsletter, language),
          richText(introduction, newsletter, language),
        ),
        ...items.map((item, index) => itemSection(item, index, newsletter, language)),
        h(
          Section,
          { style: styles.section },
          h(Hr, { style: styles.rule }),
          richText(closing, newsletter, language),
          path &&
            h(
              Text,
              { style: styles.text, className: 'mail-ink' },
              h(Link, { href: pageOf(newsletter, language, path), style: styles.link }, words.onTheSite),
            ),
          h(Text, { style: { ...styles.small, marginBottom: 24 }, className: 'mail-quiet' }, words.publisher),
        ),
      ),
    ),
  )
}

function itemSection(item: NewsletterItem, index: number, newsletter: Newsletter, language: Language) {
  const heading = served(item.heading, language)
  const href = item.path && pageOf(newsletter, language, item.path)
  return h(
    Section,
    { style: styles.section, key: index },
    h(Hr, { style: styles.rule }),
    item.picture && picture(item.picture, newsletter, language),
    h(
      Heading,
      { as: 'h2', style: styles.heading, className: 'mail-ink' },
      href ? h(Link, { href, style: styles.link }, heading) : heading,
    ),
    paragraphs(item.text, language),
    href &&
      h(
        Text,
        { style: styles.text, className: 'mail-ink' },
        // Out of the list of links that a screen reader gives, "read more" alone says nothing.
        h(
          Link,
          {
            href,
            style: styles.link,
            'aria-label': `${mailWords[language].more}: ${pickText(item.heading, language)?.value ?? ''}`,
          },
          mailWords[language].more,
        ),
      ),
  )
}

function paragraphs(text: LocalizedText | undefined, language: Language): ReactNode {
  const picked = pickText(text, language)
  if (!picked) return null
  return picked.value
    .split(/\n+/)
    .map((line, index) =>
      h(
        Text,
        { style: styles.text, className: 'mail-ink', key: index },
        picked.language === language ? line : h('span', { lang: htmlLang(picked.language) }, line),
      ),
    )
}

function richText(text: LocalizedText | undefined, { site }: Newsletter, language: Language): ReactNode {
  const picked = pickText(text, language)
  if (!picked) return null
  return h('div', {
    lang: picked.language === language ? undefined : htmlLang(picked.language),
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the same sanitized HTML that readers get
    dangerouslySetInnerHTML: { __html: mailRichText(picked.value, site) },
  })
}

/** A text with a small word on its language, where that is not the reader's. */
function served(text: LocalizedText, language: Language): ReactNode {
  const picked = pickText(text, language)
  if (!picked || picked.language === language) return picked?.value ?? ''
  return h(
    'span',
    null,
    h('span', { lang: htmlLang(picked.language) }, picked.value),
    ' ',
    h('small', { style: { fontSize: 12, fontWeight: 400 } }, `(${mailWords[language].writtenIn[picked.language]})`),
  )
}

function picture({ path, alt, width: wide, height }: Picture, { site }: Newsletter, language: Language): ReactNode {
  const shown = Math.min(wide, textWidth)
  return h(Img, {
    src: `${site}${path}`,
    alt: pickText(alt, language)?.value ?? '',
    width: shown,
    height: Math.round((height * shown) / wide),
    style: styles.picture,
  })
}

/** What a list of mails shows behind the subject: what stands in it. */
const previewOf = ({ items }: Newsletter, language: Language): string =>
  items
    .map(({ heading }) => pickText(heading, language)?.value)
    .filter(Boolean)
    .join(language.startsWith('ja') || language === 'zh' ? '／' : ' / ')
    .slice(0, 140)

const htmlLang = (language: Language): string => languages.find(({ code }) => code === language)?.htmlLang ?? language
