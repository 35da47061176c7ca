import { notFound, redirect } from '@tanstack/react-router'
import { keepToken, type TokenPage, tokenOf } from '../lib/addressToken'
import { bootQuery, type Membership } from './boot'
import { lastWorkspace, rememberWorkspace } from './lastWorkspace'
import { queryClient } from './queryClient'

/** Lets signed-in people through and sends everybody else to set-up or sign-in. */
export async function requirePerson(href: string) {
  const boot = await queryClient.ensureQueryData(bootQuery)
  if (boot.setUpStatus?.required) throw redirect({ to: '/setup', replace: true })
  if (!boot.viewer?.user) {
    throw redirect({ to: '/sign-in', search: { next: href === '/' ? undefined : href }, replace: true })
  }
  return { person: boot.viewer.user, memberships: boot.viewer.memberships }
}

/** Finds the workspace of an address among the person's own. */
export async function requireWorkspace(slug: string, href: string) {
  const { person, memberships } = await requirePerson(href)
  const membership = memberships.find((one) => one.workspace.slug === slug)
  if (!membership) throw notFound()
  rememberWorkspace(slug)
  return { person, memberships, membership }
}

/** The workspace to open when the address names none. */
export function homeOf(memberships: readonly Membership[]): string | undefined {
  const last = lastWorkspace()
  const slugs = memberships.map((membership) => membership.workspace.slug)
  return slugs.find((slug) => slug === last) ?? slugs[0]
}

/** Sends people away from set-up once it is done. */
export async function requireSetUp() {
  const boot = await queryClient.ensureQueryData(bootQuery)
  if (!boot.setUpStatus?.required) throw redirect({ to: '/', replace: true })
}

/** Sends people who need not sign in to where they can work. */
export async function requireNobody(next: string | undefined) {
  const boot = await queryClient.ensureQueryData(bootQuery)
  if (boot.setUpStatus?.required) throw redirect({ to: '/setup', replace: true })
  if (boot.viewer?.user) throw redirect({ to: next ?? '/', replace: true })
}

/** Takes the one-time token out of an address, so that neither the address bar nor the history keeps it. */
export function requireToken(page: TokenPage, hash: string) {
  if (hash) {
    keepToken(page, hash)
    throw redirect({ to: page, hash: '', replace: true })
  }
  return { token: tokenOf(page) }
}

/** The token of an invitation, and the signed-in person if there is one. */
export async function requireInvitation(hash: string) {
  const { token } = requireToken('/invitation', hash)
  const boot = await queryClient.ensureQueryData(bootQuery)
  return { token, person: boot.viewer?.user ?? null }
}
