import { buildKakehashiConfig } from './kakehashi-config'
import { buildSettings, readSettings } from './settings'

export { buildKakehashiConfig }

/** What Payload and Next load. Tests and scripts call {@link buildKakehashiConfig} with settings of their own. */
export default buildKakehashiConfig(
  process.env.NEXT_PHASE === 'phase-production-build' ? buildSettings : readSettings(),
)
