import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import type { LinkColumn } from '../../gql/graphql'
import { words } from '../../messages/links'
import { Button } from '../../ui/Button'
import type { Choice } from '../../ui/Combobox'
import { FormProblem } from '../../ui/FormProblem'
import { Spinner } from '../../ui/Spinner'
import { CollectionField } from './CollectionField'
import { collectionChoices } from './choicesQuery'
import { ImportActions } from './ImportActions'
import { ImportColumns } from './ImportColumns'
import { ImportReport } from './ImportReport'
import type { ImportTable } from './importTable'
import { useImport } from './useImport'
import { useMeanings } from './useMeanings'
import { usualCollection } from './usualCollection'

type Props = { table: ImportTable; onOther: () => void }

/** What the columns mean, where the links go, and what comes of trying and of importing them. */
export function ImportForm({ table, onOther }: Props) {
  const { slug } = useWorkspace().workspace
  const [collection, setCollection] = useState<Choice | null>(null)
  const usual = usualCollection(useQuery(collectionChoices(slug, '')).data)
  const chosen = collection ?? usual
  const { meanings, pending, error, say } = useMeanings(table)
  const run = useImport()
  const over = run.progress !== null && !run.progress.said.dryRun

  function change(header: string, column: LinkColumn) {
    say(header, column)
    run.forget()
  }
  return (
    <>
      <section className="card flex flex-wrap items-center gap-3 px-5 py-3.5">
        <bdi className="min-w-0 truncate font-medium">{table.name}</bdi>
        <span className="text-muted">{words.importing.rows(table.rows.length)}</span>
        <Button small className="ms-auto" disabled={run.pending} onClick={onOther}>
          {words.importing.other}
        </Button>
      </section>
      <FormProblem error={error ?? run.error} fields={[]} />
      {!over && (
        <>
          {pending ? <Spinner /> : <ImportColumns table={table} meanings={meanings} onChange={change} />}
          <div className="sm:max-w-sm">
            <CollectionField
              label={words.importing.collection}
              chosen={chosen}
              onChange={(next) => {
                setCollection(next)
                run.forget()
              }}
            />
          </div>
        </>
      )}
      {run.progress && <ImportReport table={table} progress={run.progress} pending={run.pending} />}
      <ImportActions
        run={run}
        rows={table.rows.length}
        waiting={pending}
        onStart={(dryRun) => run.start({ table, meanings, collectionId: chosen?.id, dryRun })}
      />
    </>
  )
}
