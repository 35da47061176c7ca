import { count, isolate } from './words.en'

/** The words of the workspace's general settings in English. */
export const general = {
  page: 'General',
  intro: 'What this workspace is called, and for how long it keeps what.',

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

  danger: {
    title: 'Leave',
    hint: 'Your own place here. The workspace itself goes on.',
    text: 'You lose access at once. To come back, somebody has to invite you again. The last owner cannot leave.',
    leave: 'Leave workspace',
  },

  needsAdmin: (role: string) =>
    `Your role in this workspace is ${isolate(role)}. Admins and owners change these settings.`,
}
