/** Fills the installation that the environment names, in a process of its own: when it has ended nobody has the files open. */
await import('../../scripts/lexical-first')
const { fillInstallation } = await import('./fill-installation')
await fillInstallation()
process.exit(0)

export {}
