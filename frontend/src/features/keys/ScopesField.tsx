import type { ComponentProps } from 'react'
import { PresetPills } from './PresetPills'
import { ScopeMatrix } from './ScopeMatrix'

/** What a key may do. Presets are for a new key: one that can only be narrowed would lack most of them. */
export function ScopesField(props: ComponentProps<typeof ScopeMatrix>) {
  return (
    <div className="flex flex-col gap-3">
      {!props.within && <PresetPills scopes={props.scopes} onChange={props.onChange} />}
      <ScopeMatrix {...props} />
    </div>
  )
}
