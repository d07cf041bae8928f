import { isRead } from './statements'

test.each([
  ['select 1', true],
  ['  SELECT * from t', true],
  ['with a as (select 1) select * from a', true],
  ['with a as (select 1) insert into t select * from a', false],
  ['insert into t values (1) returning *', false],
  ['update t set a = 1', false],
  ['PRAGMA foreign_keys = OFF', false],
  ['create table selected (a)', false],
])('%s', (sql, expected) => {
  expect(isRead(sql)).toBe(expected)
  expect(isRead({ sql, args: [] })).toBe(expected)
})
