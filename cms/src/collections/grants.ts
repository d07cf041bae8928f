import * as labels from '../labels/grants'
import { groups, tabs } from '../labels/groups'
import { contentCollection } from './content-collection'
import { join } from './joins'

const group = groups.grants

export const grantSchemes = contentCollection('GrantScheme', {
  group,
  labels: labels.grantSchemes,
  columns: ['name', 'recipientKind', 'status', 'focusArea', '_status', 'updatedAt'],
  search: ['name', 'description'],
  sort: 'slug',
  sidebar: ['status', 'recipientKind', 'focusArea', 'programme', 'sinceFiscalYear'],
  tabs: [
    { label: tabs.text, fields: ['name', 'description', 'body', 'contact'] },
    { label: tabs.eligibility, fields: ['eligibleBodies', 'eligibleProjects', 'exclusions', 'period', 'quota'] },
    { label: tabs.money, fields: ['rate', 'caps', 'minimumEligibleCostExclusiveYen', 'budgetLimited', 'rules'] },
    { label: tabs.figures, fields: ['figures'] },
  ],
  related: [
    join('awards', labels.grantAwards.plural, 'grant-awards', 'scheme', ['title', 'fiscalYear', 'status', '_status']),
  ],
})

export const grantAwards = contentCollection('GrantAward', {
  group,
  labels: labels.grantAwards,
  columns: ['title', 'scheme', 'fiscalYear', 'prefecture', 'status', '_status', 'updatedAt'],
  search: ['title'],
  sort: '-fiscalYear',
  sidebar: ['scheme', 'fiscalYear', 'status', 'category', 'month'],
})

export const commendations = contentCollection('Commendation', {
  group,
  labels: labels.commendations,
  columns: ['award', 'edition', 'prefecture', 'fiscalYear', '_status', 'updatedAt'],
  search: ['award'],
  sort: '-edition',
  sidebar: ['edition', 'year', 'fiscalYear'],
})
