await import('./lexical-first')
await import('./run-restore')

export {}
