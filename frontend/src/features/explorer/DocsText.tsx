/** A description. What stands between backticks is code. */
export function DocsText({ text }: { text: string }) {
  if (!text) return null
  return (
    <p className="mt-1 text-[13px] text-pretty text-muted">
      {text.split('`').map((part, index) =>
        index % 2 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <code key={index} className="font-mono text-xs text-fg wrap-anywhere">
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </p>
  )
}
