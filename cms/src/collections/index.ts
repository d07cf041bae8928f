import type { CollectionConfig } from 'payload'
import { processedFiles } from '../files/processed-files'
import { linkChecks } from '../links/link-checks'
import { record } from '../record/record'
import { glossary } from '../translation/glossary'
import { languageStates } from '../workflow/language-states'
import { type FilesOptions, files } from './files'
import * as grants from './grants'
import * as offices from './offices'
import * as programmes from './programmes'
import * as publications from './publications'
import { removals } from './removals'
import { users } from './users'

/** Every collection, in the order in which the desk lists them. */
export const collections = (options: FilesOptions & { secureCookies: boolean }): CollectionConfig[] => [
  publications.reports,
  publications.magazineIssues,
  publications.articles,
  publications.newsletterIssues,
  publications.bestPractices,
  publications.topics,
  files(options),
  programmes.programmes,
  programmes.focusAreas,
  programmes.sessions,
  programmes.events,
  programmes.placements,
  programmes.dispatches,
  grants.grantSchemes,
  grants.grantAwards,
  grants.commendations,
  offices.offices,
  offices.branches,
  offices.countries,
  offices.municipalities,
  offices.surveys,
  glossary,
  users(options),
  record,
  linkChecks,
  languageStates,
  processedFiles,
  removals,
]
