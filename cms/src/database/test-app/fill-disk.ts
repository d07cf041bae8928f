/**
 * A CMS that saves large texts over its REST interface until a file can grow no more. Says as JSON what was confirmed, how the failing
 * save was answered, and how much can be read afterwards. Argument: the folder of the CMS.
 */
await import('../../scripts/lexical-first')
const { fillDisk } = await import('./save-until-full')
process.stdout.write(`${JSON.stringify(await fillDisk(process.argv[2] ?? ''))}\n`)
process.exit(0)

export {}
