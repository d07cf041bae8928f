import { languageCodes } from '@kakehashi/content-store'
import type { CollectionConfig } from 'payload'
import { shownAccess } from '../access/functions'
import { states } from '../access/rules'
import { both } from '../labels/bilingual'
import { languageStates as labels } from '../labels/translations'
import { stateNames, translationNames } from '../labels/workflow'
import { languageLabels } from '../languages'

export const languageStatesSlug = 'language-states'

/**
 * How far each language of each document has come: its state, who brought it there, and how it stands to its source. Kept
 * beside the documents, so that restoring an old version does not bring back an old state, and so that "what is missing or
 * old" is one indexed query. The desk writes it; no API does.
 */
export const languageStates: CollectionConfig = {
  slug: languageStatesSlug,
  labels: { singular: labels.singular, plural: labels.plural },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  access: shownAccess,
  fields: [
    { name: 'key', type: 'text', label: both('番号', 'Key'), required: true, unique: true },
    { name: 'collection', type: 'text', label: both('種類', 'Collection'), required: true, index: true },
    { name: 'document', type: 'text', label: both('文書番号', 'Document'), required: true, index: true },
    {
      name: 'language',
      type: 'select',
      label: both('言語', 'Language'),
      required: true,
      index: true,
      options: languageCodes.map((value) => ({ value, label: languageLabels[value] })),
    },
    { name: 'title', type: 'text', label: both('題名', 'Title') },
    { name: 'offices', type: 'relationship', relationTo: 'offices', hasMany: true, label: both('事務所', 'Offices') },
    {
      name: 'state',
      type: 'select',
      label: both('状態', 'State'),
      required: true,
      index: true,
      options: states.map((value) => ({ value, label: stateNames[value] })),
    },
    { name: 'binned', type: 'checkbox', label: both('ゴミ箱', 'In the bin') },
    { name: 'live', type: 'checkbox', label: both('公開中', 'On the site') },
    { name: 'by', type: 'text', label: both('だれが', 'By') },
    { name: 'at', type: 'date', label: both('日時', 'When') },
    { name: 'note', type: 'textarea', label: both('ひとこと', 'Note') },
    { name: 'scheduledFor', type: 'date', index: true, label: both('公開予定', 'Goes out') },
    { name: 'scheduledBy', type: 'text', label: both('予約した人', 'Scheduled by') },
    { name: 'endsAt', type: 'date', index: true, label: both('公開終了予定', 'Is withdrawn') },
    { name: 'endsBy', type: 'text', label: both('終了を予約した人', 'End scheduled by') },
    {
      name: 'translation',
      type: 'select',
      label: both('翻訳', 'Translation'),
      index: true,
      options: (['current', 'outdated', 'missing'] as const).map((value) => ({
        value,
        label: translationNames[value],
      })),
    },
    { name: 'since', type: 'date', index: true, label: both('いつから', 'Since') },
    { name: 'missing', type: 'number', label: both('未翻訳の数', 'Missing') },
    { name: 'outdated', type: 'number', label: both('古い訳の数', 'Older than the source') },
    { name: 'restatedAt', type: 'date', index: true, label: both('確認日時', 'Confirmed at'), hidden: true },
    { name: 'digest', type: 'text', label: both('内容の印', 'Digest'), hidden: true },
    { name: 'pairs', type: 'json', label: both('訳と原文の組', 'Pairs'), hidden: true },
  ],
}
