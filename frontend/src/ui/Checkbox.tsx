import type { ReactNode } from 'react'

type Props = { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }

export function Checkbox({ checked, onChange, children }: Props) {
  return (
    <label className="inline-flex min-h-6 items-center gap-2.5 text-sm select-none">
      <input
        type="checkbox"
        className="check"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  )
}
