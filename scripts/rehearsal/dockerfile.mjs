/**
 * @typedef {{ instruction: string, line: number, text: string, flags: Record<string, string> }} Step
 * @typedef {{ name: string, from: string, steps: Step[] }} Stage  `from` is an image or an earlier stage
 */

/**
 * The stages of a Dockerfile in order, as far as ours goes.
 * @param {string} source
 * @returns {Stage[]}
 */
export function readDockerfile(source) {
  const stages = []
  let text = ''
  let start = 0
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trim()
    if (text === '') start = index + 1
    if (line.startsWith('#') || line === '') continue
    text += line
    if (text.endsWith('\\')) {
      text = `${text.slice(0, -1).trim()} `
      continue
    }
    addStep(stages, text, start)
    text = ''
  }
  return stages
}

function addStep(stages, text, line) {
  const [, instruction, rest] = /^([A-Z]+)\s+(.*)$/s.exec(text) ?? []
  if (!instruction) throw new Error(`line ${line} is no instruction: ${text}`)
  if (instruction === 'FROM') {
    const [, from, name] = /^(\S+)\s+AS\s+(\S+)$/.exec(rest) ?? []
    if (!name) throw new Error(`line ${line}: every stage has a name here`)
    stages.push({ name, from, steps: [] })
    return
  }
  const stage = stages.at(-1)
  if (!stage) throw new Error(`line ${line} stands before the first FROM`)
  const flags = {}
  const plain = rest.replace(/^(?:--([a-z-]+)=(\S+)\s+)+/, (all) => {
    for (const [, name, value] of all.matchAll(/--([a-z-]+)=(\S+)/g)) flags[name] = value
    return ''
  })
  stage.steps.push({ instruction, line, text: plain, flags })
}

/**
 * A stage and those it is made from, the first one first.
 * @param {Stage[]} stages
 * @param {string} name
 * @returns {Stage[]}
 */
export function chainOf(stages, name) {
  const stage = stages.find((one) => one.name === name)
  if (!stage) return []
  return [...chainOf(stages, stage.from), stage]
}

/**
 * What an image says by default, the later of its stages winning.
 * @param {Stage[]} stages
 * @param {string} name
 * @returns {{ environment: Record<string, string>, user: string | undefined, command: string[] | undefined, folder: string }}
 */
export function defaultsOf(stages, name) {
  const defaults = { environment: {}, user: undefined, command: undefined, folder: '/' }
  for (const { steps } of chainOf(stages, name)) {
    for (const { instruction, text } of steps) {
      if (instruction === 'ENV') {
        const [, variable, value] = /^(\w+)=(.*)$/.exec(text) ?? []
        defaults.environment[variable] = value
      } else if (instruction === 'USER') defaults.user = text
      else if (instruction === 'CMD') defaults.command = JSON.parse(text)
      else if (instruction === 'WORKDIR') defaults.folder = text
    }
  }
  return defaults
}
