import type { Field, RelationshipField, Validate } from 'payload'
import { relationship } from 'payload/shared'
import { inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'

/**
 * A field whose relations, and those of its rows, must lead to what readers see when the document is published. The picker offers
 * everything: it looks at newest versions, where a published document is a draft as soon as somebody works on it, and who prepares
 * a newsletter may want what goes out tomorrow.
 */
export function onlyToPublished(field: Field): Field {
  if (field.type === 'relationship') return withPublishedTarget(field)
  return 'fields' in field ? ({ ...field, fields: field.fields.map(onlyToPublished) } as Field) : field
}

function withPublishedTarget(field: RelationshipField): Field {
  const before = field.validate as Validate
  const validate: Validate = async (value, options) => {
    const said = await before(value, options)
    if (said !== true) return said
    const published = { filterOptions: { _status: { equals: 'published' } } }
    const found = await (relationship as Validate)(value, { ...options, ...published })
    return found === true || inLanguage(messages.notPublished, options.req.i18n?.language)
  }
  return { ...field, validate } as Field
}
