import { z } from 'zod'

const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })

/** Every variable that the web site reads. */
export const settingsSchema = z.object({
  GRAPH_URL: httpAddress.default('http://127.0.0.1:4000/graphql'),
  GRAPH_PUBLIC_URL: httpAddress.optional(),
  WEB_PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  WEB_URL: httpAddress.optional(),
  PREVIEW_DESK_URL: httpAddress.optional(),
})

export interface Settings {
  /** Where this server asks the graph. */
  graphUrl: string
  /** Where partners ask it, as the page for them says. */
  graphPublicUrl: string
  /** The origin that readers see, without a slash at its end: for canonical addresses, the sitemap and the feeds. */
  origin: string
  /**
   * Set where this server is the pages of the draft stack, and nothing else: the origin of the desk, which may show them in a frame.
   * Undefined on the public site.
   */
  previewDesk: string | undefined
}

/**
 * The settings in `environment`.
 *
 * @throws {Error} whose message names each variable that is wrong and says what it may be.
 */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0])
      const what = name === 'WEB_PORT' ? 'must be a port number from 1 to 65535' : issue.message
      return `${name} ${what}, but it is "${environment[name]}".`
    })
    throw new Error(problems.join('\n'))
  }
  const { GRAPH_URL, GRAPH_PUBLIC_URL, PREVIEW_DESK_URL, WEB_PORT, WEB_URL } = parsed.data
  return {
    graphUrl: GRAPH_URL,
    graphPublicUrl: GRAPH_PUBLIC_URL ?? GRAPH_URL,
    origin: new URL(WEB_URL ?? `http://127.0.0.1:${WEB_PORT}`).origin,
    previewDesk: PREVIEW_DESK_URL && new URL(PREVIEW_DESK_URL).origin,
  }
}

let read: Settings | undefined

/** The settings of this process, read once. */
export function settings(): Settings {
  read ??= parseSettings(process.env)
  return read
}
