/** What is recorded: the steps of a language, and what changes who may do what or takes something away. */
export const deeds = [
  'created',
  'submitted',
  'takenBack',
  'approved',
  'returned',
  'scheduled',
  'unscheduled',
  'published',
  'withdrawn',
  'reopened',
  'confirmed',
  'restored',
  'deleted',
  'loggedIn',
  'loginFailed',
  'loggedOut',
  'userAdded',
  'userChanged',
  'userRemoved',
  'glossaryChanged',
] as const
export type Deed = (typeof deeds)[number]
