'use client'
import { useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { inLanguage } from '../labels/bilingual'
import { record } from '../labels/record'

/** The record as a table, with the filter that the list has. */
export function RecordExport() {
  const { i18n } = useTranslation()
  const filter = [...useSearchParams()].filter(([name]) => name.startsWith('where'))
  return (
    <p className="record-export">
      <a href={`/api/record/export.csv?${new URLSearchParams(filter)}`}>
        {inLanguage(record.exportCsv, i18n.language)}
      </a>
    </p>
  )
}
