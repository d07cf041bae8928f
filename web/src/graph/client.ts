import { registerUrql } from '@urql/next/rsc'
import { linkOfPage } from '../preview/link'
import { createGraphClient } from './registered-client'

/** A page waits for the graph no longer than this, in milliseconds. */
const deadline = 6_000

/** One client for each request. */
export const { getClient } = registerUrql(() => createGraphClient(deadline, linkOfPage))
