import type { Role } from '../gql/graphql'
import { roles } from './roles.en'
import { count } from './words.en'

/** The words of the log of requests in English. */
export const requests = {
  page: 'Request log',
  intro: 'Every call with an API key, accepted or refused. What was sent and answered is not kept.',
  forbiddenTitle: 'The request log is for admins',
  forbiddenHint: (role: Role) =>
    `Your role in this workspace is ${roles[role]}. An admin or owner can look something up for you.`,
  ofKey: 'Requests',
  total: (value: number) => count(value, 'entry', 'entries'),
  calls: (value: number) => `× ${count(value, 'call', 'calls')}`,

  columns: {
    time: 'Time',
    key: 'Key',
    operation: 'Operation',
    outcome: 'Outcome',
    address: 'Address',
    latency: 'Latency',
  },
  milliseconds: (value: string) => `${value} ms`,
  noOperation: 'Refused unread',
  noAddress: 'Unknown',
  open: (operation: string, when: string) => `${operation}, ${when}: details`,

  filters: {
    key: 'Key',
    findKey: 'Name, prefix or last four',
    noKey: 'No key matches.',
    outcome: 'Outcome',
    operation: 'Operation',
    operationHint: 'As it is written in the log, such as GET /api/links',
    address: 'Address',
    addressHint: 'One address, such as 203.0.113.7',
    status: 'Status',
    time: 'Time',
    times: { hour: 'Last hour', day: 'Last 24 hours', week: 'Last 7 days', month: 'Last 30 days' },
    apply: 'Apply',
  },

  outcomes: {
    ok: 'Succeeded',
    refused: 'Refused, for whatever reason',
    key_revoked: 'Key revoked',
    key_expired: 'Key ended',
    insufficient_scope: 'Scope missing',
    session_required: 'Needs a person',
    role_insufficient: 'Role too low',
    hostname_blocked: 'Host not allowed',
    ip_not_allowed: 'Address not allowed',
    rate_limited: 'Too many calls',
    not_found: 'Not found',
    required: 'Field missing',
    json_invalid: 'Broken JSON',
    document_invalid: 'Invalid document',
    internal: 'Fault of the server',
    unavailable: 'Server unavailable',
  } as Record<string, string>,

  emptyTitle: 'No requests yet',
  emptyHint:
    'The first call with a key shows here within two seconds. Put a key into the variable KEY and send this:',
  noMatchTitle: 'No request matches',
  noMatchHint: 'Choose other filters, or clear them.',

  details: {
    title: 'Request',
    missingTitle: 'There is no such request',
    missingHint:
      'The log keeps entries for as long as Settings → General says. It may also be of another workspace.',
    code: 'Code',
    status: 'HTTP status',
    scopes: 'Needed scopes',
    noScopes: 'None',
    key: 'Key',
    time: 'When',
    until: 'Last',
    count: 'Calls',
    countHint: 'Calls that agree in all but their moment, latency and id share one entry.',
    address: 'Address',
    client: 'Client',
    requestId: 'Request id',
    latency: 'Latency',
    slowest: (value: string) => `slowest ${value}`,
    onlyAddress: 'Only this address',
    onlyOperation: 'Only this operation',
    sections: { answer: 'Answer', call: 'Call', client: 'Client' },
  },
}
