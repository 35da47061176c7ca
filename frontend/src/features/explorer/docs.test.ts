import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { entriesOf, findPlaces, partedDescription, rootsOf } from './docs'

const schema = buildSchema(`
  enum Colour { "Like blood." RED BLUE }
  type Link { id: ID! colour: Colour }
  type Query {
    "One link. Requires scope \`linksRead\`."
    link(id: ID!, first: Int = 5): Link
  }
  input MakeInput { colour: Colour! }
  type Mutation { makeLink(input: MakeInput!): Link }
`)

test('a description is parted from who may have it', () => {
  expect(partedDescription('One link. Requires scope `linksRead`.')).toEqual({
    description: 'One link.',
    access: 'Requires scope `linksRead`.',
  })
  expect(partedDescription('Requires scopes `a` and `b`.').access).toBe('Requires scopes `a` and `b`.')
  expect(partedDescription('The name.')).toEqual({ description: 'The name.', access: '' })
  expect(partedDescription(null)).toEqual({ description: '', access: '' })
})

test('a type consists of its fields or values', () => {
  expect(rootsOf(schema)).toEqual(['Query', 'Mutation'])
  const [link] = entriesOf(schema, 'Query')
  expect(link).toMatchObject({
    name: 'link',
    type: 'Link',
    leadsTo: 'Link',
    access: 'Requires scope `linksRead`.',
  })
  expect(link?.arguments.map(({ name, type, fallback }) => [name, type, fallback])).toEqual([
    ['id', 'ID!', ''],
    ['first', 'Int', '5'],
  ])
  expect(entriesOf(schema, 'Colour').map(({ name, description }) => [name, description])).toEqual([
    ['RED', 'Like blood.'],
    ['BLUE', ''],
  ])
  expect(entriesOf(schema, 'MakeInput')[0]?.leadsTo).toBe('Colour')
  expect(entriesOf(schema, 'ID')).toEqual([])
})

test('places are found by words of their names, what can be asked for first', () => {
  expect(findPlaces(schema, 'link')[0]).toEqual({ type: 'Query', field: 'link' })
  expect(findPlaces(schema, 'LINK')).toContainEqual({ type: 'Link' })
  expect(findPlaces(schema, 'link.colour')).toEqual([{ type: 'Link', field: 'colour' }])
  expect(findPlaces(schema, ' ')).toEqual([])
  expect(findPlaces(schema, 'nothing')).toEqual([])
})
