import { groups, tabs } from '../labels/groups'
import { composing } from '../labels/magazine'
import { mailPreview } from '../labels/newsletter'
import * as labels from '../labels/publications'
import { magazineEndpoints } from '../magazine/endpoints'
import { newsletterEndpoints } from '../newsletter/endpoints'
import { contentCollection } from './content-collection'
import { join } from './joins'
import { tool } from './tools'

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
  tools: [tool('contents', composing.tab, '/admin/IssueContents#IssueContents')],
  endpoints: magazineEndpoints,
  bySteps: true,
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
    { label: text.label, fields: ['title', 'summary', 'body', 'items', 'closing', 'files'] },
    {
      label: tabs.facts,
      fields: ['newsletter', 'volume', 'orderInMonth', 'articleCount', 'issuesPerYear', ...places],
    },
  ],
  toPublished: ['items'],
  tools: [tool('mail', mailPreview.tab, '/admin/MailPreview#MailPreview')],
  endpoints: newsletterEndpoints,
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
