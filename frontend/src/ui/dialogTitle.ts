import { createContext } from 'react'

/** The id of the title of the dialog around, which parts of it may be named by. */
export const DialogTitle = createContext<string | undefined>(undefined)
