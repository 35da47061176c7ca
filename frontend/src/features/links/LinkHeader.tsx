import { Link as Anchor, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { words } from '../../messages/links'
import { BackLink } from '../../ui/BackLink'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { Icon } from '../../ui/Icon'
import { LinkBadges } from './LinkBadges'
import { LinkMenu } from './LinkMenu'
import { LinkTaskDialog } from './LinkTaskDialog'
import { nameOf } from './linkFacts'
import type { Link } from './linksQuery'
import type { LinkTask } from './linkTask'

/** The short URL, what it is called, and what can be done to it. */
export function LinkHeader({ link }: { link: Link }) {
  const { workspace, can } = useWorkspace()
  const navigate = useNavigate()
  const [task, setTask] = useState<LinkTask | null>(null)
  const params = { slug: workspace.slug, id: link.id }
  const gone = () => {
    if (task?.kind === 'delete') void navigate({ to: '/$slug/links', params })
  }

  return (
    <header className="flex flex-col gap-2">
      <BackLink to="/$slug/links" params={{ slug: workspace.slug }}>
        {words.details.back}
      </BackLink>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 flex-1 basis-72">
          <div className="flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1">
            <h1 dir="ltr" className="text-xl font-semibold tracking-tight wrap-anywhere">
              {nameOf(link)}
            </h1>
            <CopyButton text={link.shortUrl} what={nameOf(link)} />
            <LinkBadges link={link} />
          </div>
          {link.title && (
            <p dir="auto" className="mt-1 text-muted wrap-anywhere">
              {link.title}
            </p>
          )}
        </div>
        <div className="flex items-center gap-2">
          {!link.deletedAt && (
            <>
              <a href={link.shortUrl} target="_blank" rel="noreferrer" className="btn btn-secondary">
                <Icon name="external" className="size-4" />
                {words.visit}
              </a>
              {can('EDITOR') ? (
                <Anchor
                  to="/$slug/links/$id"
                  params={params}
                  search={{ edit: link.id }}
                  className="btn btn-secondary"
                >
                  <Icon name="pencil" className="size-4" />
                  {words.edit}
                </Anchor>
              ) : (
                <Button icon="pencil" disabled title={t.common.needsRole('EDITOR')}>
                  {words.edit}
                </Button>
              )}
            </>
          )}
          <LinkMenu link={link} onTask={setTask} />
        </div>
      </div>
      <LinkTaskDialog task={task} onClose={() => setTask(null)} onDone={gone} />
    </header>
  )
}
