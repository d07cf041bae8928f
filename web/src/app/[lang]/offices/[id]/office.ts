import { graphql } from '../../../../gql'
import type { OfficeQuery } from '../../../../gql/graphql'
import type { Locale } from '../../../../locale'

export const officeDocument = graphql(`
  query Office($id: ID!, $lang: Language!) {
    office(id: $id) {
      ...OfficeName
      localName
      description(in: $lang) {
        value
        language
      }
      body(in: $lang) {
        html
        language
      }
      officeKind
      coverage {
        country {
          ...CountryName
        }
        note(in: $lang) {
          value
          language
        }
      }
      postalCode
      address
      tel
      telNote(in: $lang) {
        value
        language
      }
      fax
      website
      access {
        line(in: $lang) {
          value
          language
        }
        station(in: $lang) {
          value
          language
        }
        exit
        walkMinutes
      }
      staff {
        asOf
        total
        byRole {
          role(in: $lang) {
            value
            language
          }
          count
        }
      }
      secondedStaff {
        fiscalYear
        persons
        municipalityCount
        municipalities {
          ...MunicipalityName
        }
        note(in: $lang) {
          value
          language
        }
      }
      supportCounts {
        fiscalYear
        total
        prefecturesAndDesignatedCities
        municipalities
        other
      }
      channels {
        channelKind
        name
        note(in: $lang) {
          value
          language
        }
      }
      newsletter {
        name
        contents(in: $lang) {
          value
          language
        }
        issuesPerYear
      }
      supportHighlights(in: $lang) {
        value
        language
      }
      seminarExample {
        name(in: $lang) {
          value
          language
        }
        text(in: $lang) {
          value
          language
        }
        fiscalYear
      }
      residentOfficers {
        fiscalYear
        municipalities {
          ...MunicipalityName
        }
      }
      surveys(first: 10) {
        totalCount
        nodes {
          id
          title(in: $lang) {
            value
            language
          }
          fiscalYear
        }
      }
      publications(first: 8) {
        totalCount
        nodes {
          ...PublicationLine
        }
      }
      sessions(first: 8) {
        totalCount
        nodes {
          ...SessionLine
        }
      }
      events(first: 8) {
        totalCount
        nodes {
          ...EventLine
        }
      }
      programmes(first: 100, where: { status: [CURRENT] }) {
        totalCount
        nodes {
          ...ProgrammeName
        }
      }
      sources {
        ...RecordSources
      }
      note(in: $lang) {
        value
        language
      }
      updatedAt
    }
  }
`)

/** What the parts of an office's page are made from. */
export interface PartProps {
  locale: Locale
  office: NonNullable<OfficeQuery['office']>
}
