import { z } from 'zod'
import type { LocalizedText } from './languages.js'

/** The documents of CLAIR that the content comes from. */
export const sourceDocuments = {
  'business-plan-2012': { ja: '平成24年度 事業計画', en: 'Business plan for fiscal year 2012' },
  'mid-term-plan-2022': { ja: '中期経営計画（2022〜2026年度）', en: 'Mid-term plan, fiscal years 2022–2026' },
  'business-report-2023': { ja: '令和5年度 事業報告', en: 'Business report for fiscal year 2023' },
  'business-plan-2025': { ja: '令和7年度 事業計画', en: 'Business plan for fiscal year 2025' },
  'brochure-2025': { ja: 'クレア パンフレット（2025年）', en: 'CLAIR brochure, 2025' },
} as const satisfies Record<string, LocalizedText>

export type SourceDocument = keyof typeof sourceDocuments
export const sourceDocumentIds = Object.keys(sourceDocuments) as [SourceDocument, ...SourceDocument[]]
export const sourceDocumentSchema = z.enum(sourceDocumentIds)
