import { useState } from 'react'
import { words } from '../../messages/links'

type Props = { address: string; name: string }

/** The picture as the server draws it, or why there is none. */
export function QrPicture({ address, name }: Props) {
  const [missing, setMissing] = useState(false)
  if (missing)
    return <p className="rounded-lg bg-surface-2 p-4 text-[13px] text-muted">{words.details.qrMissing}</p>
  return (
    <img
      src={address}
      alt={words.details.qrPicture(name)}
      className="mx-auto aspect-square w-full max-w-60 rounded-lg border border-line bg-white"
      onError={() => setMissing(true)}
    />
  )
}
