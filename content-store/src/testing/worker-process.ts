import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface Worker {
  process: ChildProcess
  /** What it said so far. */
  lines: string[]
  /** Resolves when it ended well or was killed. */
  ended: Promise<void>
}

/** Starts a program in TypeScript as a process of its own. */
export function startProgram(program: string, ...parameters: string[]): Worker {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve()
      else reject(new Error(`the process ended with ${code ?? signal}`))
    })
  })
  return { process: child, lines, ended }
}
