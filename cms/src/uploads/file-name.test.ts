import { safeFileName } from './file-name'

test.each([
  ['report.pdf', 'pdf', 'report.pdf'],
  ['../../etc/passwd.pdf', 'pdf', 'passwd.pdf'],
  ['..\\..\\Windows\\win.PDF', 'pdf', 'win.pdf'],
  ['令和5年度 報告書（概要）.PDF', 'pdf', '令和5年度-報告書（概要）.pdf'],
  ['写真.jpeg', 'jpg', '写真.jpg'],
  ['...hidden.png', 'png', 'hidden.png'],
  ['a?b#c%2F<d>"e".png', 'png', 'a-b-c-2F-d-e.png'],
  ['a\u0000b\nc\u202Egpj.png', 'png', 'a-b-c-gpj.png'],
  ['???.pdf', 'pdf', 'file.pdf'],
  ['.pdf', 'pdf', 'file.pdf'],
  ['v1..2...3.pdf', 'pdf', 'v1.2.3.pdf'],
])('%j becomes a safe name', (given, ending, expected) => {
  expect(safeFileName(given, ending)).toBe(expected)
})

test('names in two Unicode forms are one', () => {
  const decomposed = 'が.pdf'.normalize('NFD')
  expect(decomposed).not.toBe('が.pdf')
  expect(safeFileName(decomposed, 'pdf')).toBe('が.pdf')
})

test('a long name is cut between characters, short enough for what is added to it', () => {
  const name = safeFileName(`${'報'.repeat(200)}.pdf`, 'pdf')
  expect(name).toBe(`${'報'.repeat(60)}.pdf`)
})
