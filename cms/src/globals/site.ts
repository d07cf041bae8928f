import type { GlobalConfig } from 'payload'
import { contentAccess } from '../access/rules'
import { guardGlobalTranslations } from '../access/translations'
import { layOut } from '../collections/content-collection'
import { drafts } from '../collections/drafts'
import { firstPublishedAt, noteFirstPublicationOfGlobal } from '../hooks/first-publication'
import { wakePublisherForGlobal } from '../hooks/publication'
import { globalSourceLanguageByDefault } from '../hooks/source-language'
import { groups, tabs } from '../labels/groups'
import { site as labels } from '../labels/site'
import { rememberGlobalRows } from '../publication/one-language'

/** CLAIR itself and the texts of the whole site. */
export const site: GlobalConfig = {
  slug: 'site',
  label: labels.singular,
  access: { read: contentAccess.read, readVersions: contentAccess.readVersions, update: contentAccess.update },
  admin: {
    group: groups.site,
    description: labels.about,
    hideAPIURL: true,
    preview: (_doc, { locale }) => `/preview/site/site?locale=${encodeURIComponent(locale)}`,
  },
  fields: [
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
    beforeOperation: [globalSourceLanguageByDefault, guardGlobalTranslations],
    beforeChange: [noteFirstPublicationOfGlobal, rememberGlobalRows],
    afterChange: [wakePublisherForGlobal],
  },
}
