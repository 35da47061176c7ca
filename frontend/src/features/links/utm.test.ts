import { expect, test } from 'vitest'
import { changedUtm, destinationOf, emptyUtm, setUtm } from './utm'

const utm = { ...emptyUtm, source: 'newsletter', campaign: 'spring & summer' }

test('parameters are written where the destination does not say otherwise', () => {
  expect(destinationOf('https://example.com/a?utm_source=own#top', utm)).toBe(
    'https://example.com/a?utm_source=own&utm_campaign=spring+%26+summer#top',
  )
  expect(destinationOf('https://example.com', emptyUtm)).toBe('https://example.com/')
})

test('what is no destination leads nowhere', () => {
  expect(destinationOf('example.com', utm)).toBeNull()
  expect(destinationOf('javascript:alert(1)', utm)).toBeNull()
})

test('only what was set or changed is sent', () => {
  expect(setUtm(emptyUtm)).toBeUndefined()
  expect(setUtm(utm)).toEqual({ source: 'newsletter', campaign: 'spring & summer' })
  expect(changedUtm(utm, utm)).toBeUndefined()
  expect(changedUtm(utm, { ...utm, source: '', medium: 'email' })).toEqual({ source: null, medium: 'email' })
})
