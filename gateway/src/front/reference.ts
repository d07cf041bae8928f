import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql'
import { escaped, pageOf } from './page.js'

/** The schema's reference for people, as one page: every type with its fields, arguments, values and what is said of them. */
export function referencePage(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .sort((a, b) => rank(schema, a) - rank(schema, b) || a.name.localeCompare(b.name, 'en'))
  const contents = types.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' ')
  return pageOf(
    'Reference of the Kakehashi graph',
    `<h1>Reference</h1>
<p><a href="/">The graph</a> · <a href="/schema.graphql">as a file</a></p>
<nav aria-label="Types"><p>${contents}</p></nav>
${types.map((type) => typeSection(schema, type)).join('\n')}`,
  )
}

/** Where one starts, then what there is, then what it is made of. */
function rank(schema: GraphQLSchema, type: GraphQLNamedType): number {
  if (type === schema.getQueryType()) return 0
  if (isObjectType(type) || isInterfaceType(type) || isUnionType(type))
    return /(Connection|Edge)$/.test(type.name) ? 2 : 1
  return isInputObjectType(type) ? 3 : isEnumType(type) ? 4 : 5
}

function typeSection(schema: GraphQLSchema, type: GraphQLNamedType): string {
  return `<section id="${type.name}">
<h2>${kindOf(type)} ${type.name}</h2>
${told(type.description)}${membersOf(schema, type)}
</section>`
}

const kindOf = (type: GraphQLNamedType) =>
  isObjectType(type)
    ? 'type'
    : isInterfaceType(type)
      ? 'interface'
      : isUnionType(type)
        ? 'union'
        : isInputObjectType(type)
          ? 'input'
          : isEnumType(type)
            ? 'enum'
            : 'scalar'

function membersOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isScalarType(type)) {
    return type.specifiedByURL
      ? `<p><a href="${escaped(type.specifiedByURL)}" rel="noreferrer">Specification</a></p>`
      : ''
  }
  if (isUnionType(type)) return list('One of', type.getTypes())
  if (isEnumType(type)) return definitions(type.getValues().map((value) => [`<code>${value.name}</code>`, value]))
  if (isInputObjectType(type)) {
    return definitions(Object.values(type.getFields()).map((field) => [signatureOf(field), field]))
  }
  const fields = definitions(Object.values(type.getFields()).map((field) => [fieldSignature(field), field]))
  const interfaces = list('Is', type.getInterfaces())
  const possible = isInterfaceType(type) ? list('One of', schema.getPossibleTypes(type)) : ''
  return `${interfaces}${possible}${fields}`
}

interface Described {
  description?: string | null
  deprecationReason?: string | null
  args?: readonly GraphQLArgument[]
}

const definitions = (items: readonly (readonly [string, Described])[]) =>
  `<dl>${items.map(([term, item]) => `<dt>${term}</dt><dd>${deprecated(item)}${told(item.description)}${argumentsOf(item)}</dd>`).join('\n')}</dl>`

const deprecated = ({ deprecationReason }: Described) =>
  deprecationReason ? `<p><strong>Deprecated:</strong> ${escaped(deprecationReason)}</p>` : ''

const argumentsOf = ({ args = [] }: Described) =>
  args.some(({ description }) => description)
    ? `<ul>${args.map((argument) => `<li><code>${argument.name}</code> ${escaped(argument.description ?? '')}</li>`).join('')}</ul>`
    : ''

const told = (description: string | null | undefined) => (description ? `<p>${escaped(description)}</p>` : '')

const list = (label: string, types: readonly GraphQLNamedType[]) =>
  types.length > 0 ? `<p>${label} ${types.map(({ name }) => `<a href="#${name}">${name}</a>`).join(', ')}</p>` : ''

function fieldSignature(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.length > 0 ? `(${field.args.map(argumentText).join(', ')})` : ''
  return `<code>${field.name}${args}: ${typeLink(field)}</code>`
}

const signatureOf = (field: GraphQLInputField) => `<code>${argumentText(field)}</code>`

const argumentText = (input: GraphQLArgument | GraphQLInputField) =>
  `${input.name}: ${typeLink(input)}${defaultOf(input)}`

function defaultOf({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type)
  return value ? ` = ${escaped(print(value))}` : ''
}

/** `[Office!]!` with the name as a link. */
function typeLink({ type }: Pick<GraphQLInputField | GraphQLField<unknown, unknown>, 'type'>): string {
  const named = getNamedType(type)
  const { name } = named
  if (isSpecifiedScalarType(named)) return escaped(String(type))
  return escaped(String(type)).replace(name, `<a href="#${name}">${name}</a>`)
}
