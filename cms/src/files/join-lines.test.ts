import { joinLines } from './join-lines'

test.each([
  ['自治体の国\r\n際交流', '自治体の国際交流'],
  ['多文化 \n 共生', '多文化共生'],
  ['第1章\n\n  概要', '第1章\n概要'],
  ['目次\n制度\n英国の自治体における多文化共\n生の取組', '目次\n制度\n英国の自治体における多文化共生の取組'],
  ['local\ngovernment', 'local\ngovernment'],
  ['inter-\nnational', 'international'],
  ['inter\ufffe\r\nnational', 'international'],
  ['Anglo-\nAmerican', 'Anglo-\nAmerican'],
  ['한국의\n지방', '한국의\n지방'],
  ['a\u0000b\u0007c\ud800', 'abc'],
  ['', ''],
])('%j is read as %j', (printed, read) => {
  expect(joinLines(printed)).toBe(read)
})
