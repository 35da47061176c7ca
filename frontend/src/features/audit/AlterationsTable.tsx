import { words } from '../../messages/audit'
import { AlterationValue } from './AlterationValue'
import type { Alteration } from './alterations'

/** What changed, field by field, before and after. */
export function AlterationsTable({ alterations }: { alterations: readonly Alteration[] }) {
  const { details, fields } = words
  return (
    <section>
      <h3 className="text-sm font-semibold">{details.changes}</h3>
      {alterations.length === 0 && <p className="mt-1 text-[13px] text-muted">{details.noChanges}</p>}
      <ul className="mt-2 flex flex-col gap-3">
        {alterations.map(({ field, before, after }) => (
          <li key={field} className="overflow-clip rounded-lg border border-line text-[13px]">
            <p className="border-b border-line bg-surface-2 px-3 py-1.5 font-medium">{fields[field] ?? field}</p>
            <dl>
              {before !== null && (
                <AlterationValue name={details.before} field={field} value={before} look="before" />
              )}
              <AlterationValue name={details.after} field={field} value={after} look="after" />
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
