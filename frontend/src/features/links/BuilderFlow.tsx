import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { CreateLinkDialog } from './CreateLinkDialog'
import { EditLinkDialog } from './EditLinkDialog'
import { linkQuery } from './linksQuery'
import type { LinksSearch } from './linksSearch'

/** The builder, as far as the address asks for it and the role reaches. */
export function BuilderFlow({ search }: { search: LinksSearch }) {
  const { workspace, can } = useWorkspace()
  const navigate = useNavigate()
  const link = useQuery({ ...linkQuery(workspace.slug, search.edit ?? ''), enabled: Boolean(search.edit) })
  const close = () =>
    navigate({
      to: '.',
      search: (old) => ({ ...old, create: undefined, url: undefined, edit: undefined }),
      replace: true,
    })
  if (!can('EDITOR')) return null
  if (search.create) return <CreateLinkDialog search={search} onClose={close} />
  return search.edit && link.data?.link ? (
    <EditLinkDialog key={search.edit} link={link.data.link} onClose={close} />
  ) : null
}
