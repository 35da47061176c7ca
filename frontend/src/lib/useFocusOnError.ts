import { type RefObject, useEffect } from 'react'

/** After a failure, moves the focus to the first field that the server found wrong. */
export function useFocusOnError(form: RefObject<HTMLElement | null>, error: Error | null) {
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error, form])
}
