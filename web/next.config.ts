import path from 'node:path'
import type { NextConfig } from 'next'

/** What never depends on the request; the policy for scripts, which carries a nonce, is set in `src/proxy.ts`. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
]

const config: NextConfig = {
  // For images: a server with only those files of node_modules that it needs. Fonts are read when they are asked for.
  ...(process.env.STANDALONE === 'true' && { output: 'standalone' }),
  outputFileTracingIncludes: {
    '/**': ['../node_modules/@fontsource-variable/*/{package.json,wght.css,files/*-wght-*}'],
  },
  poweredByHeader: false,
  compress: true,
  // Titles and descriptions stand in the head for every reader, not in what streams behind it.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  trailingSlash: false,
  // The workspace's root, where node_modules is.
  turbopack: { root: path.join(import.meta.dirname, '..') },
  outputFileTracingRoot: path.join(import.meta.dirname, '..'),
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default config
