import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { keyWords } from '../../messages/keys'
import { CreateKeyDialog } from './CreateKeyDialog'
import type { ApiKey } from './keysQuery'
import type { KeysSearch } from './keysSearch'
import { LostSecretDialog } from './LostSecretDialog'
import { SecretDialog } from './SecretDialog'

const route = getRouteApi('/$slug/settings/api-keys')

/** From the form to the stored secret. The secret lives here alone and goes with the dialog. */
export function CreateKeyFlow({ search }: { search: KeysSearch }) {
  const navigate = route.useNavigate()
  const [issued, setIssued] = useState<{ key: ApiKey; secret: string | null } | null>(null)
  const leave = () =>
    navigate({
      search: (old) => ({ ...old, create: undefined, name: undefined, scopes: undefined }),
      replace: true,
    })

  async function created(key: ApiKey, secret: string | null) {
    await leave()
    setIssued({ key, secret })
  }

  const done = () => setIssued(null)
  if (issued?.secret) {
    return <SecretDialog apiKey={issued.key} secret={issued.secret} done={keyWords.secret.created} onDone={done} />
  }
  if (issued) return <LostSecretDialog apiKey={issued.key} onClose={done} />
  return search.create ? <CreateKeyDialog search={search} onClose={leave} onCreated={created} /> : null
}
