import { Link } from '@tanstack/react-router'
import { useWhyNot } from '../../app/useWhyNot'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/partners'
import { Avatar } from '../../ui/Avatar'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { PartnerMenu } from './PartnerMenu'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = { partner: Partner; onTask: (task: PartnerTask) => void }

/** The name of a partner, and what can be done. */
export function PartnerHeader({ partner, onTask }: Props) {
  const { slug } = useWorkspace().workspace
  const reason = useWhyNot()('EDITOR')
  return (
    <header className="flex flex-col gap-2">
      <Link
        to="/$slug/partners"
        params={{ slug }}
        className="-ms-1 flex w-fit items-center gap-1 rounded py-1 text-[13px] text-muted hover:text-fg"
      >
        <Icon name="chevronStart" className="size-4" />
        {words.missing.back}
      </Link>
      <div className="flex flex-wrap items-center gap-3">
        <Avatar name={partner.name} />
        <div className="min-w-0 flex-1 basis-28">
          <h1 dir="auto" className="text-xl font-semibold tracking-tight wrap-anywhere">
            {partner.name}
          </h1>
        </div>
        <div className="flex items-center gap-1">
          <Button
            icon="pencil"
            disabled={Boolean(reason)}
            title={reason}
            onClick={() => onTask({ kind: 'edit', partner })}
          >
            {words.edit}
          </Button>
          <PartnerMenu partner={partner} onTask={onTask} />
        </div>
      </div>
    </header>
  )
}
