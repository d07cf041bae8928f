/**
 * A CMS process in which an issue of the magazine is published, rewritten and withdrawn without pause, beside the publisher, until it is
 * killed. Says a line after each step. Argument: the folder of the CMS.
 */
await import('../../scripts/lexical-first')
const { publishIssuesUntilKilled } = await import('./publish-issues-until-killed')
await publishIssuesUntilKilled(process.argv[2] ?? '')

export {}
