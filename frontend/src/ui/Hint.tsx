import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'
import { cx } from '../lib/cx'
import { useOverlayRoot } from './overlayRoot'

type Props = {
  children: ReactNode
  content: ReactNode
  /** Without the dotted line that promises more. */
  plain?: boolean
}

/** A short text with more behind it: shown on hover and on focus, and read out with the text. */
export function Hint({ children, content, plain }: Props) {
  const root = useOverlayRoot()
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        closeOnClick={false}
        className={cx(
          'relative z-10 inline-flex min-h-6 cursor-default items-center rounded text-start',
          !plain && 'underline decoration-line-strong decoration-dotted underline-offset-4',
        )}
      >
        {children}
        <span className="sr-only">: {content}</span>
      </Tooltip.Trigger>
      <Tooltip.Portal container={root}>
        <Tooltip.Positioner sideOffset={6} className="z-[60]">
          <Tooltip.Popup className="tooltip">{content}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
