/**
 * Loads the editor's core before anything that uses it. Its packages wait for each other at their top level, in circles, and
 * Node 20 now and then never finishes loading them together: the process ends with code 13 before a line of ours has run.
 * So every script does this first, and loads the rest when it is done.
 */
await import('@payloadcms/richtext-lexical/lexical')

export {}
