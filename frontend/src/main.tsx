import './styles/index.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './app/queryClient'
import { router } from './app/router'
import { Toaster } from './ui/Toaster'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')

const page = (
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toaster />
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>
)

// The logo of index.html stands until there is a page to show in its place.
router.load().finally(() => createRoot(root).render(page))
