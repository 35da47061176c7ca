import { useCallback, useMemo, useState } from 'react'
import type { Link } from './linksQuery'

/** Which links of a page are selected. Whatever leaves the page leaves the selection. */
export function useSelection(links: readonly Link[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(() => links.filter((link) => ids.has(link.id)), [links, ids])
  const toggle = useCallback((id: string) => {
    setIds((old) => {
      const next = new Set(old)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const clear = useCallback(() => setIds(new Set()), [])
  const toggleAll = useCallback(() => {
    setIds(new Set(selected.length === links.length ? [] : links.map((link) => link.id)))
  }, [links, selected.length])
  const all = links.length > 0 && selected.length === links.length
  return { ids, selected, all, toggle, toggleAll, clear }
}

export type Selection = ReturnType<typeof useSelection>
