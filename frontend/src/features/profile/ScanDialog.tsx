import { useRef, useState } from 'react'
import { ConfirmSecondFactorDocument } from '../../gql/graphql'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { fieldError, useAction } from '../../lib/useAction'
import { words } from '../../messages/profile'
import { CopyButton } from '../../ui/CopyButton'
import { FormDialog } from '../../ui/FormDialog'
import { CodeField } from '../signin/CodeField'
import { QrCode } from './QrCode'

/** What an authenticator needs to know. */
export type Authenticator = { secret: string; uri: string }

type Props = { authenticator: Authenticator; onClose: () => void; onConfirmed: (codes: readonly string[]) => void }

/** Shows the secret to an authenticator, and asks for its first code. */
export function ScanDialog({ authenticator, onClose, onConfirmed }: Props) {
  const { secret, uri } = authenticator
  const field = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const confirm = useAction(async () => {
    requireAll({ code })
    return (await send(ConfirmSecondFactorDocument, { input: { code } })).confirmSecondFactor
  })

  async function submit() {
    const answer = await confirm.run()
    if (answer) onConfirmed(answer.recoveryCodes)
  }

  return (
    <FormDialog
      size="small"
      title={words.factor.scan.title}
      description={words.factor.scan.hint}
      initialFocus={field}
      action={confirm}
      fields={['code']}
      submit={{ look: 'primary', children: words.factor.scan.submit }}
      onSubmit={submit}
      onClose={onClose}
    >
      <QrCode text={uri} label={words.factor.scan.picture} />
      <div>
        <p className="mb-1.5 text-[13px] text-muted">{words.factor.scan.secret}</p>
        <div className="flex items-center rounded-lg border border-line bg-surface-2 ps-3">
          <code dir="ltr" className="flex-1 py-2 font-mono text-[13px] tracking-wide wrap-anywhere">
            {inGroups(secret)}
          </code>
          <CopyButton text={secret} what={words.factor.scan.secret} className="m-1" />
        </div>
      </div>
      <CodeField
        kind="digits"
        fieldRef={field}
        value={code}
        error={fieldError(confirm.error, 'code')}
        onChange={setCode}
      />
    </FormDialog>
  )
}

/** Four letters at a time are easier to type. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
