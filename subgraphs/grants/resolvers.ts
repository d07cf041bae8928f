import { listBy, listOf, oneOf } from '../kit/connections.js'
import type { Resolvers } from './generated/resolvers.js'
import { grantEstimate } from './grant-estimate.js'

export const resolvers: Resolvers = {
  Query: {
    grantSchemes: listOf('GrantScheme'),
    grantScheme: oneOf('GrantScheme'),
    grantAwards: listOf('GrantAward'),
    grantAward: oneOf('GrantAward'),
    commendations: listOf('Commendation'),
    commendation: oneOf('Commendation'),
    grantEstimate,
  },
  GrantScheme: { awards: listBy('GrantAward', 'scheme') },
  Municipality: {
    awards: listBy('GrantAward', 'municipality'),
    commendations: listBy('Commendation', 'municipality'),
  },
  Programme: { grantSchemes: listBy('GrantScheme', 'programme') },
  Country: { partneredAwards: listBy('GrantAward', 'partnerCountry') },
  FocusArea: { grantSchemes: listBy('GrantScheme', 'focusArea') },
}
