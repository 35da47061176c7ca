import { keyWords } from '../../messages/keys'
import type { ApiKey } from './keysQuery'
import { LostSecretDialog } from './LostSecretDialog'
import { SecretDialog } from './SecretDialog'

/** A key that was made, and its secret unless the answer that held it was lost. */
export type IssuedKey = { apiKey: ApiKey; secret: string | null }

type Props = IssuedKey & { by: 'created' | 'rotated'; onDone: () => void }

/** Shows a new key's secret once, or says that it is lost and what to do. */
export function IssuedKeyDialog({ apiKey, secret, by, onDone }: Props) {
  if (secret === null) return <LostSecretDialog apiKey={apiKey} words={keyWords.lost[by]} onClose={onDone} />
  return <SecretDialog apiKey={apiKey} secret={secret} done={keyWords.secret[by]} onDone={onDone} />
}
