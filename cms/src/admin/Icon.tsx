/** A bridge: two piers, a deck and an arch. Drawn here, so that the desk loads nothing from elsewhere. */
export function Icon({ size = 24 }: { size?: number }) {
  return (
    <svg aria-hidden="true" fill="none" height={size} viewBox="0 0 24 24" width={size}>
      <path d="M2 9h20M5 9v9M19 9v9M5 18c0-4 3.1-6.5 7-6.5s7 2.5 7 6.5" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
