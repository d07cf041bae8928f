import { parseSettings } from './settings'

try {
  parseSettings(process.env)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
