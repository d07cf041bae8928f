import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { chainOf, defaultsOf, readDockerfile } from './dockerfile.mjs'

const workdir = '/app'

/**
 * Makes the file trees of images out of the steps of a Dockerfile, without a container engine: a folder stands for each stage.
 *
 * - `full`: every step is taken, so that a file or a package that an image lacks is lacking here too.
 * - otherwise the stages that install and build are this working copy, where that is done already; takes seconds.
 */
export class Images {
  #made = new Map()

  constructor({ root, folder, full, say }) {
    this.root = root
    this.folder = folder
    this.full = full
    this.say = say
    this.stages = readDockerfile(readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8'))
  }

  /** Environment, command and folder of an image, and where its files are. */
  async image(target) {
    return { ...defaultsOf(this.stages, target), root: await this.#files(target) }
  }

  #files(name) {
    let made = this.#made.get(name)
    if (!made) {
      made = this.#make(name)
      this.#made.set(name, made)
    }
    return made
  }

  async #make(name) {
    const stage = this.stages.find((one) => one.name === name)
    const tree = path.join(this.folder, name)
    mkdirSync(path.join(tree, workdir), { recursive: true })
    const earlier = this.stages.some((one) => one.name === stage.from) ? await this.#files(stage.from) : undefined
    if (earlier) await copy(`${earlier}/.`, tree)
    for (const step of stage.steps) {
      if (step.instruction === 'COPY') await this.#copy(name, tree, step)
      else if (step.instruction === 'RUN') await this.#run(name, tree, step)
    }
    return tree
  }

  #installsOrBuilds(name) {
    return chainOf(this.stages, name).some(({ steps }) => steps.some(({ instruction }) => instruction === 'RUN'))
  }

  async #copy(name, tree, { text, flags, line }) {
    const parts = text.split(/\s+/)
    const destination = parts.pop()
    const folder = path.join(tree, this.#folderAt(name, line))
    const from = flags.from
    const here = !this.full && from !== undefined && this.#installsOrBuilds(from)
    const base = from === undefined || here ? this.root : await this.#files(from)
    for (const part of parts) {
      const source = path.join(base, here ? path.relative(workdir, part) : part)
      const isFolder = statSync(source).isDirectory()
      const intoFolder = destination.endsWith('/') && !isFolder
      const target = path.join(folder, destination, intoFolder ? path.basename(part) : '')
      mkdirSync(path.dirname(target), { recursive: true })
      // A working copy's packages are many; they are only read.
      if (here && path.basename(part) === 'node_modules') symlinkSync(source, target)
      else if (isFolder) {
        mkdirSync(target, { recursive: true })
        await copy(`${source}/.`, target)
      } else await copy(source, target)
    }
  }

  #folderAt(name, line) {
    let folder = '/'
    for (const { steps } of chainOf(this.stages, name)) {
      for (const step of steps) if (step.instruction === 'WORKDIR' && step.line < line) folder = step.text
    }
    return folder
  }

  async #run(name, tree, { text, line }) {
    if (!this.full) throw new Error(`the stage ${name} runs commands: it stands for this working copy only`)
    this.say(`image ${name}: ${text}`)
    const environment = { ...process.env, ...defaultsOf(this.stages, name).environment, NODE_OPTIONS: '' }
    await run('sh', ['-c', text], path.join(tree, this.#folderAt(name, line)), environment)
  }
}

/** Files are shared where both places are on one disk; npm and compilers replace files, they do not write into them. */
const copy = (from, to) => run('cp', ['-alf', from, to]).catch(() => run('cp', ['-af', from, to]))

function run(command, args, cwd, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-20_000)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ${args.join(' ')} ended with code ${code}:\n${output}`))
    })
  })
}
