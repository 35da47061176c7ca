import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, StrictMode, Suspense, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { direction } from '../lib/language'
import { bootQuery } from './boot'
import { queryClient } from './queryClient'
import { readErrorPage, router } from './router'

/** Messages appear after somebody did something, so what shows them need not be there at first. */
const Toaster = lazy(async () => ({ default: (await import('../ui/Toaster')).Toaster }))

/** Shows the page of the address. The logo of index.html stands until there is something to show in its place. */
export async function start() {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id root')
  // At once, also on the few pages that do not ask: what was said then must not be taken for news later.
  void queryClient.prefetchQuery(bootQuery)
  try {
    await router.load()
  } finally {
    // In pieces, between which the browser answers to whoever is there already.
    startTransition(() => createRoot(root).render(<Console />))
    // While there is a network: a page may fail because there is none.
    readErrorPage().catch(() => {})
  }
}

function Console() {
  return (
    <StrictMode>
      <CSPProvider disableStyleElements>
        <DirectionProvider direction={direction}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <Suspense>
              <Toaster />
            </Suspense>
          </QueryClientProvider>
        </DirectionProvider>
      </CSPProvider>
    </StrictMode>
  )
}
