/** PDFs for tests and benchmarks, made by hand. Their fonts are not in them, so what they show is little; their text is what it is. */

interface PdfOptions {
  /** Of the text: UTF-16, or Shift JIS as older Japanese programs write it. */
  encoding?: 'UniJIS-UTF16-H' | '90ms-RKSJ-H'
  /** Asks for a password that nobody knows. */
  isEncrypted?: boolean
  /** A script that runs when the document is opened. */
  script?: string
}

const charactersPerLine = 40
const linesPerPage = 40

/** A document with these texts on its pages, and a coloured bar at the head of each. */
export function pdfOf(pages: readonly string[], options: PdfOptions = {}): Buffer {
  const { encoding = 'UniJIS-UTF16-H', isEncrypted, script } = options
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${script ? `/OpenAction << /S /JavaScript /JS (${script}) >> ` : ''}>>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /DW 1000 /FontDescriptor 5 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 5 >> >>',
    '<< /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 ' +
      '/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((text, index) => {
      const content = contentOf(text, encoding)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * index} 0 R ` +
          '/Resources << /Font << /F1 3 0 R >> >> >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  if (isEncrypted) {
    const unknown = 'a5'.repeat(32)
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${unknown}> /U <${unknown}> /P -4 >>`)
  }
  return written(objects, isEncrypted ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '')
}

function contentOf(text: string, encoding: NonNullable<PdfOptions['encoding']>): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    const characters = [...paragraph]
    for (let at = 0; at < characters.length; at += charactersPerLine) {
      lines.push(characters.slice(at, at + charactersPerLine).join(''))
    }
  }
  const shown = lines.slice(0, linesPerPage).map((line) => `<${codesOf(line, encoding)}> Tj 0 -18 Td`)
  return `0.1 0.4 0.6 rg 40 800 515 18 re f 0 g BT /F1 12 Tf 40 770 Td ${shown.join(' ')} ET`
}

function codesOf(line: string, encoding: NonNullable<PdfOptions['encoding']>): string {
  if (encoding === 'UniJIS-UTF16-H') return Buffer.from(line, 'utf16le').swap16().toString('hex')
  return [...line].map((character) => shiftJis.get(character) ?? '8140').join('')
}

/** As much of Shift JIS as there are kana and first-level characters, read from what every Node knows. */
const shiftJis = new Map<string, string>()
const decoder = new TextDecoder('shift_jis')
for (const first of [...range(0x81, 0x9f), ...range(0xe0, 0xea)]) {
  for (const second of range(0x40, 0xfc)) {
    const character = decoder.decode(Uint8Array.of(first, second))
    if ([...character].length === 1 && character !== '\ufffd') {
      shiftJis.set(character, Buffer.from([first, second]).toString('hex'))
    }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function written(objects: readonly string[], trailer: string): Buffer {
  let pdf = '%PDF-1.6\n'
  const offsets = objects.map((object, index) => {
    const offset = pdf.length
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = pdf.length
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) pdf += `${String(offset).padStart(10, '0')} 00000 n \n`
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}
