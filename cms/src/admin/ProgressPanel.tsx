'use client'
export function ProgressPanel() {
  return null
}
