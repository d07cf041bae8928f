import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import './preview.css'

export const metadata: Metadata = { title: 'Kakehashi 架け橋', robots: { index: false, follow: false } }

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  )
}
