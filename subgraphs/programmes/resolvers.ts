import { listBy, listOf, oneOf } from '../kit/connections.js'
import type { Resolvers } from './generated/resolvers.js'

export const resolvers: Resolvers = {
  Query: {
    programmes: listOf('Programme'),
    programme: oneOf('Programme'),
    focusAreas: listOf('FocusArea'),
    focusArea: oneOf('FocusArea'),
    sessions: listOf('Session'),
    session: oneOf('Session'),
    events: listOf('Event'),
    event: oneOf('Event'),
    placements: listOf('Placement'),
    placement: oneOf('Placement'),
    dispatches: listOf('Dispatch'),
    dispatch: oneOf('Dispatch'),
  },
  Programme: {
    statistics: ({ body }, { fiscalYear }) =>
      fiscalYear
        ? body.statistics.filter((figure) => figure.fiscalYear !== undefined && fiscalYear.includes(figure.fiscalYear))
        : body.statistics,
    sessions: listBy('Session', 'programme'),
    events: listBy('Event', 'programme'),
    dispatches: listBy('Dispatch', 'programme'),
    placements: listBy('Placement', 'programme'),
  },
  FocusArea: { programmes: listBy('Programme', 'focusArea') },
  Office: {
    programmes: listBy('Programme', 'office'),
    sessions: listBy('Session', 'office'),
    events: listBy('Event', 'office'),
  },
  Country: {
    events: listBy('Event', 'country'),
    sessions: listBy('Session', 'country'),
  },
  Municipality: {
    events: listBy('Event', 'municipality'),
    sessions: listBy('Session', 'municipality'),
    placements: listBy('Placement', 'municipality'),
    dispatches: listBy('Dispatch', 'municipality'),
  },
}
