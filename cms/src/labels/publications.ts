import type { MagazineSection } from '@kakehashi/content-store'
import { type Bilingual, both, field } from './bilingual'
import { common, everyKind } from './common'
import type { KindLabels } from './kind-labels'

const publication = {
  ...everyKind,
  title: field('題名', 'Title'),
  summary: field('要旨', 'Summary', [
    '一覧や検索結果にも表示されます。1〜3文で書いてください。',
    'Also shown in lists and search results. Write one to three sentences.',
  ]),
  body: common.body,
  issued: field('発行日', 'Issued', [
    '資料にある細かさで書きます。例: 2023、2023-04、2023-04-01',
    'As precisely as the document says: 2023, 2023-04 or 2023-04-01.',
  ]),
  fiscalYear: common.fiscalYear,
  office: common.office,
  countries: common.countries,
  municipalities: common.municipalities,
  topics: field('テーマ', 'Topics'),
  programme: common.programme,
  cover: field('表紙画像', 'Cover image'),
  files: field('ファイル', 'Files', [
    '読者がダウンロードできる PDF や画像です。',
    'PDFs and images for readers to download.',
  ]),
} as const

export const reports: KindLabels<'Report'> = {
  singular: both('クレアレポート', 'Report'),
  plural: both('クレアレポート', 'Reports'),
  about: both(
    'クレアレポートと「各国の地方自治シリーズ」。1冊が1件です。',
    'CLAIR Reports and the series on local government abroad: one entry for each volume.',
  ),
  fields: {
    ...publication,
    series: {
      ...field('シリーズ', 'Series'),
      options: {
        CLAIR_REPORT: both('クレアレポート', 'CLAIR Report'),
        LOCAL_GOVERNMENT_SERIES: both('各国の地方自治シリーズ', 'Local government series'),
      },
    },
    number: field('号', 'Number'),
  },
}

export const magazineIssues: KindLabels<'MagazineIssue'> = {
  singular: both('自治体国際化フォーラム', 'Forum issue'),
  plural: both('自治体国際化フォーラム', 'Forum issues'),
  about: both(
    '機関誌「自治体国際化フォーラム」の各号。題名は特集の題名です。',
    'Issues of the Forum magazine. The title is that of the feature.',
  ),
  fields: {
    ...publication,
    number: field('号', 'Number'),
    issueMonth: field('月号', 'Issue month', ['例: 2023-04（4月号）', 'For example 2023-04 for the April issue.']),
  },
}

/** The sections of the magazine. */
export const sectionNames: Record<MagazineSection, Bilingual> = {
  INBOUND: both('インバウンド', 'Inbound tourism'),
  SALES_CHANNEL: both('販路開拓', 'Sales channels'),
  FEATURE: both('特集', 'Feature'),
  OFFICE_REPORT: both('海外事務所だより', 'Report from an office'),
  JET: both('JETプログラム', 'JET Programme'),
  NEWS: both('ニュース', 'News'),
  OTHER: both('その他', 'Other'),
}

export const articles: KindLabels<'Article'> = {
  singular: both('記事', 'Article'),
  plural: both('記事', 'Articles'),
  about: both(
    'フォーラムや iJAMP「クレア通信」に載った1本ずつの記事。',
    'Single articles from the Forum magazine or the iJAMP flash.',
  ),
  fields: {
    ...publication,
    issue: field('掲載号', 'Forum issue', [
      'フォーラムに載った記事だけ選びます。',
      'Only for articles of the Forum magazine.',
    ]),
    newsletter: { ...field('ニュースレター', 'Newsletter'), options: { FLASH: both('iJAMP 速報', 'iJAMP flash') } },
    section: {
      ...field('欄', 'Section'),
      options: sectionNames,
    },
    position: field('掲載順', 'Position', [
      '欄の中で何番目の記事か。号の「目次をつくる」で並べると自動で付きます。',
      'Its place within its section. Composing the issue sets it.',
    ]),
  },
}

export const newsletterIssues: KindLabels<'NewsletterIssue'> = {
  singular: both('ニュースレター', 'Newsletter issue'),
  plural: both('ニュースレター', 'Newsletter issues'),
  about: both(
    'メールマガジン、iJAMP 速報、海外事務所のニュースレター。',
    'The mail magazine, the iJAMP flash and the newsletters of the overseas offices.',
  ),
  fields: {
    ...publication,
    body: field('はじめの文', 'Introduction', [
      '項目の前に置く、読者へのあいさつや案内。',
      'Stands before the items: a greeting, or what the issue is about.',
    ]),
    newsletter: {
      ...field('種類', 'Newsletter'),
      options: {
        MAIL_MAGAZINE: both('クレアメールマガジン', 'Mail magazine'),
        FLASH: both('iJAMP 速報', 'iJAMP flash'),
        OFFICE_NEWSLETTER: both('海外事務所ニュースレター', 'Office newsletter'),
      },
    },
    items: {
      ...field('項目', 'Items', [
        '紹介する刊行物を順に選びます。公開していないものが残っていると、この号は公開できません。見出しと短い文は、書けば題名と要旨の代わりになります。刊行物を選ばず、お知らせだけ書くこともできます。',
        'What it tells of, in order. While one of them is not published, this issue cannot be. A headline and a short text of its own take the place of title and summary. An item may also stand for itself, without a publication.',
      ]),
      fields: {
        article: field('記事', 'Article'),
        report: field('レポート', 'Report'),
        magazineIssue: field('フォーラムの号', 'Forum issue'),
        bestPractice: field('取組事例', 'Best practice'),
        heading: field('見出し', 'Headline', [
          '空のままなら、刊行物の題名になります。',
          'Left empty, it is the title of the publication.',
        ]),
        text: field('短い文', 'Short text', [
          '空のままなら、刊行物の要旨になります。',
          'Left empty, it is the summary of the publication.',
        ]),
      },
    },
    closing: field('結び・連絡先', 'Closing and contact', [
      'メールとページの最後に置く、発行元と連絡先など。',
      'Who publishes it and how to reach them, at the end of the mail and of the page.',
    ]),
    volume: field('巻号', 'Volume', ['メールマガジンの vol. の番号です。', 'The vol. number of the mail magazine.']),
    orderInMonth: field('月内の順', 'Order in month', ['その月の何号目か。', 'Which of the month’s issues it is.']),
    articleCount: field('記事数', 'Number of articles'),
    issuesPerYear: field('年間発行回数', 'Issues per year'),
  },
}

export const bestPractices: KindLabels<'BestPractice'> = {
  singular: both('取組事例', 'Best practice'),
  plural: both('取組事例', 'Best practices'),
  about: both(
    '自治体や団体の国際化の取組。優良事例、ウェブ掲載事例、活動紹介。',
    'What municipalities and associations do: good practices, web cases and examples of activities.',
  ),
  fields: {
    ...publication,
    practiceKind: {
      ...field('種類', 'Kind'),
      options: {
        GOOD_PRACTICE: both('優良事例', 'Good practice'),
        WEB_CASE_ARTICLE: both('ウェブ掲載事例', 'Web case article'),
        ACTIVITY_EXAMPLE: both('活動紹介', 'Activity example'),
      },
    },
    category: field('分野', 'Category'),
  },
}

export const topics: KindLabels<'Topic'> = {
  singular: both('テーマ', 'Topic'),
  plural: both('テーマ', 'Topics'),
  about: both('出版物を横断して探すためのテーマ。', 'Subjects by which readers find publications of every kind.'),
  fields: {
    ...everyKind,
    name: field('名称', 'Name'),
    description: common.description,
    order: common.order,
  },
}

export const files: Pick<KindLabels<'PublicFile'>, 'singular' | 'plural' | 'about'> & {
  fields: Pick<KindLabels<'PublicFile'>['fields'], 'title' | 'alt' | 'isDecorative' | 'focalPoint'>
} = {
  singular: both('ファイル', 'File'),
  plural: both('ファイル', 'Files'),
  about: both(
    '読者に公開する PDF と画像（PNG、JPEG、WebP、AVIF）。PDF の本文はサイト内検索で見つかるようになります。',
    'PDFs and images (PNG, JPEG, WebP, AVIF) for readers. What stands in PDFs is found by the site’s search.',
  ),
  fields: {
    title: field('題名', 'Title'),
    alt: field('代替テキスト', 'Alternative text', [
      '画像だけに必要です。画像を見られない読者に、何が写っているかを1〜2文で伝えます。公開する言語ごとに書いてください。',
      'Needed for images only: tells readers who cannot see the image what it shows, in one or two sentences, in each language that is published.',
    ]),
    isDecorative: field('飾りの画像', 'Decorative image', [
      '読者に何も伝えない、飾りだけの画像です。代替テキストは要りません。',
      'The image is decoration only and tells readers nothing: no alternative text is needed.',
    ]),
    focalPoint: {
      ...field('切り抜きの中心', 'Focal point', [
        '画像を切り抜くときに残すところです。空のままなら中央です。',
        'What stays in sight when the image is cropped; the middle if left empty.',
      ]),
      fields: { x: field('左から（%）', 'From the left (%)'), y: field('上から（%）', 'From the top (%)') },
    },
  },
}
