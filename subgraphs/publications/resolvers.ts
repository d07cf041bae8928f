import { listBy, listOf, oneOf } from '../kit/connections.js'
import { changedEntity, changes } from './changes.js'
import type { Resolvers } from './generated/resolvers.js'
import { contents } from './magazine.js'
import { items } from './newsletter.js'
import { anyPublication } from './publication.js'
import { search } from './search.js'

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
    changes,
  },
  Change: { entity: changedEntity },
  MagazineIssue: {
    articles: listBy('Article', 'issue', { order: { orderBy: 'natural', direction: 'ascending' } }),
    contents,
  },
  NewsletterIssue: { items },
  PublicFile: {
    path: (file) => `/files/${encodeURIComponent(file.body.filename)}`,
  },
  Topic: { publications: listBy('Publication', 'topic') },
  Office: { publications: listBy('Publication', 'office') },
  Country: { publications: listBy('Publication', 'country') },
  Municipality: { publications: listBy('Publication', 'municipality') },
  Programme: { publications: listBy('Publication', 'programme') },
}
