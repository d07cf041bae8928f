/** The operations that are measured, and Payload's own nearest equivalents. Arguments vary from request to request. */
export const operations = {
  municipality: {
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
      variables: (index, { municipalities, languages }) => ({
        id: municipalities[index % municipalities.length],
        lang: languages[index % languages.length],
      }),
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
      variables: (index, { municipalityNumbers }) => {
        const id = municipalityNumbers[index % municipalityNumbers.length]
        return { id, where: id }
      },
    },
  },
  offices: {
    graph: {
      query: `query Offices($lang: Language!) { offices(first: 20) { totalCount nodes { id name(in: $lang) { value language }
        countries { code name(in: $lang) { value } } publications(first: 3) { totalCount nodes { id } }
        sessions(first: 1) { totalCount } supportCounts { fiscalYear total } } } }`,
      variables: (index, { languages }) => ({ lang: languages[index % languages.length] }),
    },
    payload: {
      query: `query { Offices(limit: 20) { totalDocs docs { slug name coverage { country { slug name } }
        supportCounts { fiscalYear total } } } }`,
      variables: () => ({}),
    },
  },
  report: {
    graph: {
      query: `query Report($id: ID!, $lang: Language!) { report(id: $id) { title(in: $lang) { value language } office { id }
        countries { code } languages } }`,
      variables: (index, { reports, languages }) => ({
        id: reports[index % reports.length],
        lang: languages[index % languages.length],
      }),
    },
    payload: {
      query: `query ($id: String!) { Reports(limit: 1, where: { slug: { equals: $id } }) { docs { title office { slug } countries { slug } } } }`,
      variables: (index, { reports }) => ({ id: reports[index % reports.length] }),
    },
  },
}
