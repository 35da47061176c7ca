import { useRef } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { saveFile } from '../../lib/saveFile'
import { t } from '../../messages'
import { words } from '../../messages/profile'
import { Button } from '../../ui/Button'
import { OnceDialog } from '../../ui/OnceDialog'
import { useCopied } from '../../ui/useCopied'

type Props = { codes: readonly string[]; onDone: () => void }

/** Shows the recovery codes once. */
export function RecoveryCodesDialog({ codes, onDone }: Props) {
  const { person } = useWorkspace()
  const first = useRef<HTMLButtonElement>(null)
  const text = codes.join('\n')
  const { copied, copy } = useCopied(text)
  const file = new Blob([`${words.factor.codes.fileHead(person.email)}\n\n${text}\n`], { type: 'text/plain' })

  return (
    <OnceDialog
      initialFocus={first}
      title={words.factor.codes.title}
      description={words.factor.codes.hint}
      stored={words.factor.codes.stored}
      nudge={words.factor.codes.nudge}
      done={words.factor.codes.done}
      onDone={onDone}
    >
      <ul
        aria-label={words.factor.codes.label}
        dir="ltr"
        className="grid gap-x-6 gap-y-1.5 rounded-lg border border-line bg-surface-2 p-4 font-mono text-[13px] sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button ref={first} look="primary" icon={copied ? 'check' : 'copy'} onClick={copy}>
          {copied ? t.common.copied : words.factor.codes.copy}
        </Button>
        <Button icon="arrowDown" onClick={() => saveFile(file, words.factor.codes.file)}>
          {words.factor.codes.download}
        </Button>
      </div>
      <span role="status" className="sr-only">
        {copied ? t.common.copied : ''}
      </span>
    </OnceDialog>
  )
}
