const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#1a3a8f" stroke-width="2">' +
  '<path d="M2 9h20M5 9v9M19 9v9M5 18c0-4 3.1-6.5 7-6.5s7 2.5 7 6.5"/></svg>'

/** The bridge as the browser's tab shows it. */
export const iconUrl = `data:image/svg+xml,${encodeURIComponent(icon)}`
