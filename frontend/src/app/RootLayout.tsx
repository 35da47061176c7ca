import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { SessionGuard } from './SessionGuard'

/** Fetched while there is a network, but after the page: it is of use only later. */
const OfflineBanner = lazy(async () => ({ default: (await import('./OfflineBanner')).OfflineBanner }))

/** What surrounds every page. */
export function RootLayout() {
  return (
    <>
      <Suspense>
        <OfflineBanner />
      </Suspense>
      <SessionGuard />
      <Outlet />
    </>
  )
}
