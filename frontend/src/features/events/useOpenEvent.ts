import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/$slug/events')

/** Opens the details of an event, or closes them. Their address can be shared. */
export function useOpenEvent() {
  const navigate = route.useNavigate()
  return (event: string | undefined) =>
    navigate({ search: (old) => ({ ...old, event }), replace: true, resetScroll: false })
}
