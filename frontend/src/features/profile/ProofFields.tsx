import { useState } from 'react'
import { fieldError } from '../../lib/useAction'
import { words as entrance } from '../../messages/entrance'
import { words } from '../../messages/profile'
import { PasswordField } from '../../ui/PasswordField'
import { CodeField, type CodeKind } from '../signin/CodeField'

/** What proves who somebody is that changes the own second factor. */
export type Proof = { password: string; code: string }

type Props = { proof: Proof; error: Error | null; onChange: (proof: Proof) => void }

/** Asks for the password and a code. */
export function ProofFields({ proof, error, onChange }: Props) {
  const [kind, setKind] = useState<CodeKind>('digits')

  function turn() {
    setKind(kind === 'digits' ? 'recovery' : 'digits')
    onChange({ ...proof, code: '' })
  }

  return (
    <>
      <PasswordField
        label={words.factor.password}
        value={proof.password}
        autoComplete="current-password"
        onChange={(password) => onChange({ ...proof, password })}
        error={fieldError(error, 'password')}
      />
      <div className="flex flex-col items-start gap-2">
        <div className="w-full">
          <CodeField
            key={kind}
            kind={kind}
            value={proof.code}
            error={fieldError(error, 'code')}
            onChange={(code) => onChange({ ...proof, code })}
          />
        </div>
        <button type="button" className="link min-h-6 text-[13px]" onClick={turn}>
          {entrance.code.other[kind]}
        </button>
      </div>
    </>
  )
}
