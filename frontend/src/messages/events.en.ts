import type { Kind } from '../features/events/eventsSearch'
import { count, isolate } from './words.en'

/** The words of the page of events in English. */
export const events = {
  page: 'Events',
  intro: 'Clicks, leads and sales as they happen.',
  view: 'What is shown',
  live: 'Live',
  liveName: 'As it happens',
  kinds: { clicks: 'Clicks', leads: 'Leads', sales: 'Sales' } satisfies Record<Kind, string>,
  kind: 'Kind',
  one: { clicks: 'Click', leads: 'Lead', sales: 'Sale' } satisfies Record<Kind, string>,
  historyOf: { clicks: 'All clicks', leads: 'All leads', sales: 'All sales' } satisfies Record<Kind, string>,

  pause: 'Pause',
  goOn: 'Go on',
  waiting: (value: number) => `${count(value, 'new event', 'new events')}`,
  standing: { connecting: 'Connecting…', live: 'Live', lost: 'Connection lost. Trying again…', still: 'Paused' },
  missing: 'More happened than this page could take in. What is missing here is in the history.',
  bounded: (value: number) => `The latest ${value} are kept here. What is older is in the history.`,
  total: (value: number) => count(value, 'event', 'events'),

  from: (places: string) => `from ${places}`,
  by: (name: string) => `by ${isolate(name)}`,
  on: (browser: string, system: string) => `${browser} on ${system}`,
  bot: 'Bot',
  deletedLink: 'Deleted link',
  unknownCustomer: 'Deleted customer',

  emptyTitle: 'Nothing has happened yet',
  emptyHint:
    'Open a short URL in a browser, and its click appears here. Your own programs can read it, or listen:',
  noneTitle: { clicks: 'No clicks yet', leads: 'No leads yet', sales: 'No sales yet' } satisfies Record<
    Kind,
    string
  >,

  details: {
    title: 'Event',
    missingTitle: 'There is no such event',
    missingHint: 'It may have had its time, or be of another workspace.',
    when: 'When',
    link: 'Link',
    destination: 'Sent to',
    trigger: 'Recorded by',
    place: 'Place',
    device: 'Device',
    browser: 'Browser',
    system: 'System',
    language: 'Language',
    referrer: 'Came from',
    partner: 'Partner',
    event: 'Event',
    customer: 'Customer',
    email: 'E-mail address',
    amount: 'Amount',
    refunded: 'Paid back',
    invoice: 'Invoice',
    click: 'Click',
    id: 'Id',
    unknown: 'Unknown',
    visit: 'Visit',
    origin: 'Credit',
    recorded: 'What was recorded',
  },
  chain: {
    title: 'What belongs together',
    gone: 'The click is no longer kept.',
    nothing: 'No lead and no sale came of it yet.',
    more: (value: number) => `And ${count(value, 'more event', 'more events')}.`,
  },
  triggers: { LINK: 'Short URL', QR: 'QR code', EMBED: 'Embedded script' },
}
