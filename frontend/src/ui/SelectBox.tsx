type Props = { label: string; checked: boolean; onChange: () => void }

/** Selects a line of a list. Its press area is larger than the box. */
export function SelectBox({ label, checked, onChange }: Props) {
  return (
    <label className="relative z-10 -m-1.5 inline-grid size-8 cursor-pointer place-items-center align-middle">
      <span className="sr-only">{label}</span>
      <input type="checkbox" className="check" checked={checked} onChange={onChange} />
    </label>
  )
}
