import type { ComponentProps } from 'react'
import type { Role } from '../gql/graphql'
import { MenuItem } from '../ui/MenuItem'
import { useWhyNot } from './useWhyNot'

type Props = Omit<ComponentProps<typeof MenuItem>, 'disabled' | 'reason'> & { needs: Role }

/** A line of a menu for those whose role reaches; to others it says which role it needs. */
export function RoleItem({ needs, ...rest }: Props) {
  const reason = useWhyNot()(needs)
  return <MenuItem {...rest} disabled={Boolean(reason)} reason={reason} />
}
