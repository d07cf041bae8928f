/**
 * Promises the present schema to clients: writes it to `gateway/promised.graphql`, provided that it breaks nothing that was promised
 * before. To be run when a release is made.
 */
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { brokenPromises } from '../conformance/schema-changes.js'
import { apiSchemaFile, promisedSchemaFile } from '../supergraph.js'

const next = readFileSync(apiSchemaFile, 'utf8')
const problems = existsSync(promisedSchemaFile) ? brokenPromises(readFileSync(promisedSchemaFile, 'utf8'), next) : []
for (const { where, what } of problems) process.stderr.write(`${where}: ${what}\n`)
if (problems.length === 0) await writeFile(promisedSchemaFile, next)
process.exitCode = problems.length === 0 ? 0 : 1
