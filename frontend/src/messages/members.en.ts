import type { Role } from '../gql/graphql'
import { roles } from './roles.en'
import { count, isolate } from './words.en'

/** The words of the page of members in English. */
export const members = {
  page: 'Members',
  intro: 'The people of this workspace, and what each of them may do.',
  forbiddenTitle: 'Members are managed by admins',
  forbiddenHint: (role: Role) =>
    `Your role in this workspace is ${roles[role]}. An admin or owner can invite people and change roles.`,
  search: 'Search members',
  searchHint: 'Name or e-mail address',
  role: 'Role',
  total: (value: number) => count(value, 'member', 'members'),
  columns: {
    name: 'Name',
    role: 'Role',
    secondFactor: 'Two-step verification',
    lastSeen: 'Last seen',
    joined: 'Joined',
  },
  sorts: {
    newest: 'Joined latest first',
    oldest: 'Joined earliest first',
    nameUp: 'Name A to Z',
    nameDown: 'Name Z to A',
    seenNewest: 'Recently seen first',
    seenOldest: 'Longest unseen first',
  },
  you: 'You',
  on: 'On',
  off: 'Off',
  actionsFor: (name: string) => `Actions for ${name}`,
  changeRole: 'Change role',
  remove: 'Remove from workspace',
  leave: 'Leave workspace',
  noMatchTitle: 'Nobody matches',
  noMatchHint: 'Try another word, or clear the filters.',
  ownersOnly: 'Only owners manage owners',
  ownRole: 'Nobody raises their own role',
  lastOwner: 'Make somebody else an owner first',

  roleHints: {
    VIEWER: 'Sees links, customers and every number. Changes nothing.',
    EDITOR: 'Also makes and changes links, collections, tags, customers and partners.',
    ADMIN: 'Also manages API keys, members and invitations, and reads the logs.',
    OWNER: 'Also manages owners.',
  } satisfies Record<Role, string>,

  roleDialog: {
    title: (name: string) => `Role of ${isolate(name)}`,
    hint: 'It holds from the next request on. Invitations that a lowered role could not send are taken back.',
    submit: 'Change role',
    done: 'Role changed',
    doneHint: (name: string, role: Role) => `${isolate(name)} is ${roles[role]} from here on.`,
    unchanged: 'Nothing is changed yet.',
  },

  removeDialog: {
    title: (name: string) => `Remove ${isolate(name)}?`,
    hint: 'It holds from the next request on, everywhere. Whoever is in no other workspace is signed out.',
    counting: 'Counting API keys…',
    noKeys: 'This person made no API key that is still accepted.',
    keys: (value: number) =>
      value === 1
        ? 'This person made 1 API key that is still accepted. Somebody who leaves may have kept its secret.'
        : `This person made ${count(value, 'API key', 'API keys')} that are still accepted. ` +
          'Somebody who leaves may have kept their secrets.',
    revoke: (value: number) => (value === 1 ? 'Revoke that key too' : `Revoke those ${value} keys too`),
    revokeHint: 'Programs that use them stop at once. Otherwise they go on.',
    submit: 'Remove',
    done: 'Member removed',
    doneKeys: (value: number) => `${count(value, 'API key was', 'API keys were')} revoked.`,
  },

  leaveDialog: {
    title: (workspace: string) => `Leave ${isolate(workspace)}?`,
    hint: 'You lose access at once. To come back, somebody has to invite you again. API keys that you made go on.',
    submit: 'Leave',
    done: (workspace: string) => `You left ${isolate(workspace)}`,
  },

  invite: {
    open: 'Invite',
    title: 'Invite somebody',
    hint: 'They get an address that makes them a member. It works once, for seven days.',
    email: 'E-mail address',
    placeholder: 'grace@example.com',
    role: 'Role',
    submit: 'Invite',
    madeTitle: 'Invitation created',
    resentTitle: 'Invitation renewed',
    mailed: (email: string) => `A letter is on its way to ${isolate(email)}. You can hand the address on as well.`,
    notMailed: (email: string) =>
      `This server sends no mail: hand this address to ${isolate(email)} yourself, by a way that nobody else reads.`,
    once: 'Whoever has the address can accept. It is shown this once.',
    address: 'Address of the invitation',
    copy: 'Copy',
    stored: 'I have handed it on, or will',
    nudge: 'Tick the box first. The address cannot be shown again.',
    done: 'Done',
    lost: 'The invitation was created, but the answer with its address was lost. Renew it in the list to get another.',
  },

  invitations: {
    title: 'Pending invitations',
    total: (value: number) => count(value, 'invitation', 'invitations'),
    by: (name: string) => `by ${isolate(name)}`,
    sent: 'Sent',
    ends: 'Ends',
    expired: 'Expired',
    renew: 'Renew and show address',
    revoke: 'Take back',
    revoked: 'Invitation taken back',
    revokedHint: (email: string) => `The address that ${isolate(email)} got is worth nothing.`,
    more: 'Show more',
  },
}
