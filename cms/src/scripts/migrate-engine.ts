await import('./lexical-first')
await import('./move')

export {}
