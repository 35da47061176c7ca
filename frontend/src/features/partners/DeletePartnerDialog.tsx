import { words } from '../../messages/partners'
import { DeletePersonDialog } from '../people/DeletePersonDialog'
import type { Partner } from './partnersQuery'
import { useDeletePartner } from './usePartnerActions'

type Props = { partner: Partner; onClose: () => void; onGone: () => void }

/** Deletes a partner, whose links and credit stay. */
export function DeletePartnerDialog({ partner, ...close }: Props) {
  const { links, credit, ...dialog } = words.deleteDialog
  const remove = useDeletePartner()
  return <DeletePersonDialog words={dialog} person={partner} notes={[links, credit]} action={remove} {...close} />
}
