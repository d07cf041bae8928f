/**
 * What only those may import who handle drafts: the CMS, which feeds their store and signs links, and the draft stack, which opens both.
 * Nothing that answers the public imports this; tests of the gateway and the linter hold it so.
 */
export * from './open.js'
export * from './preview-link.js'
export * from './preview-view.js'
