import { type Kind, sourceLanguage } from '@kakehashi/content-store'
import type { Id } from '../access/rules'
import type { Bilingual } from '../labels/bilingual'
import { both } from '../labels/bilingual'
import { cellProblems, flagWords } from '../labels/lists'
import { messages } from '../labels/messages'
import { prefectures } from '../labels/prefectures'
import { type Cell, folded, isEmptyCell } from './cell'
import type { Column } from './columns'
import { type DateProblem, readDay, readFiscalYear, readMonth } from './japanese-dates'
import { limits } from './limits'
import type { Names } from './names'
import { type NumberProblem, readNumber } from './numbers'

/** What the CMS stores for a cell; null where it is empty. */
export type Value = string | number | boolean | null | Id[] | string[]
export type Reading = { value: Value } | { problem: Bilingual }

export type NamesByKind = ReadonlyMap<Kind, Names>

/** What a cell says in its column, or what is wrong with it and what was expected. */
export function readCell(cell: Cell | undefined, column: Column, names: NamesByKind): Reading {
  if (isEmptyCell(cell)) return { value: emptyValue(column) }
  const given = cell as Exclude<Cell, null>
  if (typeof given === 'string') {
    if (given.length > limits.cellCharacters) return { problem: cellProblems.tooLong(limits.cellCharacters) }
    if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!)$/.test(given.trim()))
      return { problem: cellProblems.errorValue(given.trim()) }
  }
  const reading = read(given, column, names)
  return 'problem' in reading ? reading : checkedByModel(reading, column)
}

export const emptyValue = ({ shape }: Column): Value =>
  shape.is === 'texts' || (shape.is === 'reference' && shape.many) ? [] : shape.is === 'flag' ? false : null

function read(cell: Exclude<Cell, null>, column: Column, names: NamesByKind): Reading {
  const { shape } = column
  switch (shape.is) {
    case 'date':
      return date(typeof cell === 'boolean' ? String(cell) : cell, readDay, cellProblems.day)
    case 'month':
      return date(typeof cell === 'boolean' ? String(cell) : cell, readMonth, cellProblems.month)
    case 'number':
      return isFiscalYear(column) ? year(cell) : number(cell)
    case 'choice':
      return choice(cell, column)
    case 'prefecture':
      return prefecture(cell)
    case 'flag':
      return flag(cell)
    case 'reference':
      return shape.many ? references(textOf(cell), shape.to, names) : reference(textOf(cell), shape.to, names)
    case 'texts':
      return { value: severalTexts(textOf(cell)) }
    default:
      return { value: textOf(cell).trim() }
  }
}

/** What only the content model knows: how large a number may be, how long a text. References are checked by finding them. */
function checkedByModel(reading: { value: Value }, { path, shape, schema }: Column): Reading {
  if (shape.is === 'reference') return reading
  const value = shape.is === 'localizedText' ? { [sourceLanguage]: reading.value } : reading.value
  if (schema.safeParse(value).success) return reading
  if (path === 'slug') return { problem: messages.expectedSlug }
  switch (shape.is) {
    case 'number':
      return { problem: messages.expectedNumber(shape) }
    case 'email':
      return { problem: messages.expectedEmail }
    case 'url':
      return { problem: messages.expectedUrl }
    case 'partialDate':
      return { problem: messages.expectedPartialDate }
    default:
      return { problem: messages.expectedText }
  }
}

const isFiscalYear = ({ path }: Column): boolean => /(^|\.)(sinceF|f)iscalYear$/.test(path)

/** Ends of lines as in the desk; a day in a column of texts as it is written everywhere. */
const textOf = (cell: Exclude<Cell, null>): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).replace(/\r\n?/g, '\n')

const dateProblems = { noSuchDay: cellProblems.noSuchDay, notInEra: cellProblems.notInEra } as const

const inWords = (problem: DateProblem, otherwise: Bilingual): Bilingual =>
  problem === 'notADate' ? otherwise : dateProblems[problem]

function date(
  cell: string | number | Date,
  reader: (cell: string | number | Date) => { value: string } | { problem: DateProblem },
  expected: Bilingual,
): Reading {
  const reading = reader(cell)
  return 'value' in reading ? reading : { problem: inWords(reading.problem, expected) }
}

function year(cell: Exclude<Cell, null>): Reading {
  const reading = readFiscalYear(typeof cell === 'boolean' ? String(cell) : cell)
  return 'value' in reading ? reading : { problem: cellProblems.fiscalYear }
}

const numberProblems: Record<NumberProblem, Bilingual> = {
  notANumber: cellProblems.number,
  ambiguous: cellProblems.ambiguousNumber,
  approximate: cellProblems.approximateNumber,
}

function number(cell: Exclude<Cell, null>): Reading {
  if (typeof cell === 'boolean' || cell instanceof Date) return { problem: cellProblems.number }
  const reading = readNumber(cell)
  return 'value' in reading ? reading : { problem: numberProblems[reading.problem] }
}

function choice(cell: Exclude<Cell, null>, { shape, options = {} }: Column): Reading {
  const values = shape.is === 'choice' ? shape.values : []
  const wanted = folded(textOf(cell))
  const found = values.find((value) =>
    [value, options[value]?.ja, options[value]?.en].some((name) => name !== undefined && folded(name) === wanted),
  )
  if (found !== undefined) return { value: found }
  const names = (language: 'ja' | 'en') => values.map((value) => options[value]?.[language] ?? value)
  return { problem: cellProblems.choice(both(names('ja').join('、'), names('en').join(', '))) }
}

function prefecture(cell: Exclude<Cell, null>): Reading {
  const wanted = folded(textOf(cell))
  const found = prefectures.find(({ code, ja, en }) =>
    [code, ja, ja.replace(/[都府県]$/, ''), en].some((name) => folded(name) === wanted),
  )
  return found ? { value: found.code } : { problem: cellProblems.prefecture }
}

const truths = new Set(['true', '1', '○', '〇', '◯', '✓', '✔', '有', 'あり', folded(flagWords.yes.ja), 'yes', 'y'])
const untruths = new Set(['false', '0', '×', '✕', '-', '無', 'なし', folded(flagWords.no.ja), 'no', 'n'])

function flag(cell: Exclude<Cell, null>): Reading {
  const text = folded(textOf(cell))
  if (truths.has(text)) return { value: true }
  return untruths.has(text) ? { value: false } : { problem: cellProblems.flag }
}

function reference(text: string, kind: Kind, names: NamesByKind): Reading {
  const found = names.get(kind)?.find(text)
  if (!found) throw new Error(`the names of ${kind} were not read`)
  return 'id' in found ? { value: found.id } : found
}

const separators = /[、,，;；\n／]/

/** Several names in one cell; a name that has one of the separators in it stands for itself when it is alone. */
function references(text: string, kind: Kind, names: NamesByKind): Reading {
  const whole = reference(text, kind, names)
  const parts = text.split(separators).filter((part) => part.trim() !== '')
  if ('value' in whole || parts.length < 2) return 'value' in whole ? { value: [whole.value as Id] } : whole
  const ids: Id[] = []
  for (const part of parts) {
    const found = reference(part, kind, names)
    if ('problem' in found) return { problem: both(`${part}: ${found.problem.ja}`, `${part}: ${found.problem.en}`) }
    if (!ids.includes(found.value as Id)) ids.push(found.value as Id)
  }
  return { value: ids }
}

/** One per line; on one line also divided as people divide them. */
function severalTexts(text: string): string[] {
  const divider = text.includes('\n') ? '\n' : /[、,，;；]/
  return text
    .split(divider)
    .map((one) => one.trim())
    .filter(Boolean)
}

/** What a list shows for a value, so that {@link readCell} reads the same value again. */
export function cellText(value: unknown, column: Column, names: NamesByKind, language: 'ja' | 'en'): string | number {
  const { shape, options } = column
  if (value === null || value === undefined || value === '') return ''
  switch (shape.is) {
    case 'number':
      return Number(value)
    case 'flag':
      return value === true ? flagWords.yes[language] : ''
    case 'choice':
      return options?.[String(value)]?.[language] ?? String(value)
    case 'prefecture':
      return prefectures.find(({ code }) => code === value)?.[language] ?? String(value)
    case 'reference': {
      const known = names.get(shape.to)
      const name = (id: unknown) => known?.nameOf(id) ?? ''
      if (!shape.many) return name(value)
      const all = (value as unknown[]).filter((id) => name(id) !== '')
      // A name that would be taken apart is given as its identifier.
      return all
        .map((id) => (all.length > 1 && separators.test(name(id)) ? (known?.slugOf(id) ?? '') : name(id)))
        .join('、')
    }
    case 'texts': {
      const texts = value as string[]
      const [only = ''] = texts
      return texts.length === 1 && /[、,，;；]/.test(only) ? `${only}\n` : texts.join('\n')
    }
    default:
      return String(value)
  }
}
