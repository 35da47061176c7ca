import { CopyButton } from './CopyButton'
import { Preformatted } from './Preformatted'

type Props = { code: string; label: string }

/** A text to copy, in a box whose lines wrap rather than hide their ends. */
export function CodeBlock({ code, label }: Props) {
  return (
    <div className="flex min-w-0 items-start rounded-lg border border-line bg-surface-2">
      <Preformatted
        label={label}
        className="min-w-0 flex-1 rounded-lg p-3 font-mono text-xs leading-5 whitespace-pre-wrap wrap-anywhere"
      >
        {code}
      </Preformatted>
      <CopyButton text={code} what={label} className="m-1" />
    </div>
  )
}
