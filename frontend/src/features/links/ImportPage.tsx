import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { EmptyState } from '../../ui/EmptyState'
import { PageHeader } from '../../ui/PageHeader'
import { ImportFile } from './ImportFile'
import { ImportForm } from './ImportForm'
import type { ImportTable } from './importTable'

/** Brings links in from a table: choose it, say what its columns mean, try it, import it. */
export function ImportPage() {
  useTitle(words.importing.page)
  const { can } = useWorkspace()
  const [table, setTable] = useState<ImportTable | null>(null)

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.importing.page} intro={words.importing.intro} />
      {!can('EDITOR') && (
        <EmptyState icon="shield" title={t.common.needsRole('EDITOR')} hint={words.importing.forbidden} />
      )}
      {can('EDITOR') && !table && <ImportFile onRead={setTable} />}
      {can('EDITOR') && table && <ImportForm table={table} onOther={() => setTable(null)} />}
    </div>
  )
}
