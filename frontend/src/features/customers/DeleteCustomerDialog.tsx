import { words } from '../../messages/customers'
import { DeletePersonDialog } from '../people/DeletePersonDialog'
import type { Customer } from './customersQuery'
import { useDeleteCustomer } from './useCustomerActions'

type Props = { customer: Customer; onClose: () => void; onGone: () => void }

/** Takes a customer out of every list. */
export function DeleteCustomerDialog({ customer, ...close }: Props) {
  const { stays, again, ...dialog } = words.deleteDialog
  const remove = useDeleteCustomer()
  return <DeletePersonDialog words={dialog} person={customer} notes={[stays, again]} action={remove} {...close} />
}
