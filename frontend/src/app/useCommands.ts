import { useNavigate } from '@tanstack/react-router'
import { withoutSecrets } from '../lib/keyText'
import { language, languages, setLanguage } from '../lib/language'
import { setTheme } from '../lib/theme'
import { t } from '../messages'
import { words } from '../messages/palette'
import type { IconName } from '../ui/iconPaths'
import { matchByWords } from './matchByWords'
import { commandText, places } from './places'
import { themes } from './themes'
import { useBeginnings } from './useBeginnings'
import { useSearches } from './useSearches'
import { useSignOut } from './useSignOut'
import { useWhyNot } from './useWhyNot'
import { useWorkspace } from './useWorkspace'

/** Something that the palette can do. */
export type Command = {
  id: string
  group: string
  text: string
  icon: IconName
  /** Why it cannot be done here and now. */
  reason?: string
  run: () => void
}

const { groups } = words

/** The commands that match, and last the searches for what was typed. */
export function useFoundCommands(query: string, onShortcuts: () => void): Command[] {
  const found = matchByWords(useCommands(onShortcuts), query)
  const searches = useSearches(withoutSecrets(query.trim()))
  return [...found, ...searches]
}

/** Every command that exists for this person in this workspace. */
function useCommands(onShortcuts: () => void): Command[] {
  const begin = useBeginnings()
  const signOut = useSignOut()
  const go = usePlaces()
  const switches = useOtherWorkspaces()
  return [
    ...begin,
    { id: 'shortcuts', group: groups.actions, text: t.shell.shortcuts, icon: 'keyboard', run: onShortcuts },
    { id: 'sign-out', group: groups.actions, text: t.shell.signOut, icon: 'signOut', run: signOut },
    ...go,
    ...switches,
    ...appearance,
  ]
}

function usePlaces(): Command[] {
  const navigate = useNavigate({ from: '/$slug' })
  const whyNot = useWhyNot()
  return places.map((place) => ({
    id: `go-${place.letter}`,
    group: groups.go,
    text: commandText(place),
    icon: place.icon,
    reason: place.role && whyNot(place.role),
    run: () => navigate({ to: place.to }),
  }))
}

function useOtherWorkspaces(): Command[] {
  const { workspace, memberships } = useWorkspace()
  const navigate = useNavigate()
  return memberships
    .map((membership) => membership.workspace)
    .filter(({ slug }) => slug !== workspace.slug)
    .map(({ slug, name }) => ({
      id: `workspace-${slug}`,
      group: groups.workspaces,
      text: words.switchTo(name),
      icon: 'folder',
      run: () => navigate({ to: '/$slug', params: { slug } }),
    }))
}

const appearance: readonly Command[] = [
  ...themes.map(({ value, text, icon }) => ({
    id: value,
    group: groups.appearance,
    text: words.theme(text),
    icon,
    run: () => setTheme(value),
  })),
  ...languages
    .filter(({ value }) => value !== language)
    .map(({ value, text }) => ({
      id: `language-${value}`,
      group: groups.appearance,
      text: words.language(text),
      icon: 'globe' as const,
      run: () => setLanguage(value),
    })),
]
