import { fileURLToPath } from 'node:url'
import { startProgram, type Worker } from '../../testing/worker-process.js'

export type { Worker }

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** Starts a worker of `worker.ts`. */
export const startWorker = (...parameters: string[]): Worker => startProgram(worker, ...parameters)
