import type { LanguageCode } from './languages'

type Parameters = Record<string, string | number | readonly (string | number)[] | null | undefined>

/** `path` with the parameters that have a value. */
export function withQuery(path: string, parameters: Parameters): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one))
    }
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** The lists of the site, which are also the first segments of their entries' addresses. */
export const sections = [
  'publications',
  'forum',
  'programmes',
  'focus-areas',
  'grants',
  'awards',
  'offices',
  'municipalities',
  'countries',
  'events',
  'sessions',
] as const
export type Section = (typeof sections)[number]

/** The pages of the site that stand alone. */
export const singlePages = ['search', 'data', 'about', 'accessibility'] as const

/** The addresses of the site in one language. */
export function links(lang: LanguageCode) {
  const list =
    (section: Section) =>
    (parameters: Parameters = {}) =>
      withQuery(`/${lang}/${section}`, parameters)
  const entry = (section: Section) => (id: string) => `/${lang}/${section}/${encodeURIComponent(id)}`
  return {
    home: `/${lang}`,
    publications: list('publications'),
    /** Issues of the magazine have pages of their own kind. */
    publication: ({ __typename, id }: { __typename?: string; id: string }) =>
      entry(__typename === 'MagazineIssue' ? 'forum' : 'publications')(id),
    forum: list('forum'),
    forumIssue: entry('forum'),
    programmes: list('programmes'),
    programme: entry('programmes'),
    focusArea: entry('focus-areas'),
    grants: list('grants'),
    grant: entry('grants'),
    awards: list('awards'),
    award: entry('awards'),
    offices: list('offices'),
    office: entry('offices'),
    municipalities: list('municipalities'),
    municipality: entry('municipalities'),
    countries: list('countries'),
    country: entry('countries'),
    events: list('events'),
    event: entry('events'),
    sessions: list('sessions'),
    session: entry('sessions'),
    search: (parameters: Parameters = {}) => withQuery(`/${lang}/search`, parameters),
    data: `/${lang}/data`,
    about: `/${lang}/about`,
    accessibility: `/${lang}/accessibility`,
    feed: `/${lang}/feed.xml`,
    sitemap: `/${lang}/pages.xml`,
    unavailable: `/${lang}/unavailable`,
  }
}

export type Links = ReturnType<typeof links>

/** The same page in another language: the first segment of the path is the language. */
export const inLanguage = (path: string, lang: LanguageCode): string => path.replace(/^\/[^/?]*/, `/${lang}`)
