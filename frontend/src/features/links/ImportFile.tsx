import { type DragEvent, useState } from 'react'
import { cx } from '../../lib/cx'
import { words } from '../../messages/links'
import { FieldMessage } from '../../ui/FieldMessage'
import { Icon } from '../../ui/Icon'
import { type ImportTable, readTable } from './importTable'

/** Takes the file, by choosing or by dropping it. */
export function ImportFile({ onRead }: { onRead: (table: ImportTable) => void }) {
  const [over, setOver] = useState(false)
  const [empty, setEmpty] = useState(false)

  async function read(file: File | undefined) {
    if (!file) return
    const table = readTable(file.name, await file.text())
    setEmpty(!table)
    if (table) onRead(table)
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void read(event.dataTransfer.files[0])
  }
  return (
    <div className="flex flex-col gap-2">
      <label
        className={cx(
          'card flex flex-col items-center border-dashed px-5 py-14 text-center transition-colors',
          'focus-within:border-accent hover:border-line-strong',
          over && 'border-accent bg-accent-soft',
        )}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className="grid size-11 place-items-center rounded-xl bg-accent-soft text-accent">
          <Icon name="upload" className="size-5" />
        </span>
        <span className="mt-4 text-base font-semibold">{words.importing.choose}</span>
        <span className="text-muted">{words.importing.drop}</span>
        <span className="mt-2 max-w-md text-[13px] text-pretty text-muted">{words.importing.chooseHint}</span>
        <input
          type="file"
          accept=".csv,.tsv,text/csv,text/tab-separated-values"
          className="sr-only"
          onChange={(event) => read(event.target.files?.[0])}
        />
      </label>
      <FieldMessage error={empty ? words.importing.empty : undefined} />
    </div>
  )
}
