interface BridgeProps {
  /** How many hangers hold the deck. */
  hangers: number
  className?: string
}

const width = 1200
const height = 200
const deck = 196
const rise = 184

/** Height of the arch above the deck at `x`: a parabola that stands on both ends of the deck. */
const arch = (x: number) => deck - rise * (1 - ((x - width / 2) / (width / 2)) ** 2)

/** 架け橋: an arch, its deck, and one hanger for each that it carries. Drawn for the eye only. */
export function Bridge({ hangers, className }: BridgeProps) {
  const places = Array.from({ length: hangers }, (_, index) => ((index + 0.5) * width) / hangers)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" className={className}>
      <g fill="none" stroke="currentColor" vectorEffect="non-scaling-stroke">
        {places.map((x) => (
          <path
            key={x}
            d={`M${x} ${arch(x).toFixed(1)}V${deck}`}
            strokeWidth="1"
            opacity="0.45"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <path d={`M0 ${deck}H${width}`} strokeWidth="1" vectorEffect="non-scaling-stroke" />
        <path
          d={`M0 ${deck}Q${width / 2} ${deck - 2 * rise} ${width} ${deck}`}
          strokeWidth="3"
          vectorEffect="non-scaling-stroke"
        />
      </g>
    </svg>
  )
}

/** The bridge as the site's sign. */
export function Sign({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 24" aria-hidden="true" className={className}>
      <g fill="none" stroke="currentColor">
        <path d="M2 21Q20 -15 38 21" strokeWidth="2.5" />
        <path d="M11 8V21M20 4V21M29 8V21" strokeWidth="1" />
        <path d="M0 21.5H40" strokeWidth="2" className="text-warm" stroke="var(--color-warm)" />
      </g>
    </svg>
  )
}
