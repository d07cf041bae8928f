import { listBy, listOf, oneOf } from '../kit/connections.js'
import { changedEntity, changes } from './changes.js'
import type { Resolvers } from './generated/resolvers.js'
import { contents } from './magazine.js'
import { items } from './newsletter.js'
import { anyPublication } from './publication.js'
import { fileSearch, search } from './search.js'

const pathOf = ({ filename }: { filename: string }) => `/files/${encodeURIComponent(filename)}`

export const resolvers: Resolvers = {
  Query: {
    publications: listOf('Publication'),
    publication: (_, { id }, context) => anyPublication(context, id),
    report: oneOf('Report'),
    magazineIssue: oneOf('MagazineIssue'),
    article: oneOf('Article'),
    newsletterIssue: oneOf('NewsletterIssue'),
    bestPractice: oneOf('BestPractice'),
    topics: listOf('Topic'),
    topic: oneOf('Topic'),
    search,
    fileSearch,
    changes,
  },
  Change: { entity: changedEntity },
  MagazineIssue: {
    articles: listBy('Article', 'issue', { order: { orderBy: 'natural', direction: 'ascending' } }),
    contents,
  },
  NewsletterIssue: { items },
  PublicFile: {
    path: (file) => pathOf(file.body),
    pictures: ({ body: { pictures = [] } }, { crop }) =>
      crop ? pictures.filter((picture) => crop.includes(picture.crop)) : pictures,
    publications: listBy('Publication', 'file', { order: { orderBy: 'natural', direction: 'descending' } }),
  },
  Picture: { path: pathOf },
  FileSearchEdge: {
    pageCount: (edge) => edge.pageCount(),
    // Only so do browsers show a PDF in place, and then at the page that the fragment names.
    pages: ({ entry, pages }) =>
      pages.map((page) => ({ ...page, path: `${pathOf(entry.body)}?view#page=${page.number}` })),
  },
  Topic: { publications: listBy('Publication', 'topic') },
  Office: { publications: listBy('Publication', 'office') },
  Country: { publications: listBy('Publication', 'country') },
  Municipality: { publications: listBy('Publication', 'municipality') },
  Programme: { publications: listBy('Publication', 'programme') },
}
