import { APIError } from 'payload'
import { type Bilingual, inLanguage } from '../labels/bilingual'

/** Something that is not allowed, and why, in the editor's language. Status 403. */
export class Refused extends APIError {
  constructor(why: Bilingual, req: { i18n?: { language?: string } }) {
    super(inLanguage(why, req.i18n?.language), 403, undefined, true)
  }
}

/** A request that cannot be carried out as it stands, and why. Status 400. */
export class NotPossible extends APIError {
  constructor(why: Bilingual, req: { i18n?: { language?: string } }) {
    super(inLanguage(why, req.i18n?.language), 400, undefined, true)
  }
}

/** A save on top of a state that is no longer the newest. Status 409. */
export class Stale extends APIError {
  constructor(why: Bilingual, req: { i18n?: { language?: string } }) {
    super(inLanguage(why, req.i18n?.language), 409, undefined, true)
  }
}
