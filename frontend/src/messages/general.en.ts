import type { RequestLogChoice } from '../features/general/requestLogDraft'
import { count, formatted, isolate } from './words.en'

const days = (value: number) => count(value, 'day', 'days')

/** The words of the workspace's general settings in English. */
export const general = {
  page: 'General',
  intro: 'What this workspace is called, where its days begin, and for how long it keeps what.',

  name: {
    title: 'Workspace',
    hint: 'Members see the name. The slug is a part of the console’s address.',
    name: 'Name',
    slug: 'Slug',
    slugHint: (address: string) => `Small Latin letters, digits and hyphens. The console is then at ${address}`,
    slugWarning:
      'Addresses of the console with the former slug lead nowhere from then on, and programs that name it in the ' +
      'header Hoko-Workspace are refused. API keys and short URLs go on.',
    saved: 'Workspace changed',
    id: 'Id',
  },

  zone: {
    title: 'Time zone',
    hint: 'Where the days of this workspace begin, for everybody in it.',
    label: 'Time zone',
    labelHint: 'Type a part of its name, such as Riyadh or New York.',
    follows:
      'Analytics, the numbers of links and the days by which records are found follow it; an address can name another ' +
      'zone. Single events are shown in the reader’s own. Visitors, retention and requests of keys are counted by days in UTC.',
    submit: 'Set time zone',
    saved: 'Time zone changed',
    savedAs: (zone: string) => `Days begin as clocks in ${zone} show it.`,
  },

  retention: {
    title: 'Retention',
    hint: 'For how long clicks are kept.',
    label: 'Keep clicks',
    choices: { ever: 'For ever', '90': '90 days', '365': '1 year', '730': '2 years', days: 'Other' },
    days: 'Days',
    daysHint: '1 to 3,650.',
    daysBad: 'Write a whole number from 1 to 3,650.',
    goes: 'Older clicks are deleted within some minutes, whole days in UTC at a time, and analytics no longer count them.',
    stays: 'Leads and sales stay, with their amounts and their credit, and so do customers and links.',
    final: 'What was deleted does not come back, also if you keep clicks for longer later on.',
    submit: 'Save',
    saved: 'Retention changed',
    savedEver: 'Clicks are kept for ever.',
    savedDays: (value: number) => `Clicks are kept for ${count(value, 'day', 'days')}.`,
  },

  shorten: {
    title: (value: number) => `Delete clicks that are older than ${count(value, 'day', 'days')}?`,
    hint: 'It begins at once and cannot be undone. Export the clicks first if you may need them.',
    submit: 'Delete older clicks',
  },

  requestLog: {
    title: 'Request log',
    hint: 'For how long each call with an API key is kept.',
    label: 'Keep entries',
    choice: (choice: RequestLogChoice, most: number) =>
      choice === 'days' ? 'Other' : choice === 'server' ? `As on the server, ${days(most)}` : days(Number(choice)),
    days: 'Days',
    daysHint: (most: number) => `1 to ${formatted(most)}, which is what the server keeps.`,
    daysBad: (most: number) => `Write a whole number from 1 to ${formatted(most)}.`,
    facts: [
      'Older entries are deleted within some minutes.',
      'Requests per day, the last use of a key and the uses after its end stay.',
      'What was deleted does not come back, also if you keep entries for longer later on.',
    ],
    countsOnly:
      'This server only counts calls and keeps no entries. Whoever runs it can change that (HOKO_REQUEST_LOG_DAYS).',
    submit: 'Save',
    saved: 'Request log changed',
    savedDays: (value: number) => `Entries are kept for ${days(value)}.`,
    shorten: {
      title: (value: number) => `Delete entries of the request log that are older than ${days(value)}?`,
      hint: 'It begins at once and cannot be undone. What is counted of calls stays.',
      submit: 'Delete older entries',
    },
  },

  contents: {
    title: 'Contents',
    hint: 'What this workspace holds.',
    links: 'Links',
    collections: 'Collections',
    tags: 'Tags',
    partners: 'Partners',
    customers: 'Customers',
  },

  limits: {
    title: 'Limits',
    hint: 'What this server allows each workspace. Whoever runs it sets that.',
    none: 'No limit',
    perMinute: (value: string) => `${value} in a minute`,
    open: (value: number) => `${formatted(value)} open at the same time, in each process`,
    days: (value: number) => days(value),
    countsOnly: 'Calls are counted only',
    requestsPerKey: 'Requests of a key',
    requestsPerWorkspace: 'Requests of all keys',
    streamsPerCaller: 'Streams of one key or person',
    streamsPerWorkspace: 'Streams of all',
    requestLog: 'Request log, at most',
  },

  danger: {
    title: 'Leave',
    hint: 'Your own place here. The workspace itself goes on.',
    text: 'You lose access at once. To come back, somebody has to invite you again. The last owner cannot leave.',
    leave: 'Leave workspace',
  },

  deletion: {
    title: 'Delete',
    hint: 'The end of the workspace, for everybody.',
    text: 'Keys, members and short links end at once, in every process. Only owners can delete a workspace, and nobody can bring it back.',
    submit: 'Delete workspace',
    ask: (name: string) => `Delete ${isolate(name)}?`,
    final: 'It happens at once and cannot be undone. Export first what you may need.',
    facts: [
      'Every API key is revoked, and nobody is a member any more.',
      'Every short link leads nowhere, and its address is never given out again. Neither is the slug.',
      'Links, clicks, customers, leads and sales are erased. That begins within minutes.',
      'Who has no other workspace is signed out.',
    ],
    done: (name: string) => `${isolate(name)} is deleted`,
  },

  needsAdmin: (role: string) =>
    `Your role in this workspace is ${isolate(role)}. Admins and owners change these settings.`,
}
