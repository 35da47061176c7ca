import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RoleButton } from '../../app/RoleButton'
import { useWorkspace } from '../../app/useWorkspace'
import { useTitle } from '../../lib/useTitle'
import { PageHeader } from '../../ui/PageHeader'
import type { NamesSearch } from './namesSearch'
import type { NamesWords } from './namesWords'

type Props = {
  words: NamesWords
  search: NamesSearch
  /** The dialog that makes a new one. */
  dialog: (onClose: () => void) => ReactNode
  children: ReactNode
}

/** The page of the workspace's collections or tags: its list, and above it what makes a new one. */
export function NamesPage({ words, search, dialog, children }: Props) {
  useTitle(words.page)
  const { can } = useWorkspace()
  const navigate = useNavigate()
  const setCreate = (create: '1' | undefined) =>
    navigate({ to: '.', search: (old) => ({ ...old, create }), replace: !create })

  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={words.page} intro={words.intro}>
        <RoleButton needs="EDITOR" look="primary" icon="plus" aria-keyshortcuts="c" onClick={() => setCreate('1')}>
          {words.create}
        </RoleButton>
      </PageHeader>
      {children}
      {search.create && can('EDITOR') && dialog(() => setCreate(undefined))}
    </div>
  )
}
