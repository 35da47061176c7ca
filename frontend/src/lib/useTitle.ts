import { useEffect } from 'react'
import { t } from '../messages'

/** Names the page in the browser's tab. */
export function useTitle(page: string) {
  useEffect(() => {
    document.title = t.title(page)
  }, [page])
}
