/**
 * A CMS process in which four editors change documents without pause, beside the publisher, until it is killed.
 * Says a line after each change. Argument: the folder of the CMS.
 */
await import('../../scripts/lexical-first')
const { editUntilKilled } = await import('./edit-until-killed')
await editUntilKilled(process.argv[2] ?? '')

export {}
