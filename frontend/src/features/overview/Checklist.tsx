import { words } from '../../messages/overview'
import { ClickStep } from './ClickStep'
import { CollectionStep } from './CollectionStep'
import { FoldedSteps } from './FoldedSteps'
import { KeyStep } from './KeyStep'
import { LeadSnippets } from './LeadSnippets'
import { LinkStep } from './LinkStep'
import type { Overview } from './overviewQuery'
import { StepCard } from './StepCard'
import type { Step } from './steps'

type Props = { overview: Overview; steps: readonly Step[] }

/** The way from nothing to what came of a click. The first step that is still to do is open; when none is, all are folded away. */
export function Checklist({ overview, steps }: Props) {
  const current = steps.find((step) => !step.done)?.id
  const done = steps.filter((step) => step.done).length
  const contents = {
    collection: <CollectionStep first={overview.collections?.nodes[0]?.name} />,
    key: <KeyStep />,
    link: <LinkStep collectionId={overview.collections?.nodes[0]?.id} />,
    click: <ClickStep overview={overview} />,
    lead: <LeadSnippets clickId={overview.clicks?.nodes[0]?.id} />,
  }
  const list = (
    <ol>
      {steps.map((step, index) => (
        <StepCard key={step.id} step={step} number={index + 1} open={step.id === current}>
          {contents[step.id]}
        </StepCard>
      ))}
    </ol>
  )
  return (
    <section className="card" aria-labelledby="checklist">
      <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-3.5">
        <h2 id="checklist" className="font-semibold">
          {words.gettingStarted}
        </h2>
        <p role="status" className="text-[13px] text-muted">
          {words.progress(done, steps.length)}
        </p>
      </div>
      {current ? list : <FoldedSteps>{list}</FoldedSteps>}
    </section>
  )
}
