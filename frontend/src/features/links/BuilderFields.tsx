import type { RefObject } from 'react'
import { origin } from '../../lib/place'
import { BasicFields } from './BasicFields'
import { BuilderSections } from './BuilderSections'
import type { BuilderProps } from './builderProps'
import { LinkPreview } from './LinkPreview'

type Props = BuilderProps & { urlRef: RefObject<HTMLInputElement | null> }

/** Everything that can be said about a link, and what comes of it. */
export function BuilderFields({ urlRef, ...props }: Props) {
  const domain = props.before?.domain ?? new URL(origin).host
  return (
    <>
      <BasicFields {...props} domain={domain} urlRef={urlRef} />
      <LinkPreview draft={props.draft} domain={domain} />
      <BuilderSections {...props} />
    </>
  )
}
