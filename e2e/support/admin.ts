import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { dataFolder, urls } from './graph'

export interface Account {
  email: string
  password: string
}

/** The address of a document's form: ids are numbers on SQLite, and 24 hexadecimal digits on MongoDB. */
export const formAddress = /\/(?:articles|files)\/(\d+|[\da-f]{24})(?:$|[?#/])/

/** The first administrator, as the launcher tells its owner. */
export function firstAdministrator(): Account {
  const [email = '', password = ''] = readFileSync(path.join(dataFolder, 'first-administrator.txt'), 'utf8').split('\n')
  return { email, password }
}

/** A page of the admin, logged in by its form, in the given language of the browser. */
export async function openAdmin(
  browser: Browser,
  locale: 'ja-JP' | 'en-GB',
  account: Account = firstAdministrator(),
  viewport = { width: 1280, height: 900 },
): Promise<Page> {
  const context = await browser.newContext({ locale, viewport })
  const page = await context.newPage()
  const { email, password } = account
  await page.goto(`${urls.cms}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
  return page
}

/** Logs in over the API, for what no form is needed for. */
export async function apiToken(account: Account = firstAdministrator()): Promise<string> {
  const response = await fetch(`${urls.cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`cannot log in: ${response.status}`)
  return token
}
