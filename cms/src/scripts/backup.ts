await import('./lexical-first')
await import('./run-backup')

export {}
