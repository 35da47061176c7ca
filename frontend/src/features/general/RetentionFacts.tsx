/** What a shorter retention takes, what it leaves, and that it is final. */
export function RetentionFacts({ facts }: { facts: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 ps-5 text-[13px] text-pretty text-muted">
      {facts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
