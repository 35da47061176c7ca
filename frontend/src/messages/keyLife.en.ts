import { count, isolate } from './words.en'

/** The words about what becomes of API keys in English: their use, their pages, and ending many at once. */
export const keyLife = {
  days: 'Last 7 days',
  daysOf: (accepted: number, refused: number) =>
    `${count(accepted, 'call', 'calls')} accepted, ${refused} refused in 7 days`,

  filters: {
    creator: 'Created by',
    findCreator: 'Find a member',
    nobody: 'No member matches.',
    ownerless: 'People who left',
    unused: 'Unused for',
    days: (days: number) => count(days, 'day', 'days'),
    expires: 'Ends within',
  },

  choose: {
    one: (name: string) => `Choose ${name}`,
    all: 'Choose all keys of this page',
    revoked: 'It is revoked already.',
    chosen: (value: number) => `${count(value, 'key', 'keys')} chosen`,
    none: 'Choose none',
    revoke: 'Revoke…',
  },

  bulk: {
    title: (value: number) => `Revoke ${count(value, 'key', 'keys')}?`,
    hint: 'They are refused from the next request on, everywhere and for ever. All of them or none. This cannot be undone.',
    used: (when: string) => `used ${when}`,
    unused: 'never used',
    more: (value: number) => `and ${count(value, 'more', 'more')}`,
    confirm: ['Type ', ' to confirm'] as readonly [string, string],
    submit: (value: number) => `Revoke ${count(value, 'key', 'keys')}`,
    done: (value: number) => `${count(value, 'key', 'keys')} revoked`,
  },

  banner: {
    one: (name: string, when: string) => `The revoked key ${isolate(name)} is still in use: last shown ${when}.`,
    many: (value: number, name: string, when: string) =>
      `${count(value, 'revoked key is', 'revoked keys are')} still in use, last ${isolate(name)} ${when}.`,
    hint: 'Every call is refused.',
    open: 'See who uses it',
  },

  page: {
    menu: 'Requests and history',
    back: 'All API keys',
    facts: 'About this key',
  },

  late: {
    title: { REVOKED: 'Revoked key still in use', EXPIRED: 'Ended key still in use' },
    summary: (value: number, recent: string) =>
      `${count(value, 'call', 'calls')} since its end, ${recent} of them in the last 30 days. Every one was refused.`,
    first: 'First',
    last: 'Last',
    addresses: 'From',
    userAgents: 'By',
    unknown: 'Unknown',
    calls: (value: number) => count(value, 'call', 'calls'),
    show: (address: string) => `Show calls from ${address}`,
    todo: 'What to do',
    steps: [
      'Find the program by its address and client, and give it a key that is valid.',
      'If the address is none of yours, the key is in foreign hands. It opens nothing any more; look below at what it did before its end.',
      'If it is yours and nobody needs it, take the key out of its configuration.',
    ],
  },

  rotation: {
    title: 'Rotation',
    to: 'Replaced by',
    from: 'Replaces',
    quiet: 'The old key has gone quiet',
    quietHint: (when: string) => `Last used ${when}. Nothing seems to need it: you can revoke it now.`,
    quietNever: 'It was not used since the rotation. Nothing seems to need it: you can revoke it now.',
    busy: 'The old key is still used',
    busyHint: (when: string, address: string) =>
      `Last used ${when} from ${address}. Whatever runs there still needs the new key.`,
    ended: 'The old key has ended.',
    ends: (when: string) => `It ends ${when}.`,
  },

  chart: {
    title: 'Requests per day',
    hint: 'The last 30 days in UTC',
    accepted: 'Accepted',
    failed: 'Failed',
    refused: 'Refused',
    failedHint: 'Let through, but what was asked for could not be done',
    refusedHint: 'Turned away because of the key',
    none: 'No request in the last 30 days.',
    summary: (day: string, accepted: string, failed: string, refused: string) =>
      `${day}: ${accepted} accepted, ${failed} failed, ${refused} refused`,
  },

  history: {
    title: 'History',
    hint: 'Every change to this key',
    more: 'Show more',
    by: (name: string) => `by ${isolate(name)}`,
    commandLine: 'the command line',
    key: (name: string) => `the key ${isolate(name)}`,
    gone: 'somebody who is gone',
    actions: {
      'apiKey.create': 'Created',
      'apiKey.update': 'Changed',
      'apiKey.rotate': 'Created to replace another key',
      'apiKey.retire': 'Replaced by another key',
      'apiKey.revoke': 'Revoked',
    } as Record<string, string>,
    details: {
      name: 'Name',
      scopes: 'Scopes',
      environment: 'Environment',
      expiresAt: 'Ends',
      allowedHostnames: 'Hostnames',
      allowedIps: 'Addresses',
      reason: 'Reason',
      predecessorId: 'Replaces',
      successorId: 'Replaced by',
    } as Record<string, string>,
  },
}
