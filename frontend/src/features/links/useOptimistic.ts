import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../../app/useWorkspace'
import { isSignedOut } from '../../lib/apiError'
import { showAtOnce } from '../../lib/showAtOnce'
import { announceSignedOut } from '../../lib/signedOut'
import { toast } from '../../ui/toasts'
import { type Link, type LinksPage, listKey } from './linksQuery'

/** A change to some links that is shown before the server has made it. */
export type Act = {
  /** What becomes of each link in the lists; null if it leaves them. */
  patch: (link: Link) => Link | null
  act: (workspace: string) => Promise<unknown>
  done: string
  text?: string
  /** Takes the change back. */
  undo?: () => void
}

/** Shows a change at once, makes it, and says so with a way back. What fails is shown as it was. Resolves to success. */
export function useOptimistic() {
  const queries = useQueryClient()
  const slug = useWorkspace().workspace.slug
  return async ({ patch, act, done, text, undo }: Act): Promise<boolean> => {
    const change = (page: LinksPage) => patchPage(page, patch)
    try {
      await showAtOnce(queries, listKey(slug), change, () => act(slug))
      toast({ look: 'ok', title: done, text, undo })
      return true
    } catch (cause) {
      if (isSignedOut(cause)) announceSignedOut()
      toast({ look: 'danger', title: cause instanceof Error ? cause.message : String(cause) })
      return false
    } finally {
      void queries.invalidateQueries({ queryKey: ['links', slug] })
      void queries.invalidateQueries({ queryKey: ['overview', slug] })
    }
  }
}

/** The page with its links as they are about to be. */
export function patchPage(page: LinksPage, patch: Act['patch']): LinksPage {
  if (!page.links) return page
  const nodes = page.links.nodes.map(patch).filter((link) => link !== null)
  const totalCount = page.links.totalCount - (page.links.nodes.length - nodes.length)
  return { ...page, links: { ...page.links, nodes, totalCount } }
}
