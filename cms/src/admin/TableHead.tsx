import type { Bilingual } from '../labels/bilingual'

interface Props {
  headings: readonly Bilingual[]
  say: (text: Bilingual) => string
}

/** The head of a table: what stands in each column. */
export function TableHead({ headings, say }: Props) {
  return (
    <thead>
      <tr>
        {headings.map((heading) => (
          <th key={heading.en} scope="col">
            {say(heading)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
