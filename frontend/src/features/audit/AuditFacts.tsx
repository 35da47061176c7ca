import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { formatExact } from '../../lib/format'
import { t } from '../../messages'
import { words } from '../../messages/audit'
import { CopyFact } from '../../ui/CopyFact'
import { Fact } from '../../ui/Fact'
import type { AuditEvent } from './auditQuery'
import { actorName, subjectName } from './eventNames'

type Props = { event: AuditEvent; people: ReadonlyMap<string, string> }

/** When, who, from where and what; and the ways to all that is like it. */
export function AuditFacts({ event, people }: Props) {
  const { slug } = useWorkspace().workspace
  const { details } = words
  const { actor, address, subjectId } = event
  return (
    <div>
      <dl className="divide-y divide-line border-y border-line">
        <Fact name={details.when}>{formatExact(event.createdAt)}</Fact>
        <Fact name={details.who}>
          <span>
            <bdi className="block">{actorName(event)}</bdi>
            {actor.user && <span className="block text-xs text-muted">{actor.user.email}</span>}
          </span>
        </Fact>
        {actor.role && <Fact name={details.role}>{t.roles[actor.role]}</Fact>}
        <CopyFact name={details.address} value={address || null} none={details.noAddress} mono />
        <Fact name={details.subject}>
          <bdi>{subjectName(event, people)}</bdi>
        </Fact>
        <CopyFact name={details.id} value={subjectId} none={details.noAddress} mono />
        <Fact name={details.action}>
          <code className="font-mono text-xs">{event.action}</code>
        </Fact>
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        {actor.actorId && (
          <Link
            to="/$slug/settings/audit-log"
            params={{ slug }}
            search={{ actor: actor.actorId }}
            className="btn btn-secondary btn-small"
          >
            {details.byActor}
          </Link>
        )}
        <Link
          to="/$slug/settings/audit-log"
          params={{ slug }}
          search={{ subject: subjectId }}
          className="btn btn-secondary btn-small"
        >
          {details.ofSubject}
        </Link>
      </div>
    </div>
  )
}
