import { useState } from 'react'
import { DisableSecondFactorDocument } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/profile'
import { FormDialog } from '../../ui/FormDialog'
import { ProofFields } from './ProofFields'

type Props = { onClose: () => void; onDisabled: () => void }

/** Turns the second factor off. */
export function DisableDialog({ onClose, onDisabled }: Props) {
  const [proof, setProof] = useState({ password: '', code: '' })
  const disable = useAction(async () => {
    requireAll(proof)
    return (await send(DisableSecondFactorDocument, { input: proof })).disableSecondFactor
  })

  async function submit() {
    if (await disable.run()) onDisabled()
  }

  return (
    <FormDialog
      size="small"
      title={words.factor.disable.title}
      description={words.factor.disable.hint}
      action={disable}
      fields={['password', 'code']}
      submit={{ look: 'danger', children: words.factor.disable.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <ProofFields proof={proof} error={disable.error} onChange={setProof} />
    </FormDialog>
  )
}
