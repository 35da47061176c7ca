import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { formatNumber } from '../../lib/format'
import { t } from '../../messages'
import { names } from '../../messages/names'
import { words as log } from '../../messages/requests'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { Moment } from '../../ui/Moment'
import type { Request } from './requestsQuery'

type Props = { request: Request; ofKey: boolean }

/** When a call was made, how often it was repeated, and with which key. */
export function CallFacts({ request, ofKey }: Props) {
  const { workspace } = useWorkspace()
  const d = log.details
  const { apiKey, count, neededScopes } = request
  return (
    <FactGroup title={d.sections.call}>
      <Fact name={d.time}>
        <Moment time={request.createdAt} />
      </Fact>
      {count > 1 && (
        <Fact name={d.until}>
          <Moment time={request.lastAt} />
        </Fact>
      )}
      {count > 1 && (
        <Fact name={d.count}>
          <span>
            {formatNumber(count)}
            <span className="block text-xs text-muted">{d.countHint}</span>
          </span>
        </Fact>
      )}
      <Fact name={d.scopes}>
        {neededScopes.map((scope) => names.scopes[scope]).join(t.common.comma) || d.noScopes}
      </Fact>
      {apiKey && !ofKey && (
        <Fact name={d.key}>
          <Link
            to="/$slug/settings/api-keys/$id"
            params={{ slug: workspace.slug, id: apiKey.id }}
            className="link"
          >
            {apiKey.name}
          </Link>
        </Fact>
      )}
    </FactGroup>
  )
}
