type Props = { label: string; className?: string; children: string }

/** A text whose line breaks count, in a box that scrolls and can therefore be reached by keyboard. */
export function Preformatted({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <pre tabIndex={0} role="group" aria-label={label} className={className}>
      {children}
    </pre>
  )
}
