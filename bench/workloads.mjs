/**
 * What is asked. Each workload is one document whose variables differ from request to request; `payload` is the nearest that
 * Payload's own GraphQL offers.
 */
export const workloads = {
  municipality: {
    title: 'municipality: one, with what four subgraphs know of it',
    graph: {
      query: `query Municipality($id: ID!, $lang: Language!) {
        municipality(id: $id) {
          name(in: $lang) { value language }
          awards(first: 10) { totalCount nodes { title(in: $lang) { value language } fiscalYear status scheme { id name(in: $lang) { value } } } }
          publications(first: 10) { totalCount nodes { __typename id title(in: $lang) { value language } } }
          events(first: 10) { totalCount nodes { name(in: $lang) { value } office { id name(in: $lang) { value } } } }
          placements(first: 5) { totalCount } dispatches(first: 5) { totalCount }
        }
      }`,
      variables: ({ municipalities, languages }) => eachWith(municipalities, languages, (id, lang) => ({ id, lang })),
    },
    payload: {
      query: `query ($id: Int!, $where: JSON) {
        Municipality(id: $id) { name }
        GrantAwards(limit: 10, where: { recipient__municipality: { equals: $where } }) { totalDocs docs { title fiscalYear status scheme { slug name } } }
        Reports(limit: 10, where: { municipalities: { equals: $where } }) { totalDocs docs { slug title } }
        BestPractices(limit: 10, where: { municipalities: { equals: $where } }) { totalDocs docs { slug title } }
        Events(limit: 10, where: { municipalities: { equals: $where } }) { totalDocs docs { name office { slug name } } }
        Placements(limit: 5, where: { municipality: { equals: $where } }) { totalDocs }
        Dispatches(limit: 5, where: { municipality: { equals: $where } }) { totalDocs }
      }`,
      variables: ({ municipalityNumbers }) => municipalityNumbers.map((id) => ({ id, where: id })),
    },
  },
  list: {
    title: 'list: 20 publications → municipalities → awards → scheme',
    graph: {
      query: `query List($after: String, $lang: Language!) {
        publications(first: 20, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            __typename id title(in: $lang) { value language } issued
            office { id name(in: $lang) { value } }
            countries { code name(in: $lang) { value } }
            municipalities { id name(in: $lang) { value }
              awards(first: 3) { totalCount nodes { title(in: $lang) { value } fiscalYear scheme { id name(in: $lang) { value } } } } }
          }
        }
      }`,
      variables: ({ cursors, languages }) => eachWith(cursors, languages, (after, lang) => ({ after, lang })),
    },
    payload: {
      query: `query ($page: Int!) { BestPractices(limit: 20, page: $page) { totalDocs hasNextPage docs {
        slug title issued office { slug name } countries { slug name } municipalities { slug name } } } }`,
      variables: () => [{ page: 1 }, { page: 2 }],
    },
  },
  search: {
    title: 'search: the best 20 of all kinds, from four subgraphs',
    graph: {
      query: `query Search($text: String!, $lang: Language!) {
        search(text: $text, in: $lang, first: 20) {
          totalCount
          edges {
            score
            snippets { field text ranges { start end } }
            node {
              __typename
              ... on Publication { id title(in: $lang) { value language } }
              ... on Municipality { id name(in: $lang) { value language } }
              ... on Programme { id name(in: $lang) { value language } }
              ... on GrantScheme { id name(in: $lang) { value language } }
              ... on Event { id name(in: $lang) { value language } }
              ... on Session { id title(in: $lang) { value language } }
              ... on GrantAward { id fiscalYear projectTitle: title(in: $lang) { value language } }
            }
          }
        }
      }`,
      variables: ({ names }) => names,
    },
    payload: {
      query: `query ($text: String!) {
        Reports(limit: 5, where: { title: { contains: $text } }) { totalDocs docs { slug title } }
        BestPractices(limit: 5, where: { title: { contains: $text } }) { totalDocs docs { slug title } }
        Programmes(limit: 5, where: { name: { contains: $text } }) { totalDocs docs { slug name } }
        Events(limit: 5, where: { name: { contains: $text } }) { totalDocs docs { slug name } }
        Sessions(limit: 5, where: { title: { contains: $text } }) { totalDocs docs { slug title } }
        GrantAwards(limit: 5, where: { title: { contains: $text } }) { totalDocs docs { slug title } }
      }`,
      variables: ({ names }) => names.map(({ text }) => ({ text })),
    },
  },
  entity: {
    title: 'entity: one programme',
    graph: {
      query: `query Entity($id: ID!, $lang: Language!) {
        programme(id: $id) { id name(in: $lang) { value language } description(in: $lang) { value language } status languages }
      }`,
      variables: ({ programmes, languages }) => eachWith(programmes, languages, (id, lang) => ({ id, lang })),
    },
    payload: {
      query: `query ($id: String!) { Programmes(limit: 1, where: { slug: { equals: $id } }) { docs { slug name description status } } }`,
      variables: ({ programmes }) => programmes.map((id) => ({ id })),
    },
  },
}

const eachWith = (some, others, pair) => some.flatMap((one) => others.map((other) => pair(one, other)))
