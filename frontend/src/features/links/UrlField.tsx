import type { ComponentProps } from 'react'
import { TextField } from '../../ui/TextField'

/** A field for an address of the web. */
export function UrlField(props: ComponentProps<typeof TextField>) {
  return (
    <TextField
      type="url"
      inputMode="url"
      dir="ltr"
      className="rtl:text-end"
      maxLength={2048}
      placeholder="https://"
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      {...props}
    />
  )
}
