import type { Link } from './linksQuery'

/** Something that a person is about to do to some links, and has to say more about. */
export type LinkTask = { kind: 'delete' | 'move' | 'tag'; links: readonly Link[] }
