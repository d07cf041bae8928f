import { en } from '@payloadcms/translations/languages/en'
import { ja } from '@payloadcms/translations/languages/ja'

/**
 * Where Payload's own wording is missing or wrong in Japanese (it takes rows for columns), has two words for one thing, or says
 * “locale” and “document” to people who think of languages and entries.
 */
export const wording = {
  ja: {
    authentication: {
      apiKey: 'API キー',
      forceUnlock: 'ロックを解除',
    },
    general: {
      aboutToPermanentlyDelete: '{{label}}「<1>{{title}}</1>」を完全に削除します。元に戻せません。よろしいですか？',
      aboutToRestoreAsDraft:
        '{{label}}「<1>{{title}}</1>」をゴミ箱から戻します。下書きとして戻り、読者には公開されません。よろしいですか？',
      aboutToTrash:
        '{{label}}「<1>{{title}}</1>」をゴミ箱に入れます。読者からは見えなくなりますが、後で元に戻せます。よろしいですか？',
      addBelow: '下に追加',
      allLocales: 'すべての言語',
      changesNotSaved: '保存していない変更があります。このまま画面を離れると失われます。',
      columns: '列の表示',
      columnToSort: '並び替える列',
      copyWarning: '{{title}} の {{to}} を {{from}} の内容で上書きします。よろしいですか？',
      currentlyEditing:
        'さんが編集しています。引き継ぐと、相手は編集を続けられず、保存していない変更は失われることがあります。',
      deletePermanently: '元に戻せない形で削除する',
      document: '内容',
      documentLocked: 'ほかの人が編集中です',
      documentIsTrashed: 'この{{label}}はゴミ箱に入っています。読むことだけができます。',
      documentModified: '内容が変更されました',
      documents: '内容',
      false: 'いいえ',
      exitLivePreview: '横のプレビューを閉じる',
      fallbackToDefaultLocale: '日本語で補う',
      leaveAnyway: '保存せずに離れる',
      leaveWithoutSaving: '保存していません',
      livePreview: '横にプレビューを開く',
      locale: '言語',
      locales: '言語',
      noLabel: '—',
      noResults: '{{label}}は見つかりませんでした。まだ1件もないか、絞り込みに合うものがありません。',
      notFound: '見つかりません',
      nothingFound: '見つかりませんでした',
      payloadSettings: '画面の設定',
      restore: '元に戻す',
      row: '行',
      rows: '行',
      searchBy: '検索: {{label}}',
      thisLanguage: '日本語',
      true: 'はい',
      untitled: '無題',
      welcome: 'ようこそ',
    },
    version: {
      aboutToPublishSelection: '選んだ{{label}}をすべて公開します。よろしいですか？',
      aboutToRestore: 'この{{label}}を {{versionDate}} の版に戻します。',
      aboutToRestoreGlobal: '{{label}}を {{versionDate}} の版に戻します。',
      aboutToRevertToPublished: '公開中の内容に戻します。公開していない変更は失われます。よろしいですか？',
      aboutToUnpublish: '公開をやめます。読者は見られなくなります。よろしいですか？',
      aboutToUnpublishIn: '{{locale}}の公開をやめます。よろしいですか？',
      aboutToUnpublishSelection: '選んだ{{label}}の公開をすべてやめます。よろしいですか？',
      currentDraft: '現在の下書き',
      draft: '下書き',
      draftHasPublishedVersion: '下書き（公開中の版あり）',
      draftSavedSuccessfully: '下書きを保存しました。',
      lastSavedAgo: '最後の保存から {{distance}}',
      previouslyDraft: '以前の下書き',
      previouslyPublished: '以前の公開版',
      publishAllLocales: 'すべての言語を公開する',
      publishIn: '{{locale}}を公開する',
      restoreAsDraft: '下書きとして戻す',
      saveDraft: '下書きを保存',
      selectLocales: '表示する言語を選ぶ',
      showLocales: '表示する言語:',
      status: '公開状態',
      unpublish: '公開をやめる',
      unpublishIn: '{{locale}}の公開をやめる',
      version: '版',
      versionCount_many: '{{count}}版',
      versionCount_none: '版はまだありません',
      versionCount_one: '{{count}}版',
      versionCount_other: '{{count}}版',
      versionID: '版の番号',
      versions: '履歴',
      viewingVersions: '履歴: {{entityLabel}} {{documentTitle}}',
      viewingVersionsGlobal: '履歴: {{entityLabel}}',
    },
  },
  en: {
    general: {
      allLocales: 'All languages',
      locale: 'Language',
      locales: 'Languages',
      noLabel: '—',
      payloadSettings: 'Desk settings',
    },
    version: { publishAllLocales: 'Publish all languages', publishIn: 'Publish {{locale}}' },
  },
}

/** Languages of the desk itself. Payload names each in the menu by what the language's own texts say. */
export const deskLanguages = {
  ja: {
    ...ja,
    translations: {
      ...ja.translations,
      general: { ...ja.translations.general, thisLanguage: wording.ja.general.thisLanguage },
    },
  },
  en,
}
