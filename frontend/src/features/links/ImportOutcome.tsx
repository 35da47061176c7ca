import { words } from '../../messages/links'
import { Notice } from '../../ui/Notice'
import type { ImportProgress } from './useImport'

/** What came of an import, or would come of it. */
export function ImportOutcome({ progress }: { progress: ImportProgress }) {
  const { dryRun, imported, failed, cancelled } = progress
  const { importing } = words
  const texts = [
    cancelled && importing.cancelled,
    dryRun ? importing.checked(imported, failed.length) : importing.imported(imported),
    !dryRun && failed.length > 0 && importing.failed(failed.length),
  ]
  return (
    <Notice look={failed.length || cancelled ? 'warn' : 'ok'}>
      {texts.filter(Boolean).map((text) => (
        <p key={String(text)}>{text}</p>
      ))}
    </Notice>
  )
}
