import type { Language } from '@kakehashi/content-store'
import { composing } from '../labels/magazine'
import { sectionNames } from '../labels/publications'
import { Leading, Reader, Text, type View, viewIn } from './Reader'
import type { Draft, IssueDraft } from './read-draft'

interface Props {
  document: Draft
  contents: readonly IssueDraft[]
  language: Language
}

/** A draft of an issue of the magazine as its reader will see it: its cover, its contents by section, and each article. */
export function IssueReader({ document, contents, language }: Props) {
  const view = viewIn(language)
  return (
    <Reader document={document} kind="MagazineIssue" language={language}>
      <Cover file={document.cover} view={view} />
      <nav aria-label={composing.contents[view.wording]} className="contents">
        <h2 lang={view.wording}>{composing.contents[view.wording]}</h2>
        {contents.length === 0 && <p lang={view.wording}>{composing.empty[view.wording]}</p>}
        {contents.map(({ section, articles }) => (
          <section key={section}>
            <h3 lang={view.wording}>{sectionNames[section][view.wording]}</h3>
            <ol>
              {articles.map((article) => (
                <li key={String(article.id)}>
                  <a href={`#article-${article.id}`}>
                    <Text text={article.title} view={view} />
                  </a>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </nav>
      {contents.flatMap(({ section, articles }) =>
        articles.map((article) => (
          <article className="of-issue" id={`article-${article.id}`} key={String(article.id)}>
            <p className="section" lang={view.wording}>
              {sectionNames[section][view.wording]}
            </p>
            <h2>
              <Text text={article.title} view={view} />
            </h2>
            <Leading document={article} kind="Article" view={view} />
          </article>
        )),
      )}
    </Reader>
  )
}

function Cover({ file, view }: { file: unknown; view: View }) {
  const { url, mimeType, title } = (file ?? {}) as { url?: string; mimeType?: string; title?: Record<string, string> }
  if (!url || !mimeType?.startsWith('image/')) return null
  return (
    // biome-ignore lint/performance/noImgElement: an upload of the desk, as the editor made it
    <img alt={title?.[view.language] ?? title?.ja ?? ''} className="cover" src={url} />
  )
}
