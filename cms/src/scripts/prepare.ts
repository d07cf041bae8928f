await import('./lexical-first')
await import('./prepare-cms')

export {}
