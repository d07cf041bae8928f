import {
  type Kind,
  kinds,
  type Language,
  languageCodes,
  referenceTarget,
  sourceLanguage,
} from '@kakehashi/content-store'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/**
 * Who may do what. This file is the only place that says so: access functions, hooks, the buttons of the form and the tests
 * all read the two tables below.
 */

/** `editor` is the chief editor: the value is as first released, so that installations keep their users. */
export const roles = ['administrator', 'editor', 'officeEditor', 'writer', 'translator', 'reader'] as const
export type Role = (typeof roles)[number]

export const actions = [
  'read',
  'create',
  /** Changing drafts: facts and texts in all languages. */
  'edit',
  /** Changing drafts of the texts in one's own languages, and nothing else. */
  'translate',
  /** Handing a language in for review, and taking it back. */
  'submit',
  /** Approving a language, or returning it with a note. */
  'review',
  'publish',
  'withdraw',
  /** Bringing an old version back as a draft. */
  'restore',
  /** Putting into the bin, bringing back from there, and deleting for good what lies there. */
  'delete',
  /** Making a link by which somebody without an account sees a draft. */
  'shareDraft',
  /** Reading the record of who did what. */
  'readRecord',
  /** Adding, changing and removing terms of the glossary. */
  'editGlossary',
  /** Importing lists such as those of the annual report: many entries at once, published. */
  'importLists',
  'manageUsers',
] as const
export type Action = (typeof actions)[number]

/** How far a right reaches: everything, the content of one's own office, or one's own languages. */
export type Reach = 'all' | 'office' | 'languages'

const everything = Object.fromEntries(actions.map((action) => [action, 'all'])) as Record<Action, Reach>
const { manageUsers: _, ...everythingButUsers } = everything

/** Whoever is not logged in may do nothing. What is not listed is refused. */
export const rights: Record<Role, Readonly<Partial<Record<Action, Reach>>>> = {
  administrator: everything,
  editor: everythingButUsers,
  officeEditor: {
    read: 'all',
    create: 'office',
    edit: 'office',
    submit: 'office',
    review: 'office',
    publish: 'office',
    withdraw: 'office',
    restore: 'office',
    shareDraft: 'office',
  },
  writer: { read: 'all', create: 'all', edit: 'all', submit: 'all', restore: 'all', shareDraft: 'all' },
  translator: { read: 'all', translate: 'languages', submit: 'languages', shareDraft: 'languages' },
  reader: { read: 'all' },
}

/** Files belong to no office: pictures and PDFs are used by all. For them, whoever has a right in his office has these. */
const ofFilesToo: readonly Action[] = ['create', 'edit', 'submit', 'review', 'publish']

/** How far one language of a document has come. `published` means: readers see just what the desk shows. */
export const states = ['draft', 'inReview', 'approved', 'scheduled', 'published', 'withdrawn'] as const
export type State = (typeof states)[number]

export interface Move {
  from: readonly State[]
  /** The state it leads to; without it, the state stays as it is. */
  to?: State
  needs: Action
  /** Only for a language that readers see. */
  live?: true
  /** Only for a language that readers see, or are going to see. */
  goesOut?: true
  /** Only for a language that is to be withdrawn at a set time. */
  ends?: true
  note?: 'required'
  /** It asks for a moment in the future. */
  at?: true
}

/** The steps that a language of a document can take, each offered as a button. Saving and Payload's own buttons lead through the same. */
export const moves = {
  submit: { from: ['draft', 'withdrawn'], to: 'inReview', needs: 'submit' },
  takeBack: { from: ['inReview'], to: 'draft', needs: 'submit' },
  approve: { from: ['draft', 'inReview', 'withdrawn'], to: 'approved', needs: 'review' },
  return: { from: ['inReview', 'approved'], to: 'draft', needs: 'review', note: 'required' },
  schedule: {
    from: ['draft', 'inReview', 'approved', 'scheduled', 'withdrawn'],
    to: 'scheduled',
    needs: 'publish',
    at: true,
  },
  unschedule: { from: ['scheduled'], to: 'approved', needs: 'publish' },
  publish: { from: ['draft', 'inReview', 'approved', 'scheduled', 'withdrawn'], to: 'published', needs: 'publish' },
  withdraw: { from: [...states], to: 'withdrawn', needs: 'withdraw', live: true },
  scheduleEnd: { from: [...states], needs: 'withdraw', goesOut: true, at: true },
  unscheduleEnd: { from: [...states], needs: 'withdraw', ends: true },
} as const satisfies Record<string, Move>
export type MoveName = keyof typeof moves
export const moveNames = Object.keys(moves) as MoveName[]

export type Id = number | string

/** What the rules look at in a user of the desk. */
export interface DeskUser {
  id: Id
  name: string
  role: Role
  languages: readonly Language[]
  office: Id | undefined
}

/** The logged-in user, or undefined. A user whose role is unknown counts as not logged in. */
export function deskUser(req: Pick<PayloadRequest, 'user'>): DeskUser | undefined {
  const user = req.user as Record<string, unknown> | null | undefined
  if (user?.id === undefined || !roles.includes(user.role as Role)) return undefined
  const languages = Array.isArray(user.languages) ? user.languages : []
  return {
    id: user.id as Id,
    name: String(user.name ?? ''),
    role: user.role as Role,
    languages: languageCodes.filter((code) => languages.includes(code)),
    office: idOf(user.office),
  }
}

/** What something is done to. Without `document`, to the kind as such: an answer then says whether there may be any such document. */
export interface Subject {
  kind: Kind
  document?: Record<string, unknown>
  language?: string | null
}

/** How far the role's right reaches; undefined where it has none. */
export const reachOf = (user: DeskUser | undefined, action: Action): Reach | undefined =>
  user && rights[user.role][action]

/** The answer to "may this user do this?". */
export function may(user: DeskUser | undefined, action: Action, { kind, document, language }: Subject): boolean {
  switch (user && reachOf(user, action)) {
    case 'all':
      return true
    case 'languages':
      return language !== sourceLanguage && user?.languages.includes(language as Language) === true
    case 'office':
      if (kind === 'PublicFile') return ofFilesToo.includes(action)
      if (user?.office === undefined || !officePlace(kind)) return false
      return document === undefined || officesOf(kind, document).some((one) => String(one) === String(user.office))
    default:
      return false
  }
}

/** True if the role has the right at all, however far it reaches. */
export const mayAnywhere = (user: DeskUser | undefined, action: Action): boolean => reachOf(user, action) !== undefined

/** True if the user may change the texts of a language, but nothing that all languages share. */
export const onlyTranslates = (user: DeskUser | undefined): boolean =>
  reachOf(user, 'edit') === undefined && reachOf(user, 'translate') !== undefined

/** Where a document of the kind says which office's it is: the field's name, or `id` for the offices themselves. */
export function officePlace(kind: Kind): 'office' | 'offices' | 'id' | undefined {
  if (kind === 'Office') return 'id'
  const shape: z.ZodRawShape = kinds[kind].schema.shape
  return (['office', 'offices'] as const).find((name) => shape[name] && pointsToOffice(shape[name] as z.core.$ZodType))
}

function pointsToOffice(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return pointsToOffice(schema.unwrap())
  if (schema instanceof z.ZodArray) return pointsToOffice(schema.element)
  return referenceTarget(schema) === 'Office'
}

/** The offices, by their id in the CMS, that a document belongs to. */
export function officesOf(kind: Kind, document: Record<string, unknown>): Id[] {
  const place = officePlace(kind)
  if (!place) return []
  return [document[place]].flat().flatMap((one) => idOf(one) ?? [])
}

/** The id of a related document, whether or not it has been filled in. */
export function idOf(value: unknown): Id | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}
