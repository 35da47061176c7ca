import { expect, test } from 'vitest'
import { emptyUtm } from './utm'
import { parseTemplates, withTemplate } from './utmTemplates'

const template = (name: string, source = '') => ({ name, utm: { ...emptyUtm, source } })

test('a template takes the place of one with the same name, and there are never more than fifty', () => {
  const two = withTemplate([template('a', 'x'), template('b')], template('a', 'y'))
  expect(two).toEqual([template('b'), template('a', 'y')])
  const many = Array.from({ length: 60 }, (_, index) => template(String(index)))
  expect(withTemplate(many, template('last'))).toHaveLength(50)
})

test('what is no template is left out of what was kept', () => {
  expect(parseTemplates([template('a'), null, 7, { utm: {} }, { name: 'b' }])).toEqual([
    template('a'),
    template('b'),
  ])
  expect(parseTemplates({ name: 'a' })).toEqual([])
})
