import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { CreateKeyDialog } from './CreateKeyDialog'
import { type IssuedKey, IssuedKeyDialog } from './IssuedKeyDialog'
import type { KeysSearch } from './keysSearch'

const route = getRouteApi('/$slug/settings/api-keys')

/** From the form to the stored secret. The secret lives here alone and goes with the dialog. */
export function CreateKeyFlow({ search }: { search: KeysSearch }) {
  const navigate = route.useNavigate()
  const [issued, setIssued] = useState<IssuedKey | null>(null)
  const leave = () =>
    navigate({
      search: (old) => ({ ...old, create: undefined, name: undefined, scopes: undefined }),
      replace: true,
    })

  async function created(key: IssuedKey) {
    await leave()
    setIssued(key)
  }

  if (issued) return <IssuedKeyDialog {...issued} by="created" onDone={() => setIssued(null)} />
  return search.create ? <CreateKeyDialog search={search} onClose={leave} onCreated={created} /> : null
}
