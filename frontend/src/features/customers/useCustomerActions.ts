import { useChange } from '../../app/useChange'
import {
  DeleteCustomerDocument,
  EraseCustomerDocument,
  RefundSaleDocument,
  UpdateCustomerDocument,
  type UpdateCustomerInput,
} from '../../gql/graphql'
import { ApiError } from '../../lib/apiError'
import { formatMoney, parseMoney } from '../../lib/money'
import { send } from '../../lib/send'
import { words } from '../../messages/customers'
import type { SaleEvent } from './customersQuery'

/** What is read again after a change: everything about customers. */
const kinds = ['customers']

export function useUpdateCustomer() {
  return useChange(kinds, async (input: UpdateCustomerInput, slug) => {
    return (await send(UpdateCustomerDocument, { input }, slug)).updateCustomer
  })
}

/** Deletes a customer, by its id. */
export function useDeleteCustomer() {
  return useChange(kinds, async (id: string, slug) => {
    return (await send(DeleteCustomerDocument, { input: { id } }, slug)).deleteCustomer
  })
}

/** Erases what is personal of a customer, by its id. */
export function useEraseCustomer() {
  return useChange(kinds, async (id: string, slug) => {
    return (await send(EraseCustomerDocument, { input: { id } }, slug)).eraseCustomer
  })
}

type RefundDraft = { sale: SaleEvent; text: string; reason: string | undefined; idempotencyKey: string }

/** Records a refund of what was typed in the major unit. */
export function useRefundSale() {
  return useChange(kinds, async ({ sale, text, reason, idempotencyKey }: RefundDraft, slug) => {
    const input = { saleId: sale.id, amount: amountIn(text, sale), reason, idempotencyKey }
    return (await send(RefundSaleDocument, { input }, slug)).refundSale
  })
}

/** Throws what the amount's field has to say if nothing, or more than is left, would be paid back. */
function amountIn(text: string, { net, currency }: SaleEvent): number {
  const amount = parseMoney(text, currency)
  if (amount !== undefined && amount > 0 && amount <= net) return amount
  const message = words.refundDialog.amountBad(formatMoney({ amount: net, currency }))
  throw new ApiError(message, { field: 'amount' })
}
