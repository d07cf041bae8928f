import { both } from './bilingual'

/** The second step of a login: a code from an app. */
export const secondFactor = {
  title: both('二段階ログイン', 'Login in two steps'),
  about: both(
    'パスワードに加えて、スマートフォンの認証アプリが表示する6けたの数字でログインします。パスワードを知られても、ほかの人は入れません。',
    'Besides the password, a login then takes the six digits that an authenticator app on your telephone shows. Whoever gets to know the password cannot enter.',
  ),
  isOn: (since: string) => both(`使っています（${since}から）`, `In use since ${since}`),
  isOff: both('使っていません', 'Not in use'),
  recoveryLeft: (codes: number) => both(`予備の番号：残り${codes}個`, `Recovery codes left: ${codes}`),
  start: both('使い始める', 'Set it up'),
  photograph: both(
    '1. 認証アプリで、この図を読み取ってください。',
    '1. Photograph this square with an authenticator app.',
  ),
  squareName: both('認証アプリで読み取る図', 'The square for authenticator apps'),
  orType: both('読み取れないときは、この文字を入力します。', 'If that does not work, type in these letters.'),
  enter: both('2. アプリが表示する6けたの数字を入れてください。', '2. Enter the six digits that the app shows.'),
  code: both('認証アプリの数字', 'Digits of the app'),
  codeHelp: both(
    'スマートフォンがないときは、予備の番号を入れてください。',
    'Without your telephone, enter one of your recovery codes.',
  ),
  confirm: both('使い始める', 'Turn on'),
  keepCodes: both(
    '予備の番号です。スマートフォンをなくしたときに、1個で1回ログインできます。もう表示されないので、印刷して安全な所に保管してください。',
    'Your recovery codes. When the telephone is lost, each lets you in once. They are never shown again: print them and keep them in a safe place.',
  ),
  done: both('保管しました', 'I have kept them'),
  stop: both('使うのをやめる', 'Turn off'),
  reset: both('この人の二段階ログインを解除する', 'Turn it off for this user'),
  resetHelp: both(
    'スマートフォンと予備の番号をなくした人のために。本人であることを、直接会うか電話で確かめてから。',
    'For somebody who has lost both telephone and recovery codes. Make sure in person or by telephone that it is really him.',
  ),
  needed: both('認証アプリの数字を入れてください。', 'Enter the digits of your authenticator app.'),
  wrong: both(
    '数字が正しくないか、もう使われています。アプリが次に表示する数字を入れてください。',
    'This code is wrong, or was used before. Enter the next one that the app shows.',
  ),
  startAgain: both('時間がたちすぎました。もう一度始めてください。', 'That took too long. Begin again.'),
  alreadyOn: both('もう使っています。', 'It is turned on already.'),
  alreadyOff: both('使っていません。', 'It is not turned on.'),
  notYours: both('ほかの人の二段階ログインは変えられません。', 'The login of somebody else is not yours to change.'),
  notOneself: both('自分の二段階ログインは、数字を入れて解除します。', 'Turn off your own with a code.'),
  noUser: both('その利用者はいません。', 'There is no such user.'),
} as const
