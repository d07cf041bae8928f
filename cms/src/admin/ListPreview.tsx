'use client'
import { Button } from '@payloadcms/ui'
import type { Bilingual } from '../labels/bilingual'
import { listView } from '../labels/lists'
import type { Outcome } from '../lists/plan'
import type { Preview, ShownProblem, ShownRow } from '../lists/shown'
import { TableHead } from './TableHead'

interface Props {
  preview: Preview
  busy: boolean
  onConfirm: () => void
  say: (text: Bilingual) => string
}

const outcomes: Outcome[] = ['new', 'changed', 'same']

/** What a file would change, or everything that has to be put right in it. */
export function ListPreview({ preview, busy, onConfirm, say }: Props) {
  const { file, counts, ignored, problems, rows, digest } = preview
  return (
    <section aria-label={say(listView.whatWasRead)} className="list-preview">
      <h2>{say(listView.whatWasRead)}</h2>
      <p>
        {[
          file.name,
          say(listView.rows(counts.rows)),
          file.encoding && `${say(listView.encoding)}: ${file.encoding}`,
          file.sheet && `${say(listView.sheet)}: ${file.sheet}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="list-preview__counts">
        {outcomes.map((outcome) => (
          <span className={`outcome-mark outcome-mark--${outcome}`} key={outcome}>
            {say(listView[outcome])} {counts[outcome].toLocaleString('en')}
          </span>
        ))}
      </p>
      {ignored.length > 0 && (
        <p className="list-preview__ignored">
          {say(listView.ignored)}: {ignored.map(({ column, header }) => `${column}「${header}」`).join('、')}
        </p>
      )}
      {problems.length > 0 ? (
        <Problems all={counts.problems} problems={problems} say={say} />
      ) : digest ? (
        <div className="list-preview__confirm">
          <Button disabled={busy} margin={false} onClick={onConfirm}>
            {say(listView.confirm(counts.new + counts.changed))}
          </Button>
          <p>{say(listView.confirmHelp)}</p>
        </div>
      ) : (
        <p>{say(listView.nothing)}</p>
      )}
      {rows.length > 0 && <Rows all={counts.new + counts.changed + counts.same} rows={rows} say={say} />}
    </section>
  )
}

function Problems({ problems, all, say }: { problems: ShownProblem[]; all: number; say: Props['say'] }) {
  return (
    <div className="list-preview__problems">
      <h3>{say(listView.problems(all))}</h3>
      <p>{say(listView.problemsHelp)}</p>
      <Scrolled label={say(listView.expected)}>
        <table>
          <TableHead headings={[listView.row, listView.column, listView.value, listView.expected]} say={say} />
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.row} ${problem.column} ${problem.message}`}>
                <td>{problem.row ?? say(listView.wholeFile)}</td>
                <td>
                  {problem.column ? [problem.column, problem.header].filter(Boolean).join(' ') : say(listView.wholeRow)}
                </td>
                <td>{problem.value}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {all > problems.length && <p>{say(listView.moreProblems(all - problems.length))}</p>}
    </div>
  )
}

function Rows({ rows, all, say }: { rows: ShownRow[]; all: number; say: Props['say'] }) {
  return (
    <>
      <Scrolled label={say(listView.entry)}>
        <table>
          <TableHead headings={[listView.row, listView.outcome, listView.entry, listView.changes]} say={say} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td>{row.row}</td>
                <td>
                  <span className={`outcome-mark outcome-mark--${row.outcome}`}>{say(listView[row.outcome])}</span>
                </td>
                <td>
                  {row.title}
                  <br />
                  <small>{row.slug}</small>
                </td>
                <td>
                  <ul className="list-preview__changes">
                    {row.changes.map(({ column, from, to }) => (
                      <li key={column}>
                        {column}: <del>{from || say(listView.empty)}</del> → <ins>{to || say(listView.empty)}</ins>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {all > rows.length && <p>{say(listView.moreRows(all - rows.length))}</p>}
    </>
  )
}

/** A long table that scrolls by itself, with the keyboard too. */
function Scrolled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section aria-label={label} className="list-preview__scroll" tabIndex={0}>
      {children}
    </section>
  )
}
