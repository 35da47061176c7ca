import type { TagColor } from '../../gql/graphql'
import { cx } from '../../lib/cx'

// Written out, so that the style sheet finds every one of them.
const looks: Record<TagColor, string> = {
  SLATE: 'tag-slate',
  GRAY: 'tag-gray',
  ZINC: 'tag-zinc',
  NEUTRAL: 'tag-neutral',
  STONE: 'tag-stone',
  RED: 'tag-red',
  ORANGE: 'tag-orange',
  AMBER: 'tag-amber',
  YELLOW: 'tag-yellow',
  LIME: 'tag-lime',
  GREEN: 'tag-green',
  EMERALD: 'tag-emerald',
  TEAL: 'tag-teal',
  CYAN: 'tag-cyan',
  SKY: 'tag-sky',
  BLUE: 'tag-blue',
  INDIGO: 'tag-indigo',
  VIOLET: 'tag-violet',
  PURPLE: 'tag-purple',
  FUCHSIA: 'tag-fuchsia',
  PINK: 'tag-pink',
  ROSE: 'tag-rose',
}

/** All colours that a tag can have, in the order of the server's enum. */
export const allColors = Object.keys(looks) as TagColor[]

/** The colour of a tag. Its name stands beside it. */
export function TagDot({ color }: { color: TagColor }) {
  return <span aria-hidden="true" className={cx('tag-dot', looks[color])} />
}
