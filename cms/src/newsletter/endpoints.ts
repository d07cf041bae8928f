import { languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { Endpoint } from 'payload'
import { refusals } from '../labels/workflow'
import { requireReader, targetIn } from '../workflow/endpoints'
import { NotPossible } from '../workflow/refused'
import { compose } from './compose'
import type { Mail } from './newsletter'
import { readNewsletter } from './read-newsletter'

/** The mail as it would go out now. */
export interface MailPreview extends Mail {
  /** What is left out of it, because readers do not see it any more. */
  withdrawn: string[]
}

/** `GET /:id/mail?locale=fr` is the mail that the newsletter makes, as it was last saved. */
export const newsletterEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/mail',
    method: 'get',
    handler: async (req) => {
      requireReader(req)
      const read = await readNewsletter(req, targetIn(req, 'NewsletterIssue'))
      if (!read) throw new NotPossible(refusals.notFound, req)
      const language = languageCodes.find((code) => code === req.locale) ?? sourceLanguage
      const mail: MailPreview = { ...(await compose(read.newsletter, language)), withdrawn: read.withdrawn }
      return Response.json(mail, { headers: { 'cache-control': 'no-store' } })
    },
  },
]
