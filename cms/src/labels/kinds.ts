import type { Kind } from '@kakehashi/content-store'
import * as grants from './grants'
import type { KindLabels } from './kind-labels'
import * as offices from './offices'
import * as programmes from './programmes'
import * as publications from './publications'
import { site } from './site'

/** The labels of every kind. */
export const kindLabels: { [K in Kind]: Pick<KindLabels<K>, 'singular' | 'plural'> & { fields: object } } = {
  Country: offices.countries,
  Municipality: offices.municipalities,
  Office: offices.offices,
  Branch: offices.branches,
  Survey: offices.surveys,
  Site: site,
  FocusArea: programmes.focusAreas,
  Programme: programmes.programmes,
  Session: programmes.sessions,
  Event: programmes.events,
  Placement: programmes.placements,
  Dispatch: programmes.dispatches,
  GrantScheme: grants.grantSchemes,
  GrantAward: grants.grantAwards,
  Commendation: grants.commendations,
  Topic: publications.topics,
  PublicFile: publications.files,
  Report: publications.reports,
  MagazineIssue: publications.magazineIssues,
  Article: publications.articles,
  NewsletterIssue: publications.newsletterIssues,
  BestPractice: publications.bestPractices,
}
