import type { InStatement } from '@libsql/client'

const writes = /\b(insert|update|delete|replace)\b/i

/**
 * Whether a statement can go to the reading connection. When in doubt it is a write, which is always right but waits its
 * turn; the reading connection refuses writes, so a wrong guess cannot do harm.
 */
export function isRead(statement: InStatement): boolean {
  const sql = (typeof statement === 'string' ? statement : statement.sql).trimStart()
  if (/^(select|values|explain)\b/i.test(sql)) return true
  return /^with\b/i.test(sql) && !writes.test(sql)
}
