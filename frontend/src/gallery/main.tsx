// The design system at a glance, in development only: npm run dev, then /admin/gallery.html. No build takes it along.
import '../styles/index.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { direction } from '../lib/language'
import { readWords } from '../messages'

const root = document.getElementById('root')
if (!root) throw new Error('gallery.html has no element with the id root')

await readWords()
const { Gallery } = await import('./Gallery')

const router = createRouter({
  routeTree: createRootRoute({ component: Gallery }),
  history: createMemoryHistory(),
})

createRoot(root).render(
  <CSPProvider disableStyleElements>
    <DirectionProvider direction={direction}>
      {/* Parts that turn pages or guard the way out need a router; which one is all the same to them. */}
      <RouterProvider router={router} />
    </DirectionProvider>
  </CSPProvider>,
)
