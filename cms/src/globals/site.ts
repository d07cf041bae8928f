import type { GlobalConfig } from 'payload'
import { contentAccess } from '../access/functions'
import { layOut } from '../collections/content-collection'
import { drafts } from '../collections/drafts'
import { progressPanel } from '../fields/progress-panel'
import { firstPublishedAt, noteFirstPublicationOfGlobal } from '../hooks/first-publication'
import { wakePublisherForGlobal } from '../hooks/publication'
import { globalSourceLanguageByDefault } from '../hooks/source-language'
import { groups, tabs } from '../labels/groups'
import { site as labels } from '../labels/site'
import { rememberGlobalRows } from '../publication/one-language'
import { deskEndpoints } from '../workflow/endpoints'
import { guardGlobalChange, guardGlobalOperation } from '../workflow/guard'
import { noteGlobalIntent } from '../workflow/intent'
import { restateAfterGlobal, takeStockBeforeGlobal } from '../workflow/restate'
import { refuseStaleGlobal } from '../workflow/stale'

const access = contentAccess('Site')

/** CLAIR itself and the texts of the whole site. */
export const site: GlobalConfig = {
  slug: 'site',
  label: labels.singular,
  access: { read: access.read, readVersions: access.readVersions, update: access.update },
  admin: {
    group: groups.site,
    description: labels.about,
    hideAPIURL: true,
    preview: (_doc, { locale }) => `/preview/site/site?locale=${encodeURIComponent(locale)}`,
  },
  fields: [
    progressPanel,
    ...layOut('Site', {
      labels,
      tabs: [
        { label: tabs.text, fields: ['name', 'shortName', 'tagline', 'homeLead', 'about', 'notice'] },
        { label: tabs.organisation, fields: ['legalForm', 'foundedYear', 'purposes', 'departments'] },
        { label: tabs.contact, fields: ['contactPoints', 'links'] },
      ],
    }),
    firstPublishedAt,
  ],
  versions: { max: 100, drafts },
  hooks: {
    beforeOperation: [globalSourceLanguageByDefault, noteGlobalIntent, guardGlobalOperation],
    beforeChange: [
      guardGlobalChange('Site'),
      refuseStaleGlobal,
      takeStockBeforeGlobal('Site'),
      noteFirstPublicationOfGlobal,
      rememberGlobalRows,
    ],
    afterChange: [restateAfterGlobal('Site'), wakePublisherForGlobal],
  },
  endpoints: deskEndpoints('Site'),
}
