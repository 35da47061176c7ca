import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SettingsDocument } from '../../gql/graphql'
import { sendPublic } from '../../lib/send'
import { useTitle } from '../../lib/useTitle'
import { words } from '../../messages/entrance'
import { AuthLayout } from './AuthLayout'
import { ForgottenForm } from './ForgottenForm'
import { LetterSent } from './LetterSent'
import { NoMail } from './NoMail'
import { SignInLink } from './SignInLink'

/** For those who have forgotten their password. What it answers is the same for every address. */
export function ForgottenPage() {
  useTitle(words.forgotten.page)
  const [sentTo, setSentTo] = useState('')
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => sendPublic(SettingsDocument, {}) })

  if (sentTo) return <LetterSent email={sentTo} onAgain={() => setSentTo('')} />
  if (settings.data?.settings?.mailConfigured === false) return <NoMail />
  return (
    <AuthLayout title={words.forgotten.title} intro={words.forgotten.intro}>
      <ForgottenForm onSent={setSentTo} />
      <SignInLink />
    </AuthLayout>
  )
}
