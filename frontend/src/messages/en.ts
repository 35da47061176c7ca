import type { ApiKeyState, Environment, RevocationReason, Role, RotationOverlap, Scope } from '../gql/graphql'
import type { Preset, Resource } from '../lib/scopes'

const plural = new Intl.PluralRules('en')
const number = new Intl.NumberFormat('en')

function count(value: number, one: string, many: string): string {
  return `${number.format(value)} ${plural.select(value) === 'one' ? one : many}`
}

const scopes: Record<Scope, string> = {
  linksRead: 'Read links',
  linksWrite: 'Write links',
  collectionsRead: 'Read collections',
  collectionsWrite: 'Write collections',
  tagsRead: 'Read tags',
  tagsWrite: 'Write tags',
  analyticsRead: 'Read analytics',
  conversionsWrite: 'Write conversions',
  customersRead: 'Read customers',
  customersWrite: 'Write customers',
  partnersRead: 'Read partners',
  partnersWrite: 'Write partners',
}

const resources: Record<Resource, string> = {
  links: 'Links',
  collections: 'Collections',
  tags: 'Tags',
  analytics: 'Analytics',
  conversions: 'Conversions',
  customers: 'Customers',
  partners: 'Partners',
}

const resourceHints: Record<Resource, string> = {
  links: 'Short links and their destinations',
  collections: 'The folders that hold links',
  tags: 'Labels on links',
  analytics: 'Clicks, and every number made from them',
  conversions: 'Record leads and sales',
  customers: 'The people behind leads and sales',
  partners: 'Who gets the credit',
}

const presets: Record<Preset, string> = {
  readOnly: 'Read everything',
  links: 'Link automation',
  conversions: 'Server-side conversions',
  analytics: 'Analytics export',
  crm: 'CRM sync',
  partners: 'Partner management',
  full: 'Full access',
}

const states: Record<ApiKeyState, string> = {
  ACTIVE: 'Active',
  EXPIRING: 'Expiring',
  RETIRING: 'Retiring',
  EXPIRED: 'Expired',
  REVOKED: 'Revoked',
}

const environments: Record<Environment, string> = {
  PRODUCTION: 'Production',
  STAGING: 'Staging',
  DEVELOPMENT: 'Development',
}

const roles: Record<Role, string> = { VIEWER: 'Viewer', EDITOR: 'Editor', ADMIN: 'Admin', OWNER: 'Owner' }

const reasons: Record<RevocationReason, string> = {
  UNUSED: 'Nobody needs it',
  LEAKED: 'Somebody else may have it',
  OWNER_LEFT: 'Its owner left',
  ROTATED: 'Another key took its place',
  OTHER: 'Another reason',
}

const overlaps: Record<RotationOverlap, string> = { NONE: 'None', HOUR: '1 hour', DAY: '24 hours', WEEK: '7 days' }

/** Every visible word of the console in English. */
export const en = {
  title: (page: string) => `${page} · Hoko`,

  common: {
    cancel: 'Cancel',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here. Select the text and copy it by hand.',
    dismiss: 'Dismiss',
    loading: 'Loading',
    never: 'Never',
    justNow: 'just now',
    optional: 'Optional',
    retry: 'Try again',
    save: 'Save changes',
    skipToContent: 'Skip to content',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    remove: (item: string) => `Remove ${item}`,
    needsRole: (role: Role) => `Needs the role ${roles[role]}`,
    clear: 'Clear',
  },

  errors: {
    unreachable: 'The server did not answer. Check your connection and try again.',
    unexpected: 'The server gave an answer that the console does not understand.',
    status: (status: number) => `The server answered with status ${status}.`,
    boundaryTitle: 'Something went wrong',
    boundaryHint: 'The page could not be shown. Trying again often helps; nothing was changed.',
    requestId: 'Request id',
    notFoundTitle: 'This page does not exist',
    notFoundHint: 'The address may be mistyped, or you may not be a member of that workspace.',
    goHome: 'Go to your workspace',
    offline: 'You are offline. What you see may be out of date; changes wait until you are back.',
  },

  setup: {
    page: 'Set up',
    title: 'Set up Hoko',
    intro: 'Create the owner of this server and the first workspace. It takes a minute, and happens once.',
    token: 'Set-up token',
    tokenHint: 'The program printed it when it started.',
    name: 'Your name',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: '10 to 200 characters. A long sentence is better than a short riddle.',
    workspace: 'Workspace name',
    workspaceDefault: 'Default Workspace',
    submit: 'Create workspace',
    done: 'Your workspace is ready',
  },

  signIn: {
    page: 'Sign in',
    title: 'Sign in to Hoko',
    intro: 'Welcome back.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    forgotten: 'Forgot your password? Whoever runs this server can set a new one with',
    noWorkspaceTitle: 'You are in no workspace yet',
    noWorkspaceHint: 'Ask an owner or admin to add you, then reload this page.',
  },

  shell: {
    navigation: 'Main',
    openNavigation: 'Open navigation',
    closeNavigation: 'Close navigation',
    search: 'Search',
    overview: 'Overview',
    settings: 'Settings',
    integrations: 'Integrations',
    apiKeys: 'API keys',
    workspaces: 'Workspaces',
    switchWorkspace: (name: string) => `Workspace ${name}. Switch workspace`,
    profile: (name: string) => `Account of ${name}`,
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    system: 'System',
    shortcuts: 'Keyboard shortcuts',
    signOut: 'Sign out',
    signedOut: 'You are signed out',
    breadcrumb: 'Breadcrumb',
    notifications: 'Notifications',
  },

  palette: {
    title: 'Command palette',
    placeholder: 'Type a command or search…',
    empty: 'Nothing matches.',
    goTo: (page: string) => `Go to ${page}`,
    switchTo: (name: string) => `Switch to ${name}`,
    theme: (name: string) => `Theme: ${name}`,
    results: (value: number) => count(value, 'command', 'commands'),
    groups: { actions: 'Actions', go: 'Go to', workspaces: 'Workspaces', appearance: 'Appearance' },
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    palette: 'Open the command palette',
    help: 'Show this list',
    create: 'Create an API key',
    search: 'Search the list',
    overview: 'Go to Overview',
    keys: 'Go to API keys',
    close: 'Close what is open',
    and: 'then',
    general: 'Everywhere',
    navigation: 'Go to',
  },

  overview: {
    page: 'Overview',
    greeting: (name: string) => `Welcome, ${name}`,
    intro: 'From nothing to a counted click in three steps.',
    introDone: 'Everything is in place.',
    gettingStarted: 'Getting started',
    progress: (done: number, all: number) => `${done} of ${all} done`,
    stats: { links: 'Links', clicks: 'Clicks', collections: 'Collections', apiKeys: 'API keys' },
    done: 'Done',
    open: 'To do',
    steps: {
      key: {
        title: 'Create an API key',
        hint: 'Programs use it to call the API. You choose exactly what each key may do.',
        action: 'Create API key',
        name: 'First key',
        forbidden: 'API keys are made by admins and owners of this workspace. Ask one of them for a key.',
      },
      link: {
        title: 'Make your first link',
        hint: 'Put the key into HOKO_KEY and send one of these. The key needs the scope linksWrite.',
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
    },
    read: {
      title: 'Read what happened',
      hint: 'The same clicks that you count here, for your own programs. The key needs the scope analyticsRead.',
    },
  },

  snippets: {
    rest: 'REST',
    curl: 'curl',
    graphql: 'GraphQL',
    javascript: 'JavaScript',
    go: 'Go',
    label: 'Example in',
  },

  scopes,
  scopeSummary: {
    full: 'Full access',
    readOnly: 'Read only',
    some: (value: number, all: number) => `${value} of ${all}`,
    count: (value: number, all: number) => `${value} of ${all} scopes`,
  },
  resources,
  resourceHints,
  presets,
  states,
  environments,
  roles,
  reasons,
  overlaps,

  keys: {
    page: 'API keys',
    intro: 'Keys let programs call the API. Each may do exactly what you tick, and its secret is shown once.',
    create: 'Create API key',
    search: 'Search keys',
    searchHint: 'Name, prefix or last four characters',
    secretCut: 'You pasted a whole key. Only its prefix was used; the rest did not leave your browser.',
    state: 'State',
    scope: 'Scope',
    sort: 'Sort',
    clearFilters: 'Clear filters',
    total: (value: number) => count(value, 'key', 'keys'),
    columns: {
      name: 'Name',
      scopes: 'Scopes',
      state: 'State',
      lastUsed: 'Last used',
      created: 'Created',
      actions: 'Actions',
    },
    sorts: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      nameUp: 'Name A to Z',
      nameDown: 'Name Z to A',
      usedNewest: 'Recently used first',
      usedOldest: 'Longest unused first',
    },
    createdBy: (name: string) => `by ${name}`,
    commandLine: 'the command line',
    usedFrom: (address: string) => `From ${address}`,
    actionsFor: (name: string) => `Actions for ${name}`,
    view: 'View details',
    copyPrefix: 'Copy prefix',
    edit: 'Rename or narrow',
    editShort: 'Edit',
    rotate: 'Rotate',
    revoke: 'Revoke',
    pages: 'Pages',
    nextPage: 'Next page',
    previousPage: 'Previous page',
    firstPage: 'First page',
    emptyTitle: 'No API keys yet',
    emptyHint: 'A key is how a program proves who it is. Create one, tick what it may do, then call the API:',
    noMatchTitle: 'No key matches',
    noMatchHint: 'Try another word, or clear the filters.',
    forbiddenTitle: 'API keys are for admins',
    forbiddenHint: (role: Role) =>
      `Your role in this workspace is ${roles[role]}. An admin or owner can create a key for you or change your role.`,
  },

  keyForm: {
    createTitle: 'Create API key',
    createHint: 'Give it only what its program needs. You can narrow it later, never widen it.',
    name: 'Name',
    namePlaceholder: 'Production server',
    presets: 'Start from',
    scopes: 'Scopes',
    read: 'Read',
    write: 'Write',
    impossible: {
      Read: (resource: Resource) => `${resources[resource]} cannot be read by a key`,
      Write: (resource: Resource) => `${resources[resource]} cannot be written by a key`,
    },
    roleLacks: 'Your role does not include this scope.',
    keyLacks: 'A key can only be narrowed. For more scopes, create a new key.',
    writeOnly: (names: string) =>
      `Writing does not include reading: with these scopes, reading ${names} answers 403.`,
    expiry: 'Expiry',
    expiryChoices: { 7: '7 days', 30: '30 days', 90: '90 days', date: 'Date', never: 'Never', keep: 'As it is' },
    expiryDate: 'Last day',
    expiryEnds: (when: string) => `Stops working ${when}.`,
    expiryNever: 'This key works until somebody revokes it. A key that ends by itself limits the harm of a leak.',
    expiryKeep: (when: string) => `Ends ${when}, as before. It can be brought forward, not put off.`,
    expiryKeepNever: 'Never ends, as before. You can give it an end; that cannot be taken back.',
    expiryDateRequired: 'Choose the last day on which the key works.',
    environment: 'Environment',
    environmentHint: 'A label for finding and auditing. It does not separate data.',
    hostnames: 'Allowed hostnames',
    hostnamesHint:
      'Websites whose pages may call with this key, like example.com or *.example.com. Empty allows any.',
    ips: 'Allowed addresses',
    ipsHint: 'IP addresses or networks, like 203.0.113.7 or 2001:db8::/32. Empty allows any.',
    lastEntry: 'The last entry stays: an empty list would allow more.',
    onlyRemove: 'Entries can be removed, not added.',
    submit: 'Create key',
    editTitle: 'Rename or narrow',
    editHint: 'Changes hold from the next request on. A key’s power can only shrink.',
    saved: 'Key changed',
    unchanged: 'Nothing is changed yet.',
    lostTitle: 'The key was made, but its secret was lost on the way',
    lostHint:
      'The first answer did not arrive, and a secret is shown only once. Revoke this key and create another.',
    lostAction: 'Open the key',
  },

  secret: {
    title: 'Save your API key',
    hint: 'This is the only time that it is shown. The server keeps only a hash of it.',
    label: 'API key',
    copy: 'Copy key',
    callTitle: 'Use it',
    tryIt: 'Try it',
    trying: 'Calling…',
    tryHint: (method: string, path: string) => `Sends ${method} ${path} with the new key.`,
    answered: (status: number, milliseconds: number) => `${status} in ${milliseconds} ms`,
    noAnswer: 'No answer. Check your connection.',
    responseLabel: 'Response',
    cannotRead:
      'This key can read none of links, collections and clicks: those calls answer 403 insufficient_scope, as they ' +
      'should. This call asks the API who the key is instead, which every key may.',
    blockedHere: 'The key’s allowed hostnames or addresses may refuse a call from this page.',
    stored: 'I have stored this key',
    done: 'Done',
    nudge: 'Tick “I have stored this key” first. It cannot be shown again.',
    created: 'Key created',
    rotated: 'Key rotated',
  },

  details: {
    title: 'API key',
    loading: 'Loading key',
    missingTitle: 'This key does not exist',
    missingHint: 'It may belong to another workspace.',
    key: 'Key',
    scopes: 'Scopes',
    environment: 'Environment',
    lastUsed: 'Last used',
    address: 'Address',
    client: 'Client',
    created: 'Created',
    createdBy: 'Created by',
    expires: 'Ends',
    hostnames: 'Allowed hostnames',
    ips: 'Allowed addresses',
    anyHostname: 'Any',
    anyIp: 'Any',
    revoked: 'Revoked',
    revokedBy: 'Revoked by',
    reason: 'Reason',
    note: 'Note',
    successor: 'Replaced by',
    openSuccessor: 'Open the new key',
    id: 'Id',
    sections: { access: 'Access', usage: 'Usage', origin: 'Origin', end: 'End' },
    revokedNotice: 'This key is revoked. It is refused for ever.',
    expiredNotice: 'This key has ended and is refused.',
    retiringNotice: (when: string) => `This key was rotated. It is accepted until ${when}.`,
    rotatedAlready: 'This key has a successor already.',
    notAccepted: 'This key is not accepted any more.',
    nothingToNarrow: 'A key that has ended cannot be changed.',
  },

  rotate: {
    title: (name: string) => `Rotate “${name}”`,
    hint: 'Makes a new key with the same scopes and limits. The old one goes on during the overlap, then ends.',
    overlap: 'Overlap',
    none: 'The old key ends at once: programs that still use it are refused.',
    some: (when: string) => `The old key ends ${when}, unless its own end comes first.`,
    submit: 'Rotate key',
  },

  revoke: {
    title: (name: string) => `Revoke “${name}”?`,
    hint: 'It is refused from the next request on, everywhere and for ever. This cannot be undone.',
    inUse: (when: string, address: string, client: string) =>
      `In use ${when} from ${address}${client ? ` by ${client}` : ''}. Whatever uses it stops working at once.`,
    lastUsed: (when: string) => `Last used ${when}. Programs that use this key stop working at once.`,
    neverUsed: 'This key was never used.',
    reason: 'Reason',
    note: 'Note',
    noteHint: 'For those who read this later.',
    confirm: (name: string) => ['Type ', name, ' to confirm'] as const,
    submit: 'Revoke key',
    done: 'Key revoked',
    doneHint: (name: string) => `${name} is refused from here on.`,
  },
}

/** The shape that a catalogue in another language has to have. */
export type Messages = typeof en
