import { isBilingual } from './bilingual'
import { cellProblems, columnWords, fileProblems, flagWords, listLabels, listRefusals, listView } from './lists'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** Every wording, those with something filled in included. */
function wordings(from: object): [string, unknown][] {
  return Object.entries(from).flatMap(([name, one]): [string, unknown][] => {
    if (typeof one === 'function') return [[name, one(...[1, 2].map(() => sample(name)))]]
    return isBilingual(one) ? [[name, one]] : wordings(one as object)
  })
}

const sample = (name: string): unknown =>
  /Column$|^(choice|twice|noHeader|expected)$/.test(name)
    ? { ja: '年度', en: 'Fiscal year' }
    : /Name/.test(name)
      ? { ja: '事務所', en: 'Offices' }
      : 3

const all = [cellProblems, columnWords, fileProblems, flagWords, listLabels, listRefusals, listView].flatMap(wordings)

test.each(all)('%s is said in Japanese and in English', (name, wording) => {
  expect(isBilingual(wording)).toBe(true)
  const { ja, en } = wording as { ja: string; en: string }
  expect(en).not.toBe('')
  // A field of the content model that says itself what is wrong, and amounts, have no words of ours.
  if (!['model', 'progress'].includes(name)) expect(ja).toMatch(japanese)
  expect(en.replace(/[「“][^」”]*[」”]|令和6年4月(1日)?|令和5年度|2024年4月|1万2千|1\.2万|福井県/g, '')).not.toMatch(
    japanese,
  )
})
