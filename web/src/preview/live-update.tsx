'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

const pauseAfterFailure = 2_000

/** Renders the page anew whenever its draft has changed: it is told within a moment of every save. */
export function LiveUpdate({ version }: { version: string }) {
  const router = useRouter()
  const shown = useRef(version)
  useEffect(() => {
    shown.current = version
  }, [version])

  useEffect(() => {
    const gone = new AbortController()
    const follow = async () => {
      while (!gone.signal.aborted) {
        try {
          const address = `${window.location.pathname}/changes?${new URLSearchParams({ after: shown.current })}`
          const response = await fetch(address, { signal: gone.signal, cache: 'no-store' })
          if (response.status === 200) {
            shown.current = ((await response.json()) as { version: string | null }).version ?? ''
            // What has just gone is said by the server, with its status.
            if (shown.current === '') return window.location.reload()
            router.refresh()
          } else if (response.status !== 204) {
            return window.location.reload()
          }
        } catch {
          await new Promise((resolve) => setTimeout(resolve, pauseAfterFailure))
        }
      }
    }
    void follow()
    return () => gone.abort()
  }, [router])
  return null
}
