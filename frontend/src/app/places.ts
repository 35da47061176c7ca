import type { LinkProps } from '@tanstack/react-router'
import type { Role } from '../gql/graphql'
import { t } from '../messages'
import type { IconName } from '../ui/iconPaths'

type PathInWorkspace = Extract<LinkProps['to'], `/$slug${string}`>

/** A page of a workspace that one can go to from everywhere. */
export type Place = {
  /** Its address, which needs nothing but the workspace. */
  to: Exclude<PathInWorkspace, `/$slug/${string}$${string}`>
  icon: IconName
  text: string
  /** What the palette and the list of shortcuts say instead of ‘Go to’ and the name. */
  command?: string
  /** The letter that leads here after a `g`. */
  letter: string
  /** Without this role there is nothing to see. */
  role?: Role
  /** The pages below it that have a name of their own in the path to the page. */
  below?: readonly { to: PathInWorkspace; text: string }[]
}

/** A part of the navigation. */
export type PlaceGroup = {
  /** What it is called, with the parts that it lies in. */
  steps: readonly string[]
  places: readonly Place[]
}

/** Every page that one can go to, in the order of the navigation. */
export const placeGroups: readonly PlaceGroup[] = [
  {
    steps: [],
    places: [
      { to: '/$slug', icon: 'overview', text: t.shell.overview, letter: 'o' },
      {
        to: '/$slug/links',
        icon: 'link',
        text: t.shell.links,
        letter: 'l',
        below: [{ to: '/$slug/links/import', text: t.shell.importLinks }],
      },
      { to: '/$slug/collections', icon: 'folder', text: t.shell.collections, letter: 'c' },
      { to: '/$slug/tags', icon: 'tag', text: t.shell.tags, letter: 't' },
      { to: '/$slug/analytics', icon: 'chart', text: t.shell.analytics, letter: 'a' },
      { to: '/$slug/events', icon: 'pulse', text: t.shell.events, letter: 'e' },
      { to: '/$slug/customers', icon: 'personCheck', text: t.shell.customers, letter: 'u' },
      { to: '/$slug/partners', icon: 'partner', text: t.shell.partners, letter: 'r' },
      {
        to: '/$slug/explorer',
        icon: 'braces',
        text: t.shell.explorer,
        command: t.shell.openExplorer,
        letter: 'x',
      },
    ],
  },
  {
    steps: [t.shell.settings],
    places: [
      {
        to: '/$slug/settings/general',
        icon: 'sliders',
        text: t.shell.general,
        command: t.shell.goToGeneral,
        letter: 's',
      },
      { to: '/$slug/settings/members', icon: 'people', text: t.shell.members, letter: 'm' },
      { to: '/$slug/settings/audit-log', icon: 'history', text: t.shell.auditLog, letter: 'h', role: 'ADMIN' },
      { to: '/$slug/settings/profile', icon: 'person', text: t.shell.ownProfile, letter: 'p' },
    ],
  },
  {
    steps: [t.shell.settings, t.shell.integrations],
    places: [
      {
        to: '/$slug/settings/api-keys',
        icon: 'key',
        text: t.shell.apiKeys,
        letter: 'k',
        below: [{ to: '/$slug/settings/api-keys/$id', text: t.shell.apiKey }],
      },
      { to: '/$slug/settings/request-log', icon: 'log', text: t.shell.requestLog, letter: 'q' },
    ],
  },
]

export const places = placeGroups.flatMap((group) => group.places)

/** What the palette and the list of shortcuts call the way to a place. */
export function commandText({ command, text }: Place): string {
  return command ?? t.shell.goTo(text)
}
