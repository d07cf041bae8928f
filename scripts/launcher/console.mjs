const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/** Shows that something is under way: a moving line on a terminal, otherwise a line every ten seconds. */
export function showProgress(label) {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  const terminal = process.stdout.isTTY
  let detail = ''
  let frame = 0
  if (!terminal) console.log(`· ${label} …`)
  const timer = setInterval(
    () => {
      const line = `${label} ${Math.floor(Number(seconds()))} s ${detail}`
      if (terminal)
        process.stdout.write(
          `\r\x1b[2K${spinner[frame++ % spinner.length]} ${line.slice(0, process.stdout.columns - 3)}`,
        )
      else console.log(`  ${line}`)
    },
    terminal ? 120 : 10_000,
  )
  const end = (mark, text) => {
    clearInterval(timer)
    if (terminal) process.stdout.write('\r\x1b[2K')
    console.log(`${mark} ${text}`)
  }
  return {
    detail: (text) => {
      detail = text
    },
    done: (text = '') => end('✓', `${label} (${seconds()} s)${text ? `: ${text}` : ''}`),
    fail: () => end('✗', `${label} failed after ${seconds()} s`),
  }
}
