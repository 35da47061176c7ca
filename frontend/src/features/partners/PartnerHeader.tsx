import { RoleButton } from '../../app/RoleButton'
import { useWorkspace } from '../../app/useWorkspace'
import { words } from '../../messages/partners'
import { BackLink } from '../../ui/BackLink'
import { PersonHeader } from '../people/PersonHeader'
import { PartnerMenu } from './PartnerMenu'
import type { Partner } from './partnersQuery'
import type { PartnerTask } from './partnerTask'

type Props = { partner: Partner; onTask: (task: PartnerTask) => void }

/** The name of a partner, and what can be done. */
export function PartnerHeader({ partner, onTask }: Props) {
  const { slug } = useWorkspace().workspace
  const back = (
    <BackLink to="/$slug/partners" params={{ slug }}>
      {words.missing.back}
    </BackLink>
  )
  return (
    <PersonHeader name={partner.name} back={back}>
      <RoleButton needs="EDITOR" icon="pencil" onClick={() => onTask({ kind: 'edit', partner })}>
        {words.edit}
      </RoleButton>
      <PartnerMenu partner={partner} onTask={onTask} />
    </PersonHeader>
  )
}
