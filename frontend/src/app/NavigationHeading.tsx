/** The name of a part of the navigation, with the parts that it lies in. */
export function NavigationHeading({ steps }: { steps: readonly string[] }) {
  return (
    <p className="mt-5 flex items-center gap-1 px-2.5 pb-1 text-xs font-medium text-muted">
      {steps.map((step, index) => (
        <span key={step} className="contents">
          {index > 0 && <span aria-hidden="true">/</span>}
          {step}
        </span>
      ))}
    </p>
  )
}
