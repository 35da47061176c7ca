import { useState } from 'react'
import { SignInDocument } from '../../gql/graphql'
import { isReason } from '../../lib/apiError'
import { requireAll } from '../../lib/requireAll'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'

/** What a person signs in with. It is kept in memory while the code is asked for, and nowhere else. */
export type Credentials = { email: string; password: string; code: string }

type Outcome = 'signedIn' | 'codeNeeded'

/** Signs in, with a second step for those whose account has a second factor. */
export function useSignIn(email = '') {
  const [input, setInput] = useState<Credentials>({ email, password: '', code: '' })
  const [step, setStep] = useState<'password' | 'code'>('password')
  const action = useAction(() => signIn(input, step === 'code'))

  /** Resolves to whether the person is signed in. */
  async function submit(): Promise<boolean> {
    const outcome = await action.run()
    if (outcome === 'codeNeeded') setStep('code')
    return outcome === 'signedIn'
  }

  function back() {
    action.clear()
    setInput({ ...input, password: '', code: '' })
    setStep('password')
  }

  const change = (part: Partial<Credentials>) => setInput((old) => ({ ...old, ...part }))
  return { input, change, step, submit, back, pending: action.pending, error: action.error, clear: action.clear }
}

export type SignIn = ReturnType<typeof useSignIn>

async function signIn({ email, password, code }: Credentials, withCode: boolean): Promise<Outcome> {
  requireAll(withCode ? { code } : { email, password })
  try {
    await send(SignInDocument, { input: { email, password, code: withCode ? code.trim() : undefined } })
    return 'signedIn'
  } catch (error) {
    if (isReason(error, 'second_factor_required')) return 'codeNeeded'
    throw isReason(error, 'second_factor_wrong') ? error.at('code') : error
  }
}
