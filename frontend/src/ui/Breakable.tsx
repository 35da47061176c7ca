import { Fragment } from 'react'

/** A long word, like an address, that breaks where it is read best: before its @, and after its slashes. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?=@)|(?<=\/)(?=\w)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names, and their order is what they are
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
