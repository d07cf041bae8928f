import type { LanguageState } from '../workflow/state-rows'

/** The form of a document in one of its languages. */
export const linkToState = ({
  collection,
  document,
  language,
}: Pick<LanguageState, 'collection' | 'document' | 'language'>): string =>
  `/admin/${collection === 'site' ? 'globals/site' : `collections/${collection}/${document}`}?locale=${language}`
