import { strToU8, zipSync } from 'fflate'
import { FileProblem } from './file-problem'
import { limits } from './limits'
import { readListFile } from './read-file'

const read = (bytes: Uint8Array) => readListFile(bytes, (text) => ['年度', '題名', '値'].includes(text))
const why = async (bytes: Uint8Array) =>
  read(bytes).then(
    () => undefined,
    (error: unknown) => (error instanceof FileProblem ? error.why.en : error),
  )

const text = '年度,題名\r\n令和６年度,"①髙﨑、㈱～ 見学, ""新""\n二行目"\r\n'
const rows = [
  ['年度', '題名'],
  ['令和６年度', '①髙﨑、㈱～ 見学, "新"\n二行目'],
]

/** Node decodes Shift_JIS and does not encode it. */
function inShiftJis(from: string): Uint8Array {
  const decoder = new TextDecoder('shift_jis')
  const codes = new Map<string, number[]>()
  for (let first = 0x81; first <= 0xfc; first++) {
    for (let second = 0x40; second <= 0xfc; second++) {
      const character = decoder.decode(new Uint8Array([first, second]))
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [first, second])
    }
  }
  return new Uint8Array([...from].flatMap((one) => codes.get(one) ?? [one.charCodeAt(0)]))
}

const utf16 = (from: string, isBigEndian = false) => {
  const bytes = Buffer.from(from, 'utf16le')
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes)
}

describe('a text file', () => {
  test.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8', strToU8(`\ufeff${text}`)],
    ['Shift_JIS', inShiftJis(text)],
    ['UTF-16', utf16(`\ufeff${text}`)],
    ['UTF-16', utf16(`\ufeff${text}`, true)],
    ['UTF-16', utf16(text.repeat(20)).subarray(0, utf16(text).length)],
    ['UTF-16', utf16(`\ufeff${text.replaceAll(/,(?! )/g, '\t')}`)],
    ['UTF-8', strToU8(text.replaceAll(/,(?! )/g, ';'))],
  ])('in %s is told from its bytes', async (encoding, bytes) => {
    const content = await read(bytes)
    expect(content).toMatchObject({ format: 'csv', encoding })
    expect(content.sheets[0].rows).toEqual(rows)
  })

  test('in no encoding that we know is refused', async () => {
    expect(await why(new Uint8Array([0x41, 0x2c, 0x80, 0xff, 0xfe, 0x0a]))).toContain('encoding')
    expect(await why(new Uint8Array(200).fill(0))).toContain('encoding')
  })

  test('with an open quotation mark is refused, with the line', async () => {
    expect(await why(strToU8('年度,題名\n2023,"x\n2024,y\n'))).toContain('line')
  })

  test('keeps its numbers of rows and loses empty ends', async () => {
    const { sheets } = await read(strToU8('一覧\n\n年度,題名,,\n2023,x,,\n,,,\n,,,\n'))
    expect(sheets[0].rows).toEqual([['一覧'], [''], ['年度', '題名'], ['2023', 'x']].map((row) => row.filter(Boolean)))
  })

  test('a guarded text loses its guard, and a quotation keeps its apostrophe', async () => {
    const { sheets } = await read(strToU8("題名,値\n'=1+1,'90年代\n"))
    expect(sheets[0].rows[1]).toEqual(['=1+1', "'90年代"])
  })

  test('that is too large, or has too much in it, is refused', async () => {
    expect(await why(new Uint8Array(limits.fileBytes + 1).fill(0x41))).toContain('10 MB')
    expect(await why(strToU8('x\n'.repeat(limits.rows + 100)))).toContain('20,000 rows')
    expect(await why(strToU8(`${'x,'.repeat(limits.columns)}y\n`))).toContain('200 columns')
    expect(await why(new Uint8Array())).toContain('Choose')
  })
})

interface Parts {
  sheet: string
  styles?: string
  strings?: string[]
  more?: Record<string, Uint8Array>
}

function workbook({ sheet, styles, strings = [], more = {} }: Parts): Uint8Array {
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="${rel}"><sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${ns}>${sheet}</worksheet>`,
    'xl/styles.xml': `<styleSheet ${ns}>${styles ?? '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>'}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${ns}>${strings.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`,
  }
  return zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), ...more })
}

const cell = (at: string, value: string | number, more = '') =>
  typeof value === 'number'
    ? `<c r="${at}"${more}><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"${more}><is><t>${value}</t></is></c>`

describe('a workbook', () => {
  test('has texts, numbers and days, also as Japanese Excel formats them', async () => {
    const styles = `<numFmts count="2"><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="#,##0&quot;人&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs>`
    const sheet = `<sheetData><row r="1">${cell('A1', '年度')}${cell('B1', '題名')}${cell('C1', '値')}</row><row r="3">${cell('A3', 45383, ' s="1"')}${cell('B3', 45383, ' s="2"')}${cell('C3', 1234, ' s="3"')}<c r="D3" t="s"><v>0</v></c></row></sheetData>`
    const { sheets } = await read(workbook({ sheet, styles, strings: ['共有の文字列'] }))
    const day = new Date('2024-04-01T00:00:00Z')
    // A format of eras is not known for one: a column of days takes the number for the day that it is.
    expect(sheets).toEqual([{ name: '一覧', rows: [['年度', '題名', '値'], [], [day, 45383, 1234, '共有の文字列']] }])
  })

  test('formulas are not evaluated: the value that Excel saw last counts', async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>WEBSERVICE("http://127.0.0.1")</f><v>見た値</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`
    const { sheets } = await read(workbook({ sheet }))
    expect(sheets[0]?.rows[0]?.slice(0, 2)).toEqual([2, '見た値'])
  })

  test('cells merged downwards have one value, and empty rows below say nothing', async () => {
    const sheet = `<sheetData><row r="1">${cell('A1', '年度')}${cell('B1', '題名')}</row><row r="2">${cell('A2', '令和5年度')}${cell('B2', 'い')}</row><row r="3">${cell('B3', 'ろ')}</row><row r="4"><c r="B4" s="0"/></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>`
    const { sheets } = await read(workbook({ sheet }))
    expect(sheets[0]?.rows).toEqual([
      ['年度', '題名'],
      ['令和5年度', 'い'],
      ['令和5年度', 'ろ'],
    ])
  })

  test('empty cells at the far end of the sheet cost nothing; written ones are refused', async () => {
    const far = (last: string) =>
      workbook({
        sheet: `<sheetData><row r="1">${cell('A1', '年度')}<c r="XFD1" s="0"/></row><row r="2">${cell('A2', 2023)}</row><row r="1048576">${last}</row></sheetData>`,
      })
    const { sheets } = await read(far('<c r="XFD1048576" s="0"/>'))
    expect(sheets[0]?.rows).toEqual([['年度'], [2023]])
    expect(await why(far(cell('A1048576', 'x')))).toContain('rows')
    const wide = workbook({ sheet: `<sheetData><row r="1">${cell('XFD1', 'x')}</row></sheetData>` })
    expect(await why(wide)).toContain('columns')
  })

  test('that unpacks to far more than it is, is refused before it is unpacked', async () => {
    const zeros = new Uint8Array(limits.unpackedBytes + 1)
    const bomb = workbook({ sheet: '', more: { 'xl/worksheets/sheet2.xml': zeros } })
    expect(bomb.length).toBeLessThan(limits.fileBytes)
    expect(await why(bomb)).toContain('100 MB')
  })

  test('that lies about how large it is, takes no more room than it says', async () => {
    const bytes = workbook({ sheet: '', more: { 'xl/worksheets/sheet2.xml': new Uint8Array(50 * 1024 * 1024) } })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    // The central directory says how large each part is.
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 100, true)
    }
    const before = process.memoryUsage.rss()
    await read(bytes).catch(() => undefined)
    expect(process.memoryUsage.rss() - before).toBeLessThan(40 * 1024 * 1024)
  })

  test('that is damaged, encrypted, old or something else is refused in words', async () => {
    const good = workbook({ sheet: `<sheetData><row r="1">${cell('A1', '年度')}</row></sheetData>` })
    expect(await why(good.subarray(0, good.length / 2))).toContain('cannot be opened')
    expect(await why(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toContain('cannot be opened')
    expect(await why(workbook({ sheet: '<sheetData><row' }))).toContain('cannot be opened')
    expect(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toContain(
      '.xlsx without a password',
    )
  })
})
