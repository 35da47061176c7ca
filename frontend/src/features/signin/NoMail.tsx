import { words } from '../../messages/entrance'
import { CodeBlock } from '../../ui/CodeBlock'
import { AuthLayout } from './AuthLayout'
import { SignInLink } from './SignInLink'

const command = 'hoko user reset-password --email you@example.com'

/** For servers that send no letters: what whoever runs one has to do. */
export function NoMail() {
  return (
    <AuthLayout title={words.forgotten.title} intro={words.forgotten.noMailIntro}>
      <p className="mb-3 text-pretty text-muted">{words.forgotten.noMailHint}</p>
      <CodeBlock code={command} label={words.forgotten.command} />
      <SignInLink />
    </AuthLayout>
  )
}
