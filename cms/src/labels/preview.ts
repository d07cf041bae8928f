import { type Bilingual, both } from './bilingual'

/** What the desk says of links to drafts. */
export const preview = {
  share: both('下書きを見てもらう', 'Show this draft to others'),
  about: both(
    'リンクを知っている人は、ログインせずに、この言語の下書きだけを見られます。',
    'Whoever has the link sees the draft in this language, and nothing else, without an account.',
  ),
  make: both('リンクを作る', 'Make a link'),
  link: both('下書きのリンク', 'Link to the draft'),
  copy: both('コピー', 'Copy'),
  copied: both('コピーしました', 'Copied'),
  until: (at: string): Bilingual => both(`${at}（日本時間）まで見られます。`, `Good until ${at} (Tokyo time).`),
  failed: both('リンクを作れませんでした', 'The link could not be made'),
} as const
