import { describe, expect, test } from 'vitest'
import { presetOf, presets } from './presets'
import { includesRole } from './roles'
import { resources, scopeOf, sortScopes, toggleScope, writeOnlyResources } from './scopeMatrix'
import { allScopes, parseScopes } from './scopes'

describe('the matrix', () => {
  test('holds every scope exactly once', () => {
    const cells = resources.flatMap((resource) => [scopeOf(resource, 'Read'), scopeOf(resource, 'Write')])
    expect(cells.filter((scope) => scope !== null).sort()).toEqual([...allScopes].sort())
  })

  test('has no way to write analytics or to read conversions', () => {
    expect(scopeOf('analytics', 'Write')).toBeNull()
    expect(scopeOf('conversions', 'Read')).toBeNull()
  })

  test('ticking a write does not tick the read', () => {
    expect(toggleScope([], 'linksWrite')).toEqual(['linksWrite'])
  })

  test('ticking twice changes nothing, and the order is the order of the enum', () => {
    for (const scope of allScopes) {
      expect(toggleScope(toggleScope(presets.crm, scope), scope)).toEqual([...presets.crm])
    }
    expect(sortScopes(['tagsRead', 'linksRead', 'tagsRead'])).toEqual(['linksRead', 'tagsRead'])
  })
})

describe('presets', () => {
  test('are recognized by their scopes alone', () => {
    for (const [name, scopes] of Object.entries(presets)) expect(presetOf([...scopes].reverse())).toBe(name)
    expect(presetOf(['linksRead'])).toBeNull()
    expect(presetOf([])).toBeNull()
  })

  test('read everything writes nothing, and full access is everything', () => {
    expect(presets.readOnly).toHaveLength(6)
    expect(presets.readOnly.some((scope) => scope.endsWith('Write'))).toBe(false)
    expect(presets.full).toEqual(allScopes)
  })
})

test('only resources that could be read are called write-only', () => {
  expect(writeOnlyResources(['linksWrite', 'tagsRead', 'tagsWrite', 'conversionsWrite'])).toEqual(['links'])
})

test('unknown scopes in an address are left out', () => {
  expect(parseScopes('tagsRead, linksRead,rootWrite,')).toEqual(['linksRead', 'tagsRead'])
})

test('a role includes itself and the roles below it', () => {
  expect(includesRole('ADMIN', 'ADMIN')).toBe(true)
  expect(includesRole('OWNER', 'VIEWER')).toBe(true)
  expect(includesRole('EDITOR', 'ADMIN')).toBe(false)
})
