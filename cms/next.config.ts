import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const folder = path.dirname(fileURLToPath(import.meta.url))

const config: NextConfig = {
  outputFileTracingRoot: path.join(folder, '..'),
  turbopack: { root: path.join(folder, '..') },
  // For images: a server with only those files of node_modules that it needs.
  ...(process.env.STANDALONE === 'true' && { output: 'standalone' }),
  // PDFs are read by a program of its own, which no page imports.
  outputFileTracingIncludes: {
    '/**': ['./src/files/pdf-process.mjs', '../node_modules/@hyzyla/pdfium/{package.json,LICENSE*,dist/**}'],
  },
  poweredByHeader: false,
  // forbidden(): a preview without a login answers 403.
  experimental: { authInterrupts: true },
  // `npm run typecheck` checks types, once for all workspaces.
  typescript: { ignoreBuildErrors: true },
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(config, { devBundleServerPackages: false })
