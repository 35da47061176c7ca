import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../../app/search'
import { type Filter, filterSearch, filtersOf, inputOf, inverted, isChosen, toggled } from './filters'

const germany: Filter = { dimension: 'country', not: false, value: 'DE' }
const noBrowser: Filter = { dimension: 'browser', not: true, value: '' }
const strange: Filter = { dimension: 'utmCampaign', not: false, value: '!50%, ~é & more' }

test('filters come out of the address as they went in', () => {
  const filters = [germany, { ...germany, value: 'FR' }, noBrowser, strange]
  const address = stringifySearch(filterSearch(filters))
  expect(address).toContain('country=DE,FR')
  expect(filtersOf(parseSearch(address))).toEqual(filters)
  expect(filtersOf({})).toEqual([])
})

test('an address cannot ask for more than a question may', () => {
  const countries = Array.from({ length: 30 }, (_, index) => `C${index}`).join(',')
  expect(filtersOf({ country: countries })).toHaveLength(20)
})

test('a value is chosen, and given up again', () => {
  const chosen = toggled([noBrowser], 'country', 'DE')
  expect(chosen).toEqual([noBrowser, germany])
  expect(isChosen(chosen, 'country', 'DE')).toBe(true)
  expect(toggled(chosen, 'country', 'DE')).toEqual([noBrowser])
  expect(toggled(chosen, 'country', 'FR')).toEqual([noBrowser, { ...germany, value: 'FR' }])
})

test('what was left out is kept when it is chosen', () => {
  const not = { ...germany, not: true }
  expect(toggled([not], 'country', 'DE')).toEqual([germany])
  expect(toggled([not], 'country', 'FR')).toEqual([not, { ...germany, value: 'FR' }])
  expect(inverted([not, noBrowser], not)).toEqual([germany, noBrowser])
})

test('the server is asked for any of the values and none of the others', () => {
  const other = { ...germany, value: 'FR' }
  expect(inputOf([germany, other, noBrowser])).toEqual([
    { dimension: 'COUNTRY', operator: 'ONE_OF', values: ['DE', 'FR'] },
    { dimension: 'BROWSER', operator: 'IS_NOT', values: [''] },
  ])
})
