import { Outlet } from '@tanstack/react-router'
import { OfflineBanner } from './OfflineBanner'
import { SessionGuard } from './SessionGuard'

/** What surrounds every page. */
export function RootLayout() {
  return (
    <>
      <OfflineBanner />
      <SessionGuard />
      <Outlet />
    </>
  )
}
