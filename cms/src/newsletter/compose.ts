import type { Language } from '@kakehashi/content-store'
import { mailHtml } from './mail-html'
import { mailText } from './mail-text'
import type { Mail, Newsletter } from './newsletter'
import { subjectOf } from './subject'

/**
 * The mail of one issue of a newsletter in one language, whatever is not written in it being said in the language that readers fall back
 * to. The same newsletter and language make the same mail: nothing is read, looked up or fetched on the way.
 *
 * This is what sending will use. A sender composes once for each language, puts `html` and `text` into one `multipart/alternative` message
 * per reader (text first, both `charset=utf-8`), encodes `subject` as RFC 2047 asks, and adds what depends on the reader: `List-Unsubscribe`
 * and `List-Unsubscribe-Post` headers, and a link to the same address at the end of both. Nothing else depends on the reader, so that
 * what the desk shows is what goes out. All links lead to the public site, and pictures are fetched from it.
 */
export async function compose(newsletter: Newsletter, language: Language): Promise<Mail> {
  return {
    subject: subjectOf(newsletter, language),
    html: await mailHtml(newsletter, language),
    text: mailText(newsletter, language),
  }
}
