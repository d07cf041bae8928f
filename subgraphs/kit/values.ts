import type { Body } from '@kakehashi/content-store'

/* Parts of bodies that resolvers hand on as they are, named for the generated resolver types. */

export type ProgrammeStatistic = Body<'Programme'>['statistics'][number]
export type OfficeCoverage = Body<'Office'>['coverage'][number]
