import { useState } from 'react'
import { words as keyLife } from '../../messages/keyLife'
import { Button } from '../../ui/Button'
import { RevokeKeysDialog } from './RevokeKeysDialog'
import type { Choice } from './useChoice'

/** What can be done to the chosen keys. It stays in sight while the list scrolls. */
export function KeysChoiceBar({ choice }: { choice: Choice }) {
  const [revoking, setRevoking] = useState(false)
  const { choose } = keyLife
  const count = choice.keys.length

  function revoked() {
    setRevoking(false)
    choice.clear()
  }

  return (
    <>
      <div role="status" className={count ? 'sticky bottom-4 z-20 flex justify-center' : 'sr-only'}>
        {count > 0 && (
          <div className="card flex flex-wrap items-center gap-2 py-2 ps-4 pe-2 shadow-pop">
            <p className="me-2 text-[13px] font-medium">{choose.chosen(count)}</p>
            <Button small look="ghost" onClick={choice.clear}>
              {choose.none}
            </Button>
            <Button small look="danger" onClick={() => setRevoking(true)}>
              {choose.revoke}
            </Button>
          </div>
        )}
      </div>
      {revoking && <RevokeKeysDialog keys={choice.keys} onClose={() => setRevoking(false)} onRevoked={revoked} />}
    </>
  )
}
