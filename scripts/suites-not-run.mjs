/** A reporter for jest: says at the end which suites did not run on this machine, and why (content-store/src/testing/mongod.ts). */
export default class SuitesNotRun {
  onRunComplete(_contexts, { testResults }) {
    const files = new Map()
    for (const { testFilePath, testResults: tests } of testResults) {
      for (const { status, ancestorTitles } of tests) {
        const [, reason] = status === 'pending' ? (/\(not run: (.*)\)$/.exec(ancestorTitles[0] ?? '') ?? []) : []
        if (reason) files.set(reason, new Set([...(files.get(reason) ?? []), testFilePath]))
      }
    }
    for (const [reason, names] of files) {
      const lines = [...names].map((name) => `  ${name.replace(`${process.cwd()}/`, '')}`).sort()
      process.stderr.write(`\nNOT RUN: ${lines.length} suites, because ${reason}:\n${lines.join('\n')}\n`)
      process.stderr.write('Set MONGOMS_SYSTEM_BINARY to a mongod to run them.\n')
    }
  }
}
