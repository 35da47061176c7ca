import { useState } from 'react'
import { useWhyNot } from '../../app/useWhyNot'
import { words } from '../../messages/general'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { DeleteDialog } from './DeleteDialog'

/** The end of the workspace, for owners. */
export function DeleteSection() {
  const [deleting, setDeleting] = useState(false)
  const reason = useWhyNot()('OWNER')
  const { deletion } = words
  return (
    <Section title={deletion.title} hint={deletion.hint}>
      <div className="flex flex-wrap items-center justify-between gap-4 p-5">
        <p className="min-w-0 flex-1 basis-60 text-[13px] text-pretty text-muted">{deletion.text}</p>
        <Button
          className="text-danger"
          disabled={Boolean(reason)}
          title={reason}
          onClick={() => setDeleting(true)}
        >
          {deletion.submit}
        </Button>
      </div>
      {deleting && <DeleteDialog onClose={() => setDeleting(false)} />}
    </Section>
  )
}
