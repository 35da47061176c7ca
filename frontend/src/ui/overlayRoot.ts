import { createContext, useContext } from 'react'

/** The element that menus and hints are put into, so that they belong to a landmark and to the dialog they stand in. */
export const OverlayRoot = createContext<HTMLElement | null>(null)

export function useOverlayRoot(): HTMLElement | undefined {
  return useContext(OverlayRoot) ?? undefined
}
