import { words } from '../../messages/general'

/** What a shorter retention takes, what it leaves, and that it is final. */
export function RetentionFacts() {
  const { goes, stays, final } = words.retention
  return (
    <ul className="flex list-disc flex-col gap-1 ps-5 text-[13px] text-pretty text-muted">
      {[goes, stays, final].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
