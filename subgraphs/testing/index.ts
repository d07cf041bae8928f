export { type CountedCall, countingReader } from './counting-reader.js'
export { type Random, randomOf } from './random-numbers.js'
export { generateQuery } from './random-query.js'
export { contentFolder, type RealContent, realContent } from './real-content.js'
