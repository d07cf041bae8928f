await import('./lexical-first')
await import('./rebuild')

export {}
