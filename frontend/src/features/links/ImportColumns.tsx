import type { LinkColumn } from '../../gql/graphql'
import { words } from '../../messages/links'
import { NativeSelect } from '../../ui/NativeSelect'
import type { ImportTable, Meanings } from './importTable'

type Props = {
  table: ImportTable
  meanings: Meanings
  onChange: (header: string, column: LinkColumn) => void
}

const options = Object.entries(words.importing.columns) as [LinkColumn, string][]

/** The columns of the table, and what each says of a link. */
export function ImportColumns({ table, meanings, onChange }: Props) {
  return (
    <section className="card overflow-hidden">
      <div className="border-b border-line px-5 py-3.5">
        <h2 className="font-semibold">{words.importing.mapping}</h2>
        <p className="text-[13px] text-muted">{words.importing.mappingHint}</p>
      </div>
      <ul className="divide-y divide-line">
        {table.columns.map(({ header, sample }) => (
          <li key={header} className="grid items-center gap-x-6 gap-y-2 px-5 py-2.5 sm:grid-cols-[1fr_16rem]">
            <div className="min-w-0">
              <bdi className="block truncate font-medium">{header}</bdi>
              <bdi title={sample} className="block truncate text-[13px] text-muted">
                {sample}
              </bdi>
            </div>
            <NativeSelect
              label={`${words.importing.meaning}: ${header}`}
              value={meanings[header] ?? 'IGNORED'}
              options={options}
              onChange={(column) => onChange(header, column)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
