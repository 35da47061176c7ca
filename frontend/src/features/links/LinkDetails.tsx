import { RecentNumbers } from '../recent/RecentNumbers'
import { LinkFacts } from './LinkFacts'
import { LinkNotice } from './LinkNotice'
import { LinkRules } from './LinkRules'
import type { Link } from './linksQuery'
import { QrDesigner } from './QrDesigner'

/** The numbers of a link, what it is and what it does, and its picture. */
export function LinkDetails({ link }: { link: Link }) {
  return (
    <>
      <LinkNotice link={link} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <RecentNumbers link={link.id} />
          <LinkFacts link={link} />
          <LinkRules link={link} />
        </div>
        <QrDesigner link={link} />
      </div>
    </>
  )
}
