import { formatExact } from '../../lib/format'
import { words } from '../../messages/links'
import { CopyButton } from '../../ui/CopyButton'
import { Fact } from '../../ui/Fact'
import { TagBadge } from '../tags/TagBadge'
import { FactCard } from './FactCard'
import type { Link } from './linksQuery'
import { MakerFact } from './MakerFact'

/** What the link is. */
export function LinkFacts({ link }: { link: Link }) {
  const { details } = words
  return (
    <FactCard title={details.facts}>
      <Fact name={details.destination}>
        <a href={link.url} target="_blank" rel="noreferrer" dir="ltr" className="link wrap-anywhere">
          {link.url}
        </a>
      </Fact>
      <Fact name={details.collection}>
        <bdi>{link.collection?.name ?? words.noCollection}</bdi>
      </Fact>
      <Fact name={details.tags}>
        {link.tags?.length ? (
          <span className="flex flex-wrap gap-1">
            {link.tags.map((tag) => (
              <TagBadge key={tag.id} tag={tag} />
            ))}
          </span>
        ) : (
          details.none
        )}
      </Fact>
      {link.partner && (
        <Fact name={details.partner}>
          <bdi>{link.partner.name}</bdi>
        </Fact>
      )}
      {link.externalId && (
        <Fact name={details.externalId}>
          <code className="font-mono text-xs wrap-anywhere">{link.externalId}</code>
        </Fact>
      )}
      <Fact name={details.created}>{formatExact(link.createdAt)}</Fact>
      <MakerFact link={link} />
      <Fact name={details.changed}>{formatExact(link.updatedAt)}</Fact>
      <Fact name={details.id}>
        <code className="font-mono text-xs wrap-anywhere">{link.id}</code>
        <CopyButton text={link.id} what={details.id} className="-my-1.5" />
      </Fact>
    </FactCard>
  )
}
