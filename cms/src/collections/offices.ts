import { groups, tabs } from '../labels/groups'
import * as labels from '../labels/offices'
import * as programmeLabels from '../labels/programmes'
import * as publicationLabels from '../labels/publications'
import { contentCollection } from './content-collection'
import { join } from './joins'

const group = groups.offices

export const offices = contentCollection('Office', {
  group,
  labels: labels.offices,
  columns: ['name', 'officeKind', 'country', 'order', '_status', 'updatedAt'],
  search: ['name', 'city'],
  sort: 'order',
  sidebar: ['officeKind', 'order', 'country'],
  tabs: [
    { label: tabs.text, fields: ['name', 'localName', 'description', 'body', 'supportHighlights', 'seminarExample'] },
    {
      label: tabs.contact,
      fields: [
        'city',
        'prefecture',
        'postalCode',
        'address',
        'tel',
        'fax',
        'telNote',
        'website',
        'access',
        'channels',
        'newsletter',
      ],
    },
    { label: tabs.activities, fields: ['coverage', 'supportCounts'] },
    { label: tabs.staff, fields: ['staff', 'secondedStaff', 'residentOfficers'] },
  ],
  related: [
    join('reports', publicationLabels.reports.plural, 'reports', 'office', ['title', 'fiscalYear', '_status']),
    join('newsletters', publicationLabels.newsletterIssues.plural, 'newsletter-issues', 'office', [
      'title',
      'issued',
      '_status',
    ]),
    join('practices', publicationLabels.bestPractices.plural, 'best-practices', 'office', [
      'title',
      'fiscalYear',
      '_status',
    ]),
    join('sessions', programmeLabels.sessions.plural, 'sessions', 'office', ['title', 'fiscalYear', '_status']),
    join('events', programmeLabels.events.plural, 'events', 'office', ['name', 'fiscalYear', '_status']),
  ],
})

export const branches = contentCollection('Branch', {
  group,
  labels: labels.branches,
  columns: ['name', 'branchKind', 'prefecture', 'order', '_status', 'updatedAt'],
  search: ['name'],
  sort: 'order',
  sidebar: ['branchKind', 'prefecture', 'order'],
})

export const countries = contentCollection('Country', {
  group,
  labels: labels.countries,
  columns: ['name', 'slug', '_status', 'updatedAt'],
  search: ['name'],
  sort: 'slug',
})

export const municipalities = contentCollection('Municipality', {
  group,
  labels: labels.municipalities,
  columns: ['name', 'municipalityKind', 'prefecture', 'slug', '_status', 'updatedAt'],
  search: ['name'],
  sort: 'prefecture',
  sidebar: ['municipalityKind', 'prefecture', 'parent'],
})

export const surveys = contentCollection('Survey', {
  group,
  labels: labels.surveys,
  columns: ['title', 'offices', 'fiscalYear', '_status', 'updatedAt'],
  search: ['title'],
  sort: '-fiscalYear',
  sidebar: ['fiscalYear', 'offices'],
})
