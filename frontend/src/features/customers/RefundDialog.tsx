import { useState } from 'react'
import { newIdempotencyKey } from '../../lib/keyText'
import { formatMoney, moneyText } from '../../lib/money'
import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/customers'
import { FormDialog } from '../../ui/FormDialog'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toasts'
import type { SaleEvent } from './customersQuery'
import { useRefundSale } from './useCustomerActions'

type Props = { sale: SaleEvent; onClose: () => void }

/**
 * Records that money of a sale was paid back. It cannot be undone, so the amount has to be typed. One opened dialog makes
 * at most one refund, however often it is sent.
 */
export function RefundDialog({ sale, onClose }: Props) {
  const left = { amount: sale.net, currency: sale.currency }
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const refund = useRefundSale()
  const typed = text.trim() !== ''
  const { refundDialog } = words

  async function submit() {
    if (!typed) return
    const answer = await refund.run({ sale, text, reason: reason.trim() || undefined, idempotencyKey })
    if (!answer) return
    onClose()
    toast({ look: 'ok', title: refundDialog.done, text: formatMoney({ ...left, amount: answer.refund.amount }) })
  }

  return (
    <FormDialog
      size="small"
      title={refundDialog.title}
      description={refundDialog.hint(formatMoney(left))}
      action={refund}
      fields={['amount', 'reason']}
      submit={{ look: 'danger', disabled: !typed, children: refundDialog.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={refundDialog.amount(sale.currency.toUpperCase())}
        hint={refundDialog.amountHint}
        placeholder={moneyText(left)}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={setText}
        error={fieldError(refund.error, 'amount')}
      />
      <TextArea
        label={refundDialog.reason}
        hint={refundDialog.reasonHint}
        optional
        dir="auto"
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={fieldError(refund.error, 'reason')}
      />
    </FormDialog>
  )
}
