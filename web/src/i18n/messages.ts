import type * as graph from '../gql/graphql'
import type { ja } from './ja'

/** A number as a reader sees it, and whether the language speaks of that many in the singular. */
export interface Count {
  text: string
  one: boolean
}

/** The words of the site in one language: exactly the keys that Japanese has, so that a missing one does not compile. */
export type Messages = typeof ja

/** Every value of the graph's enums that readers see has a word. */
export interface MessageShape {
  writtenIn: Record<graph.Language, string>
  publications: {
    kinds: Record<graph.PublicationKind, string>
    seriesNames: Record<graph.ReportSeries, string>
    newsletters: Record<graph.Newsletter, string>
    practices: Record<graph.PracticeKind, string>
    sections: Record<graph.ArticleSection, string>
  }
  programmes: { kinds: Record<graph.ProgrammeKind, string>; statuses: Record<graph.ProgrammeStatus, string> }
  grants: {
    recipientKinds: Record<graph.SchemeRecipientKind, string>
    statuses: Record<graph.GrantSchemeStatus, string>
  }
  awards: {
    statuses: Record<graph.GrantAwardStatus, string>
    categories: Record<graph.GrantAwardCategory, string>
  }
  offices: { kinds: Record<graph.OfficeKind, string> }
  municipalities: {
    kinds: Record<graph.MunicipalityKind, string>
    dispatchKinds: Record<graph.DispatchKind, string>
    roles: Record<graph.DispatchRole, string>
  }
  events: {
    kinds: Record<graph.EventKind, string>
    roles: Record<graph.EventRole, string>
    statuses: Record<graph.HeldStatus, string>
    formats: Record<graph.MeetingFormat, string>
  }
  search: { kinds: Record<graph.EntryKind, string> }
  sessions: { kinds: Record<graph.SessionKind, string>; categories: Record<graph.TrainingCategory, string> }
}
