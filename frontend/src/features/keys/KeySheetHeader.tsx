import { t } from '../../messages'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { Badge } from '../../ui/Badge'
import { IconButton } from '../../ui/IconButton'
import { stateLooks } from './keyFacts'
import type { ApiKey } from './keysQuery'

type Props = { apiKey: ApiKey | undefined; onClose: () => void }

export function KeySheetHeader({ apiKey, onClose }: Props) {
  return (
    <header className="flex items-start gap-3 border-b border-line px-5 py-4 sm:px-6">
      <div className="min-w-0 flex-1">
        <p className="eyebrow">{keyWords.details.title}</p>
        <h2 dir="auto" className="mt-0.5 w-fit text-base font-semibold wrap-anywhere">
          {apiKey?.name ?? keyWords.details.title}
        </h2>
        {apiKey && (
          <div className="mt-2 flex flex-wrap gap-1.5">
            <Badge look={stateLooks[apiKey.state]} dot>
              {names.states[apiKey.state]}
            </Badge>
            <Badge>{names.environments[apiKey.environment]}</Badge>
          </div>
        )}
      </div>
      <IconButton icon="close" label={t.common.close} className="-me-2" onClick={onClose} />
    </header>
  )
}
