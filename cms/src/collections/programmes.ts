import { groups, tabs } from '../labels/groups'
import * as labels from '../labels/programmes'
import { contentCollection } from './content-collection'
import { join } from './joins'

const group = groups.programmes

export const programmes = contentCollection('Programme', {
  group,
  labels: labels.programmes,
  columns: ['name', 'programmeKind', 'focusArea', 'status', '_status', 'updatedAt'],
  search: ['name', 'description'],
  sort: 'slug',
  sidebar: ['programmeKind', 'status', 'focusArea', 'offices', 'grantScheme', 'sinceFiscalYear', 'sinceYear'],
  tabs: [
    { label: tabs.text, fields: ['name', 'description', 'body', 'website', 'aliases'] },
    { label: tabs.eligibility, fields: ['targetBodies', 'terms'] },
    { label: tabs.statistics, fields: ['statistics'] },
  ],
  related: [
    join('sessions', labels.sessions.plural, 'sessions', 'programme', ['title', 'fiscalYear', 'status', '_status']),
    join('events', labels.events.plural, 'events', 'programme', ['name', 'fiscalYear', 'status', '_status']),
  ],
})

export const focusAreas = contentCollection('FocusArea', {
  group,
  labels: labels.focusAreas,
  columns: ['name', 'numeral', 'tier', 'order', '_status', 'updatedAt'],
  search: ['name'],
  sort: 'order',
  sidebar: ['order', 'numeral', 'tier'],
  related: [
    join('programmes', labels.programmes.plural, 'programmes', 'focusArea', [
      'name',
      'programmeKind',
      'status',
      '_status',
    ]),
  ],
})

export const sessions = contentCollection('Session', {
  group,
  labels: labels.sessions,
  columns: ['title', 'sessionKind', 'office', 'fiscalYear', 'status', '_status', 'updatedAt'],
  search: ['title'],
  sort: '-fiscalYear',
  sidebar: ['sessionKind', 'status', 'fiscalYear', 'number', 'programme', 'office', 'category'],
  tabs: [
    { label: tabs.text, fields: ['title', 'target', 'lectures', 'speakers'] },
    {
      label: tabs.dates,
      fields: [
        'dates',
        'occurrences',
        'timesHeld',
        'format',
        'place',
        'countries',
        'municipalities',
        'hostMunicipality',
      ],
    },
    { label: tabs.people, fields: ['participants', 'exhibitors'] },
  ],
})

export const events = contentCollection('Event', {
  group,
  labels: labels.events,
  columns: ['name', 'eventKind', 'office', 'fiscalYear', 'status', '_status', 'updatedAt'],
  search: ['name'],
  sort: '-fiscalYear',
  sidebar: ['eventKind', 'role', 'status', 'fiscalYear', 'programme', 'office'],
  tabs: [
    { label: tabs.text, fields: ['name', 'themeIngredients', 'dishes'] },
    {
      label: tabs.dates,
      fields: ['dates', 'occurrences', 'place', 'countries', 'municipalities', 'invitedFrom'],
    },
    { label: tabs.people, fields: ['attendance', 'attendanceApproximate', 'exhibitors'] },
  ],
})

export const placements = contentCollection('Placement', {
  group,
  labels: labels.placements,
  columns: ['field', 'municipality', 'country', 'fiscalYear', '_status', 'updatedAt'],
  search: ['field'],
  sort: '-fiscalYear',
  sidebar: ['fiscalYear', 'programme'],
})

export const dispatches = contentCollection('Dispatch', {
  group,
  labels: labels.dispatches,
  columns: ['title', 'dispatchKind', 'municipality', 'fiscalYear', '_status', 'updatedAt'],
  search: ['title'],
  sort: '-fiscalYear',
  sidebar: ['dispatchKind', 'fiscalYear', 'programme', 'office'],
})
