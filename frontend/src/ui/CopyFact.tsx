import { Breakable } from './Breakable'
import { CopyButton } from './CopyButton'
import { Fact } from './Fact'

type Props = { name: string; value: string | null; none: string; mono?: boolean }

/** A name and a value that can be copied. */
export function CopyFact({ name, value, none, mono }: Props) {
  if (value === null) {
    return (
      <Fact name={name}>
        <span className="text-muted">{none}</span>
      </Fact>
    )
  }
  return (
    <Fact name={name}>
      <span dir="auto" className={mono ? 'min-w-0 flex-1 font-mono text-xs' : 'min-w-0 flex-1'}>
        <Breakable text={value} />
      </span>
      <CopyButton text={value} what={name} className="-my-1.5 -me-1.5" />
    </Fact>
  )
}
