import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import type { ApiKey } from './keysQuery'

/** Who ended a key and why, and which key replaces it; nothing for a key that goes on. */
export function KeyEndFacts({ apiKey }: { apiKey: ApiKey }) {
  const { workspace } = useWorkspace()
  const d = t.details
  if (!apiKey.revokedAt && !apiKey.successorId) return null
  return (
    <FactGroup title={d.sections.end}>
      {apiKey.revokedAt && (
        <Fact name={d.revoked}>
          <Moment time={apiKey.revokedAt} />
        </Fact>
      )}
      {apiKey.revokedAt && <Fact name={d.revokedBy}>{apiKey.revokedBy?.name ?? t.keys.commandLine}</Fact>}
      {apiKey.revokedReason && <Fact name={d.reason}>{t.reasons[apiKey.revokedReason]}</Fact>}
      {apiKey.revokedNote && <Fact name={d.note}>{apiKey.revokedNote}</Fact>}
      {apiKey.successorId && (
        <Fact name={d.successor}>
          <Link
            from="/$slug/settings/api-keys"
            to="/$slug/settings/api-keys"
            params={{ slug: workspace.slug }}
            search={(old) => ({ ...old, key: apiKey.successorId ?? undefined })}
            className="link"
          >
            {d.openSuccessor}
          </Link>
        </Fact>
      )}
    </FactGroup>
  )
}
