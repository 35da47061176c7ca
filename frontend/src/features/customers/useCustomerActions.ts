import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
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
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/customers'
import type { SaleEvent } from './customersQuery'

/** After a change, everything that was read about customers is read again. */
function useCustomerAction<Input, Result>(act: (input: Input, workspace: string) => Promise<Result>) {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return useAction(async (input: Input) => {
    const answer = await act(input, slug)
    void queries.invalidateQueries({ queryKey: ['customers', slug] })
    return answer
  })
}

export function useUpdateCustomer() {
  return useCustomerAction(async (input: UpdateCustomerInput, slug) => {
    return (await send(UpdateCustomerDocument, { input }, slug)).updateCustomer
  })
}

/** Deletes a customer, by its id. */
export function useDeleteCustomer() {
  return useCustomerAction(async (id: string, slug) => {
    return (await send(DeleteCustomerDocument, { input: { id } }, slug)).deleteCustomer
  })
}

/** Erases what is personal of a customer, by its id. */
export function useEraseCustomer() {
  return useCustomerAction(async (id: string, slug) => {
    return (await send(EraseCustomerDocument, { input: { id } }, slug)).eraseCustomer
  })
}

type RefundDraft = { sale: SaleEvent; text: string; reason: string | undefined; idempotencyKey: string }

/** Records a refund of what was typed in the major unit. */
export function useRefundSale() {
  return useCustomerAction(async ({ sale, text, reason, idempotencyKey }: RefundDraft, slug) => {
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
