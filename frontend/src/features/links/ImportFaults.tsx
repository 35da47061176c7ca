import { formatNumber } from '../../lib/format'
import { words } from '../../messages/links'
import type { RowFault } from './importRun'

const shown = 100

/** What is wrong with which line. The first ones; the rest are counted. */
export function ImportFaults({ faults }: { faults: readonly RowFault[] }) {
  const { importing } = words
  return (
    <section
      aria-label={importing.faults}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-80 overflow-auto rounded-lg border border-line"
    >
      <table className="w-full text-start text-[13px]">
        <caption className="sr-only">{importing.faults}</caption>
        <thead className="border-b border-line">
          <tr>
            <th scope="col" className="table-head">
              {importing.line}
            </th>
            <th scope="col" className="table-head">
              {importing.field}
            </th>
            <th scope="col" className="table-head">
              {importing.problem}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {faults.slice(0, shown).map(({ line, field, message }) => (
            <tr key={`${line} ${field} ${message}`}>
              <td className="px-4 py-2 tabular-nums">{formatNumber(line)}</td>
              <td className="px-4 py-2 font-mono text-xs">{field}</td>
              <td className="w-full px-4 py-2">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > shown && (
        <p className="px-4 py-2 text-[13px] text-muted">{importing.more(faults.length - shown)}</p>
      )}
    </section>
  )
}
