import { useEffect, useRef, useState } from 'react'
import { fieldError } from '../../lib/useAction'
import { words } from '../../messages/entrance'
import { Button } from '../../ui/Button'
import { CodeField, type CodeKind } from './CodeField'
import type { SignIn } from './useSignIn'

/** The second step of signing in. Whoever has lost the authenticator takes a recovery code instead. */
export function CodeStep({ signIn }: { signIn: SignIn }) {
  const field = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<CodeKind>('digits')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind is another field
  useEffect(() => field.current?.focus(), [kind])

  function turn() {
    setKind(kind === 'digits' ? 'recovery' : 'digits')
    signIn.change({ code: '' })
    signIn.clear()
  }

  return (
    <>
      <p className="text-pretty text-muted">{words.code.intro[kind]}</p>
      <CodeField
        key={kind}
        kind={kind}
        fieldRef={field}
        value={signIn.input.code}
        error={fieldError(signIn.error, 'code')}
        onChange={(code) => signIn.change({ code })}
      />
      <Button type="submit" look="primary" busy={signIn.pending} className="mt-1">
        {words.code.submit}
      </Button>
      {kind === 'recovery' && (
        <p className="text-[13px] text-pretty text-muted">
          {words.code.lost}{' '}
          <code className="font-mono text-xs whitespace-nowrap text-fg">hoko user reset-second-factor</code>.
        </p>
      )}
      <div className="flex flex-wrap justify-between gap-2 text-[13px]">
        <button type="button" className="link min-h-6" onClick={turn}>
          {words.code.other[kind]}
        </button>
        <button type="button" className="link min-h-6" onClick={signIn.back}>
          {words.signIn.back}
        </button>
      </div>
    </>
  )
}
