import { both } from './bilingual'

export const calendar = {
  title: both('公開の予定', 'Schedule'),
  about: both(
    '公開と公開終了の予約。日時はすべて日本時間です。',
    'What is scheduled to be published and to be withdrawn. All in Tokyo time.',
  ),
  month: (year: number, month: number) =>
    both(
      `${year}年${month}月`,
      new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.UTC(year, month - 1, 1),
      ),
    ),
  previous: both('前の月', 'Previous month'),
  next: both('次の月', 'Next month'),
  thisMonth: both('今月', 'This month'),
  weekdays: [
    both('日', 'Sun'),
    both('月', 'Mon'),
    both('火', 'Tue'),
    both('水', 'Wed'),
    both('木', 'Thu'),
    both('金', 'Fri'),
    both('土', 'Sat'),
  ],
  starts: both('公開', 'Out'),
  ends: both('終了', 'End'),
  today: both('今日', 'today'),
  none: both('この月の予定はありません。', 'Nothing is scheduled in this month.'),
} as const
