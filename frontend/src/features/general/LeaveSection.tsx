import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/general'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { LeaveDialog } from '../members/LeaveDialog'

/** The way out of the workspace. */
export function LeaveSection() {
  const { workspace } = useWorkspace()
  const [leaving, setLeaving] = useState(false)
  return (
    <Section title={words.danger.title} hint={words.danger.hint}>
      <div className="flex flex-wrap items-center justify-between gap-4 p-5">
        <p className="min-w-0 flex-1 basis-60 text-[13px] text-pretty text-muted">{words.danger.text}</p>
        <Button className="text-danger" onClick={() => setLeaving(true)}>
          {words.danger.leave}
        </Button>
      </div>
      {leaving && <LeaveDialog workspace={workspace} onClose={() => setLeaving(false)} />}
    </Section>
  )
}
