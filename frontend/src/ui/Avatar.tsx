import { initials } from '../app/initials'

/** A person in two letters. The name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft text-[11px] font-semibold text-fg"
    >
      {initials(name)}
    </span>
  )
}
