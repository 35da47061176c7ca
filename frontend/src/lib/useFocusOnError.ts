import { type RefObject, useEffect } from 'react'

/** After a failure, leads to the first field that the server found wrong, its message included. */
export function useFocusOnError(form: RefObject<HTMLElement | null>, error: Error | null) {
  useEffect(() => {
    if (!error) return
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'center' })
  }, [error, form])
}
