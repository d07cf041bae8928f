const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const terminal = process.stdout.isTTY
const underWay = new Set()
let frame = 0
let timer

/**
 * Shows that a step is under way and what it printed last: one moving line for all steps on a terminal, otherwise a line
 * for each every ten seconds.
 */
export function showProgress(label) {
  const step = { label, detail: '', started: performance.now() }
  underWay.add(step)
  if (!terminal) console.log(`· ${label} …`)
  timer ??= setInterval(draw, terminal ? 120 : 10_000)

  const end = (mark, text) => {
    underWay.delete(step)
    if (underWay.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
    if (terminal) process.stdout.write('\r\x1b[2K')
    if (mark) console.log(`${mark} ${label} ${text}`)
  }
  return {
    detail: (text) => {
      step.detail = text
    },
    /** Stopped without a result of its own. */
    end: () => end(),
    done: () => end('✓', `(${seconds(step).toFixed(1)} s)`),
    fail: () => end('✗', `failed after ${seconds(step).toFixed(1)} s`),
  }
}

const seconds = (step) => (performance.now() - step.started) / 1000

function draw() {
  const lines = [...underWay].map((step) => `${step.label} ${Math.floor(seconds(step))} s ${step.detail}`.trimEnd())
  if (!terminal) {
    for (const line of lines) console.log(`  ${line}`)
    return
  }
  const width = Math.max(20, process.stdout.columns - 3)
  const share = Math.floor(width / lines.length) - 3
  const text = lines.map((line) => (line.length > share ? `${line.slice(0, share - 1)}…` : line)).join('   ')
  process.stdout.write(`\r\x1b[2K${frames[frame++ % frames.length]} ${text.slice(0, width)}`)
}
