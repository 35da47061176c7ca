import type { ReactNode } from 'react'
import { cx } from '../../lib/cx'
import { words } from '../../messages/overview'
import { Icon } from '../../ui/Icon'
import type { Step } from './steps'

type Props = { step: Step; number: number; open: boolean; children: ReactNode }

/** A step that can be folded away; its mark turns into a tick when it is done. */
export function StepCard({ step, number, open, children }: Props) {
  const { title, hint } = words.steps[step.id]
  return (
    <li className="border-b border-line last:border-0">
      <details key={String(open)} open={open} className="group">
        <summary className="flex list-none items-center gap-3.5 px-5 py-3.5 hover:bg-surface-2/60">
          <span
            className={cx(
              'grid size-6 shrink-0 place-items-center rounded-full text-xs font-semibold',
              step.done ? 'bg-ok-soft text-ok' : 'border border-line-strong text-muted',
            )}
          >
            {step.done ? <Icon name="check" className="size-4" /> : number}
          </span>
          <span className={cx('min-w-0 flex-1 font-medium', step.done && 'text-muted')}>
            {title}
            <span className="sr-only"> ({step.done ? words.done : words.open})</span>
          </span>
          <Icon name="chevronDown" className="size-4 text-muted transition-transform group-open:rotate-180" />
        </summary>
        <div className="flex flex-col gap-4 px-5 pb-5 sm:ps-14.5">
          <p className="max-w-2xl text-pretty text-muted">{hint}</p>
          {children}
        </div>
      </details>
    </li>
  )
}
