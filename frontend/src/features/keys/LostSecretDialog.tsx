import { getRouteApi } from '@tanstack/react-router'
import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogFooter } from '../../ui/DialogFooter'
import type { ApiKey } from './keysQuery'

const route = getRouteApi('/$slug/settings/api-keys')

type Props = { apiKey: ApiKey; words: { title: string; hint: string }; onClose: () => void }

/** For the case that the key was made but the answer with its secret never arrived. */
export function LostSecretDialog({ apiKey, words, onClose }: Props) {
  const navigate = route.useNavigate()
  function open() {
    onClose()
    navigate({ search: (old) => ({ ...old, key: apiKey.id }) })
  }
  return (
    <Dialog open onClose={onClose} size="small" title={words.title} description={words.hint}>
      <DialogFooter>
        <Button onClick={onClose}>{t.common.close}</Button>
        <Button look="primary" onClick={open}>
          {keyWords.lost.open}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
