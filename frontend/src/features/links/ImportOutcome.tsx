import { words } from '../../messages/links'
import { Notice } from '../../ui/Notice'
import { type ImportProgress, rowsLeft } from './importRun'

/** What came of an import, or would come of it. */
export function ImportOutcome({ progress }: { progress: ImportProgress }) {
  const { failed } = progress
  const left = rowsLeft(progress).length
  return (
    <Notice look={failed.length || left ? 'warn' : 'ok'}>
      {textsOf(progress, left).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  )
}

function textsOf({ said, imported, failed, cancelled }: ImportProgress, left: number): string[] {
  const { importing } = words
  const stopped = cancelled ? importing.cancelled : importing.brokenOff
  const texts = said.dryRun
    ? [importing.checked(imported, failed.length), left > 0 && importing.unchecked(left)]
    : [
        left > 0 && stopped,
        importing.imported(imported),
        failed.length > 0 && importing.failed(failed.length),
        left > 0 && importing.left(left),
      ]
  return texts.filter((text) => text !== false)
}
