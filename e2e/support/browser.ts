import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { until } from './graph'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Starts Chromium. It is not skipped where there is none: a page that nobody looked at is not tested. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`there is no Chromium at ${executablePath}: install it, or name one by CHROMIUM_PATH`)
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export const phone: BrowserContextOptions = { viewport: { width: 375, height: 800 } }
export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeViolation {
  id: string
  impact: string
  nodes: { html: string; failureSummary?: string }[]
}

/** What axe finds on the page that is serious or critical, one line each. */
export async function seriousAxeFindings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the site's own policy rightly forbids scripts from elsewhere.
  await page.evaluate(axe)
  const violations: AxeViolation[] = await page.evaluate(
    async () => (await (window as never as { axe: { run(): Promise<{ violations: never[] }> } }).axe.run()).violations,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`)
}

/** Waits until axe finds nothing: the admin draws some controls late, and the desk names them as they come. */
export async function expectNothingInTheWay(page: Page): Promise<void> {
  const findings = () => seriousAxeFindings(page)
  await until(findings, (found) => found.length === 0)
}
