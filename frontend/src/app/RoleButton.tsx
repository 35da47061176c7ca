import type { ComponentProps } from 'react'
import type { Role } from '../gql/graphql'
import { Button } from '../ui/Button'
import { useWhyNot } from './useWhyNot'

type Props = Omit<ComponentProps<typeof Button>, 'disabled' | 'title'> & { needs: Role }

/** A button for those whose role reaches; to others it says which role it needs. */
export function RoleButton({ needs, ...rest }: Props) {
  const reason = useWhyNot()(needs)
  return <Button {...rest} disabled={Boolean(reason)} title={reason} />
}
