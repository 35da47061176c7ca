import { modifier } from '../../app/useShortcuts'
import { t } from '../../messages'
import { words } from '../../messages/explorer'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { useCopied } from '../../ui/useCopied'

type Props = { curl: string; pending: boolean; onPrettify: () => void; onRun: () => void }

/** What can be done with the operation as it stands. */
export function ExplorerActions({ curl, pending, onPrettify, onRun }: Props) {
  const { copied, copy } = useCopied(curl)
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={onPrettify}>{words.prettify}</Button>
      <Button icon={copied ? 'check' : 'copy'} onClick={copy} disabled={!curl}>
        {copied ? t.common.copied : words.copyCurl}
      </Button>
      <Button
        look="primary"
        icon="play"
        busy={pending}
        onClick={onRun}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        {words.run}
        <span className="hidden sm:block">
          <Kbd>{`${modifier}↵`}</Kbd>
        </span>
      </Button>
    </div>
  )
}
