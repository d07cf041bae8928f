export const newNonce = (): string => Buffer.from(crypto.randomUUID()).toString('base64')

/**
 * What a page may load and run: its own, and of scripts and styles only those that bear the nonce.
 * @param frames the origin of the one site that may show the page in a frame; nobody may without it
 */
export function scriptPolicy(nonce: string, frames = "'none'"): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
  ].join('; ')
}
