import { useState } from 'react'
import { RegenerateRecoveryCodesDocument } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/profile'
import { FormDialog } from '../../ui/FormDialog'
import { ProofFields } from './ProofFields'

type Props = { onClose: () => void; onRenewed: (codes: readonly string[]) => void }

/** Replaces the recovery codes. */
export function RenewCodesDialog({ onClose, onRenewed }: Props) {
  const [proof, setProof] = useState({ password: '', code: '' })
  const renew = useAction(async () => {
    requireAll(proof)
    return (await send(RegenerateRecoveryCodesDocument, { input: proof })).regenerateRecoveryCodes
  })

  async function submit() {
    const answer = await renew.run()
    if (answer) onRenewed(answer.recoveryCodes)
  }

  return (
    <FormDialog
      size="small"
      title={words.factor.renew.title}
      description={words.factor.renew.hint}
      action={renew}
      fields={['password', 'code']}
      submit={{ look: 'primary', children: words.factor.renew.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <ProofFields proof={proof} error={renew.error} onChange={setProof} />
    </FormDialog>
  )
}
