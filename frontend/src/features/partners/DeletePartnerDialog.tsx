import { words } from '../../messages/partners'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { toast } from '../../ui/toasts'
import type { Partner } from './partnersQuery'
import { useDeletePartner } from './usePartnerActions'

type Props = { partner: Partner; onClose: () => void; onGone: () => void }

/** Deletes a partner, and says beforehand what stays. */
export function DeletePartnerDialog({ partner, onClose, onGone }: Props) {
  const remove = useDeletePartner()

  async function submit() {
    if (!(await remove.run(partner.id))) return
    onGone()
    toast({ look: 'ok', title: words.deleteDialog.done, text: partner.name })
  }

  return (
    <ConfirmDialog
      title={words.deleteDialog.title(partner.name)}
      description={words.deleteDialog.hint}
      confirm={partner.name}
      action={remove}
      submit={words.deleteDialog.submit}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="flex list-disc flex-col gap-1.5 ps-5 text-pretty text-muted">
        <li>{words.deleteDialog.links}</li>
        <li>{words.deleteDialog.credit}</li>
      </ul>
    </ConfirmDialog>
  )
}
