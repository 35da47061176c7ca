import { expect, test } from 'vitest'
import { alterationsOf } from './alterations'
import type { AuditEvent } from './auditQuery'

function event(action: string, detail: Record<string, string> | null): AuditEvent {
  const actor = { kind: 'COMMAND_LINE', actorId: null, role: null, user: null, apiKey: null } as const
  return { id: action, createdAt: '', action, subjectId: 's', address: '', actor, detail }
}

test('a record that names the former value needs no other', () => {
  expect(alterationsOf(event('member.update', { from: 'EDITOR', role: 'ADMIN' }), [])).toEqual([
    { field: 'role', before: 'EDITOR', after: 'ADMIN' },
  ])
  expect(alterationsOf(event('workspace.update', { slug: 'new', fromSlug: 'old' }), [])).toEqual([
    { field: 'slug', before: 'old', after: 'new' },
  ])
})

test('the former value is that of the latest earlier record', () => {
  const earlier = [event('workspace.update', { name: 'x' }), event('workspace.retention', { days: '30' })]
  expect(alterationsOf(event('workspace.retention', { days: '90' }), earlier)).toEqual([
    { field: 'days', before: '30', after: '90' },
  ])
  expect(alterationsOf(event('workspace.retention', { days: '90' }), [])).toEqual([
    { field: 'days', before: undefined, after: '90' },
  ])
})

test('a changed key shows only what differs, also what is gone', () => {
  const made = event('apiKey.create', { name: 'CI', scopes: 'a b', allowedIps: '::1' })
  const changed = event('apiKey.update', { name: 'CI', scopes: 'a', expiresAt: 'soon' })
  expect(alterationsOf(changed, [event('apiKey.revoke', { reason: 'x' }), made])).toEqual([
    { field: 'scopes', before: 'a b', after: 'a' },
    { field: 'expiresAt', before: null, after: 'soon' },
    { field: 'allowedIps', before: '::1', after: null },
  ])
})

test('what is new was nothing before', () => {
  expect(alterationsOf(event('invitation.create', { email: 'e' }), [event('x', { email: 'd' })])).toEqual([
    { field: 'email', before: null, after: 'e' },
  ])
  expect(alterationsOf(event('session.end', null), [])).toEqual([])
})
