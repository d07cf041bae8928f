import type { Failure } from '../links/check-link'
import { type Bilingual, both } from './bilingual'

/** Links that are checked, as the desk shows them. */
export const linkChecks = {
  singular: both('リンクの確認', 'Link check'),
  plural: both('リンクの確認', 'Link checks'),
  about: both(
    '公開中の内容にあるリンクが開けるかどうかを、毎日自動で確認した結果です。リンクは、それぞれの内容の編集画面で直します。',
    'Whether the links in what is published can be opened: checked every day. A link is put right in the form of its entry.',
  ),
  fields: {
    address: both('リンク先', 'Address'),
    status: both('結果', 'Result'),
    failure: both('理由', 'Reason'),
    httpStatus: both('サーバーの応答', 'Answer of the server'),
    since: both('いつから', 'Since'),
    checkedAt: both('確認日時', 'Checked at'),
    failures: both('続けて失敗した回数', 'Failures in a row'),
    place: both('リンクのある内容', 'Place'),
    places: both('リンクのある内容', 'Where it stands'),
    collection: both('種類', 'Collection'),
    document: both('文書番号', 'Document'),
    title: both('題名', 'Title'),
    language: both('言語', 'Language'),
  },
} as const

export const linkStatusNames = {
  ok: both('開けます', 'Opens'),
  failing: both('様子を見ています', 'Being watched'),
  broken: both('切れています', 'Broken'),
} as const

export const failureNames: Record<Failure, Bilingual> = {
  notFound: both('ページがありません', 'There is no such page'),
  notPublic: both('外から開けないアドレスです', 'The address cannot be opened from outside'),
  loop: both('転送が終わりません', 'It is redirected without end'),
  noHost: both('サーバーの名前が見つかりません', 'There is no server of this name'),
  noAnswer: both('サーバーが応答しません', 'The server does not answer'),
  certificate: both('サーバーの証明書が正しくありません', 'The certificate of the server is not valid'),
  serverError: both('サーバーでエラーが起きています', 'The server has an error'),
}
