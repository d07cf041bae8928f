import { readFileSync } from 'node:fs'
import { readRegisteredDocuments } from '../front/registered-documents.js'
import { apiSchemaFile, promisedSchemaFile } from '../supergraph.js'
import { brokenDocuments, brokenPromises } from './schema-changes.js'

const schema = readFileSync(apiSchemaFile, 'utf8')

describe('the schema', () => {
  it('keeps what was promised: what is to go is deprecated first, then npm run promise -w gateway', () => {
    expect(brokenPromises(readFileSync(promisedSchemaFile, 'utf8'), schema)).toEqual([])
  })

  it('has everything that registered documents ask for', () => {
    expect(brokenDocuments(schema, readRegisteredDocuments().values())).toEqual([])
  })
})

describe('the check of changes', () => {
  const promised = `type Query { office(id: ID!): Office city: City }
    type Office { id: ID! name: String! fax: String @deprecated(reason: "Write an e-mail.") }
    enum City { LONDON PARIS OSAKA @deprecated(reason: "closed") }`

  it.each([
    ['a field that goes', 'name: String!', '', 'Office.name', 'Office.name was removed.'],
    ['a field that may be null', 'name: String!', 'name: String', 'Office.name', 'changed type from String! to String'],
    [
      'an argument that must be given',
      '(id: ID!)',
      '(id: ID!, in: Int!)',
      'Query.office',
      'in on Query.office was added',
    ],
    ['a value that goes', 'PARIS', '', 'City.PARIS', 'PARIS was removed from enum type City.'],
  ])('finds %s, with its place', (_, before, after, where, what) => {
    const problems = brokenPromises(promised, promised.replace(before, after))
    expect(problems).toEqual([{ where, what: expect.stringContaining(what) }])
  })

  it('lets go what was deprecated, and welcomes what is new', () => {
    const next = promised
      .replace('fax: String @deprecated(reason: "Write an e-mail.")', 'mail: String')
      .replace('OSAKA @deprecated(reason: "closed")', 'ROME')
    expect(brokenPromises(promised, next)).toEqual([])
  })

  it('names the document that breaks, and the line', () => {
    const document = 'query Offices {\n  office(id: "x") {\n    names\n  }\n}'
    expect(brokenDocuments(promised, [document])).toEqual([
      { where: 'query Offices:3', what: expect.stringContaining('"names"') },
    ])
  })
})
