import { isolate } from './words.en'

/** The words of the overview in English. */
export const overview = {
  page: 'Overview',
  greeting: (name: string) => `Welcome, ${name}`,
  intro: 'From nothing to what came of a click in five steps.',
  introDone: 'What happens in this workspace.',
  analytics: 'Open analytics',
  gettingStarted: 'Getting started',
  showSteps: 'Show the steps again',
  progress: (done: number, all: number) => `${done} of ${all} done`,
  stats: { links: 'Links', clicks: 'Clicks so far', collections: 'Collections', apiKeys: 'Live API keys' },
  done: 'Done',
  open: 'To do',
  steps: {
    collection: {
      title: 'Begin with a collection',
      hint: 'Each link lies in a collection, such as one for each campaign or team.',
      begun: (name: string) =>
        `Your first one is ${isolate(name)}. A key with collectionsWrite makes further ones:`,
      action: 'Open collections',
      example: 'Summer campaign',
    },
    key: {
      title: 'Create an API key',
      hint: 'Programs use it to call the API. You choose exactly what each key may do.',
      action: 'Create API key',
      name: 'First key',
      forbidden: 'API keys are made by admins and owners of this workspace. Ask one of them for a key.',
    },
    link: {
      title: 'Make your first link',
      hint:
        'Make one here, or let a program do it: put a key with the scope linksWrite into the variable KEY and send ' +
        'one of these.',
      action: 'Create link',
      collection: 'the id of a collection',
    },
    click: {
      title: 'See the first click',
      hint: 'Open the short URL in a browser. The click is on disk before the visitor is sent on.',
      waiting: 'Waiting for the first visit. This page watches for it.',
      noLink: 'Your short URL will be here once the first link is made.',
      seen: (when: string) => `Last click seen ${when}.`,
      open: 'Open short URL',
    },
    lead: {
      title: 'Record the first lead',
      hint:
        'When somebody signs up after a click, your server says so with the id that the destination received as ' +
        'hoko_id. The key needs the scope conversionsWrite.',
      click: 'the value of hoko_id',
      event: 'Sign up',
      customer: 'Ada Lovelace',
    },
  },
  read: {
    title: 'Read what happened',
    hint: 'The same clicks that you count here, for your own programs. The key needs the scope analyticsRead.',
  },
}
