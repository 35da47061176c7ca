import { CopyButton } from './CopyButton'
import { Preformatted } from './Preformatted'

type Props = { code: string; label: string }

/** A text to copy, in a box that scrolls sideways. */
export function CodeBlock({ code, label }: Props) {
  return (
    <div className="relative min-w-0 rounded-lg border border-line bg-surface-2">
      <Preformatted label={label} className="overflow-x-auto rounded-lg p-3 pe-12 font-mono text-xs leading-5">
        {code}
      </Preformatted>
      <CopyButton text={code} what={label} className="absolute end-1 top-1" />
    </div>
  )
}
