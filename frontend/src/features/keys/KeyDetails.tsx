import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { t } from '../../messages'
import { CopyButton } from '../../ui/CopyButton'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import { KeyNotice } from './KeyNotice'
import { KeyScopes } from './KeyScopes'
import type { ApiKey } from './keysQuery'

/** All fields of a key. */
export function KeyDetails({ apiKey }: { apiKey: ApiKey }) {
  const { workspace } = useWorkspace()
  const d = t.details
  const use = apiKey.lastUsed
  return (
    <div className="relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-5 py-5 sm:px-6">
      <KeyNotice apiKey={apiKey} />
      <FactGroup title={d.sections.access}>
        <Fact name={d.key}>
          <span className="font-mono text-xs wrap-anywhere">{apiKey.hint}</span>
          <CopyButton text={apiKey.prefix} what={t.keys.copyPrefix} className="-my-1.5" />
        </Fact>
        <Fact name={d.scopes}>
          <KeyScopes scopes={apiKey.scopes} />
        </Fact>
        <Fact name={d.hostnames}>{apiKey.allowedHostnames.join(', ') || d.anyHostname}</Fact>
        <Fact name={d.ips}>{apiKey.allowedIps.join(', ') || d.anyIp}</Fact>
        <Fact name={d.expires}>{apiKey.expiresAt ? <Moment time={apiKey.expiresAt} /> : t.common.never}</Fact>
      </FactGroup>
      <FactGroup title={d.sections.usage}>
        <Fact name={d.lastUsed}>{use ? <Moment time={use.at} /> : t.common.never}</Fact>
        {use && <Fact name={d.address}>{use.address}</Fact>}
        {use?.userAgent && <Fact name={d.client}>{use.userAgent}</Fact>}
      </FactGroup>
      <FactGroup title={d.sections.origin}>
        <Fact name={d.created}>
          <Moment time={apiKey.createdAt} />
        </Fact>
        <Fact name={d.createdBy}>{apiKey.createdBy?.name ?? t.keys.commandLine}</Fact>
        <Fact name={d.id}>
          <span className="font-mono text-xs wrap-anywhere">{apiKey.id}</span>
          <CopyButton text={apiKey.id} what={d.id} className="-my-1.5" />
        </Fact>
      </FactGroup>
      {(apiKey.revokedAt || apiKey.successorId) && (
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
      )}
    </div>
  )
}
