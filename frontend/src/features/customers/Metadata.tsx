import { words } from '../../messages/customers'
import { Preformatted } from '../../ui/Preformatted'

/** What the caller keeps with a lead or a sale. */
export function Metadata({ value }: { value: Record<string, unknown> | null }) {
  if (!value) return null
  return (
    <details className="mt-1 text-[13px]">
      <summary className="w-fit rounded py-0.5 text-muted hover:text-fg">{words.timeline.metadata}</summary>
      <Preformatted
        label={words.timeline.metadata}
        className="mt-1 max-h-48 overflow-auto rounded-lg bg-surface-2 p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere"
      >
        {JSON.stringify(value, null, 2)}
      </Preformatted>
    </details>
  )
}
