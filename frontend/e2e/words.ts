import { analytics as analyticsAr } from '../src/messages/analytics.ar'
import { analytics } from '../src/messages/analytics.en'
import { ar } from '../src/messages/ar'
import { audit as auditAr } from '../src/messages/audit.ar'
import { audit } from '../src/messages/audit.en'
import { collections as collectionsAr } from '../src/messages/collections.ar'
import { collections } from '../src/messages/collections.en'
import { customers as customersAr } from '../src/messages/customers.ar'
import { customers } from '../src/messages/customers.en'
import { en } from '../src/messages/en'
import { entrance as entranceAr } from '../src/messages/entrance.ar'
import { entrance } from '../src/messages/entrance.en'
import { events as eventsAr } from '../src/messages/events.ar'
import { events } from '../src/messages/events.en'
import { explorer as explorerAr } from '../src/messages/explorer.ar'
import { explorer } from '../src/messages/explorer.en'
import { general as generalAr } from '../src/messages/general.ar'
import { general } from '../src/messages/general.en'
import { keyLife as keyLifeAr } from '../src/messages/keyLife.ar'
import { keyLife } from '../src/messages/keyLife.en'
import { keys as keysAr } from '../src/messages/keys.ar'
import { keys } from '../src/messages/keys.en'
import { links as linksAr } from '../src/messages/links.ar'
import { links } from '../src/messages/links.en'
import { members as membersAr } from '../src/messages/members.ar'
import { members } from '../src/messages/members.en'
import { overview as overviewAr } from '../src/messages/overview.ar'
import { overview } from '../src/messages/overview.en'
import { palette as paletteAr } from '../src/messages/palette.ar'
import { palette } from '../src/messages/palette.en'
import { partners as partnersAr } from '../src/messages/partners.ar'
import { partners } from '../src/messages/partners.en'
import { profile as profileAr } from '../src/messages/profile.ar'
import { profile } from '../src/messages/profile.en'
import { recent as recentAr } from '../src/messages/recent.ar'
import { recent } from '../src/messages/recent.en'
import { requests as requestsAr } from '../src/messages/requests.ar'
import { requests } from '../src/messages/requests.en'
import { setup as setupAr } from '../src/messages/setup.ar'
import { setup } from '../src/messages/setup.en'
import { shortcuts as shortcutsAr } from '../src/messages/shortcuts.ar'
import { shortcuts } from '../src/messages/shortcuts.en'

const english = {
  common: en,
  analytics,
  audit,
  collections,
  customers,
  entrance,
  events,
  explorer,
  general,
  keyLife,
  keys,
  links,
  members,
  overview,
  palette,
  partners,
  profile,
  recent,
  requests,
  setup,
  shortcuts,
}

/** All words of the console in one language, by which a visit finds its way in either. */
export type Words = typeof english

export type Language = 'en' | 'ar'

export const wordsIn: Record<Language, Words> = {
  en: english,
  ar: {
    common: ar,
    analytics: analyticsAr,
    audit: auditAr,
    collections: collectionsAr,
    customers: customersAr,
    entrance: entranceAr,
    events: eventsAr,
    explorer: explorerAr,
    general: generalAr,
    keyLife: keyLifeAr,
    keys: keysAr,
    links: linksAr,
    members: membersAr,
    overview: overviewAr,
    palette: paletteAr,
    partners: partnersAr,
    profile: profileAr,
    recent: recentAr,
    requests: requestsAr,
    setup: setupAr,
    shortcuts: shortcutsAr,
  },
}

/** What a sentence says of a name in which a part is known: addresses hold a port that no test knows. */
export function saying(sentence: (name: string) => string, part: string): RegExp {
  const [before = '', after = ''] = sentence('\0').split('\0')
  return new RegExp(`^${literal(before)}.*${literal(part)}.*${literal(after)}$`)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
