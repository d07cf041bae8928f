import { groups, tabs } from '../labels/groups'
import * as labels from '../labels/publications'
import { contentCollection } from './content-collection'
import { join } from './joins'

const group = groups.publications
const text = { label: tabs.text, fields: ['title', 'summary', 'body', 'files'] } as const
const sidebar = ['issued', 'fiscalYear', 'office', 'programme', 'topics', 'cover'] as const
const places = ['countries', 'municipalities'] as const

export const reports = contentCollection('Report', {
  group,
  labels: labels.reports,
  columns: ['title', 'series', 'number', 'office', 'fiscalYear', '_status', 'updatedAt'],
  search: ['title', 'summary'],
  sort: '-fiscalYear',
  sidebar: [...sidebar],
  tabs: [
    { label: text.label, fields: [...text.fields] },
    { label: tabs.facts, fields: ['series', 'number', ...places] },
  ],
})

export const magazineIssues = contentCollection('MagazineIssue', {
  group,
  labels: labels.magazineIssues,
  columns: ['title', 'number', 'issueMonth', 'fiscalYear', '_status', 'updatedAt'],
  search: ['title', 'summary'],
  sort: '-number',
  sidebar: [...sidebar],
  tabs: [
    { label: text.label, fields: [...text.fields] },
    { label: tabs.facts, fields: ['number', 'issueMonth', ...places] },
  ],
  related: [join('articles', labels.articles.plural, 'articles', 'issue', ['title', 'section', 'position', '_status'])],
})

export const articles = contentCollection('Article', {
  group,
  labels: labels.articles,
  columns: ['title', 'issue', 'newsletter', 'section', 'issued', '_status', 'updatedAt'],
  search: ['title', 'summary'],
  sort: '-issued',
  sidebar: [...sidebar],
  tabs: [
    { label: text.label, fields: [...text.fields] },
    { label: tabs.facts, fields: ['issue', 'newsletter', 'section', 'position', ...places] },
  ],
})

export const newsletterIssues = contentCollection('NewsletterIssue', {
  group,
  labels: labels.newsletterIssues,
  columns: ['title', 'newsletter', 'volume', 'office', 'issued', '_status', 'updatedAt'],
  search: ['title', 'summary'],
  sort: '-issued',
  sidebar: [...sidebar],
  tabs: [
    { label: text.label, fields: [...text.fields] },
    {
      label: tabs.facts,
      fields: ['newsletter', 'volume', 'orderInMonth', 'articleCount', 'issuesPerYear', ...places],
    },
  ],
})

export const bestPractices = contentCollection('BestPractice', {
  group,
  labels: labels.bestPractices,
  columns: ['title', 'practiceKind', 'category', 'municipalities', 'fiscalYear', '_status', 'updatedAt'],
  search: ['title', 'summary', 'category'],
  sort: '-fiscalYear',
  sidebar: [...sidebar],
  tabs: [
    { label: text.label, fields: [...text.fields] },
    { label: tabs.facts, fields: ['practiceKind', 'category', ...places] },
  ],
})

export const topics = contentCollection('Topic', {
  group,
  labels: labels.topics,
  columns: ['name', 'order', '_status', 'updatedAt'],
  search: ['name'],
  sort: 'order',
  sidebar: ['order'],
})
