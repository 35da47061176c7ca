import type { Link } from './linksQuery'

/** How people call a link: its short URL without the protocol. */
export function nameOf(link: Pick<Link, 'domain' | 'shortId'>): string {
  return `${link.domain}/${link.shortId}`
}

/** Whether visitors are no longer sent to the destination. */
export function isExpired(link: Pick<Link, 'expiresAt'>, now: number): boolean {
  return link.expiresAt !== null && Date.parse(link.expiresAt) <= now
}

/** A destination as people read it: without the protocol, and without a slash that says nothing. */
export function plainUrl(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/^([^/?#]+)\/$/, '$1')
}
