import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../app/useWorkspace'
import { formatNumber } from '../../lib/format'
import { words } from '../../messages/general'
import { Section } from '../../ui/Section'
import { Stat } from '../../ui/Stat'
import { contentsQuery } from './generalQuery'

const pages = {
  links: '/$slug/links',
  collections: '/$slug/collections',
  tags: '/$slug/tags',
  partners: '/$slug/partners',
  customers: '/$slug/customers',
} as const

const kinds = Object.keys(pages) as (keyof typeof pages)[]

/** How much there is in the workspace, and the ways there. */
export function ContentsSection() {
  const { slug } = useWorkspace().workspace
  const found = useQuery(contentsQuery(slug)).data
  return (
    <Section title={words.contents.title} hint={words.contents.hint}>
      <dl className="grid grid-cols-2 sm:grid-cols-5">
        {kinds.map((kind) => {
          const total = found?.[kind]?.totalCount
          return (
            <Stat key={kind} name={words.contents[kind]}>
              <Link to={pages[kind]} params={{ slug }} className="hover:underline">
                {total === undefined ? '…' : formatNumber(total)}
              </Link>
            </Stat>
          )
        })}
      </dl>
    </Section>
  )
}
