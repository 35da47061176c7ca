import { expect, test } from 'vitest'
import { words } from '../../messages/members'
import { whyNotGive, whyNotManage } from './memberRights'

const owner = { myRole: 'OWNER', isMe: false, role: 'OWNER', owners: 2 } as const
const admin = { myRole: 'ADMIN', isMe: false, role: 'EDITOR', owners: 1 } as const

test('admins manage everybody but owners', () => {
  expect(whyNotManage(admin)).toBeUndefined()
  expect(whyNotManage({ ...admin, role: 'ADMIN' })).toBeUndefined()
  expect(whyNotManage({ ...admin, role: 'OWNER' })).toBe(words.ownersOnly)
  expect(whyNotGive('ADMIN', admin)).toBeUndefined()
  expect(whyNotGive('OWNER', admin)).toBe(words.ownersOnly)
})

test('nobody raises the own role', () => {
  expect(whyNotGive('OWNER', { ...admin, isMe: true, role: 'ADMIN' })).toBe(words.ownRole)
  expect(whyNotGive('VIEWER', { ...admin, isMe: true, role: 'ADMIN' })).toBeUndefined()
})

test('the last owner stays one', () => {
  expect(whyNotManage({ ...owner, isMe: true })).toBeUndefined()
  expect(whyNotManage({ ...owner, isMe: true, owners: 1 })).toBe(words.lastOwner)
  expect(whyNotGive('ADMIN', { ...owner, isMe: true, owners: 1 })).toBe(words.lastOwner)
  expect(whyNotGive('OWNER', { ...owner, isMe: true, owners: 1 })).toBeUndefined()
})
