import { expect, test } from 'vitest'
import { operationName, prettified, readVariables, titleOf } from './operation'

test('of several operations the one around the cursor runs', () => {
  const document = 'query A { a }\nquery B { b }'
  expect(operationName(document, 3)).toBe('A')
  expect(operationName(document, document.length - 1)).toBe('B')
  expect(operationName('{ a }', 0)).toBeUndefined()
  expect(operationName('query {', 0)).toBeUndefined()
})

test('a title is the name of the operation, or how it begins', () => {
  expect(titleOf('mutation Make { a }')).toBe('mutation Make')
  expect(titleOf('{\n  a\n}')).toBe('{ a }')
  expect(titleOf('query {')).toBe('query {')
})

test('variables are an object or nothing', () => {
  expect(readVariables(' ')).toBeUndefined()
  expect(readVariables('{"a":1}')).toEqual({ a: 1 })
  for (const bad of ['[]', 'null', '7', '{']) expect(() => readVariables(bad)).toThrow()
})

test('laying out loses nothing', () => {
  expect(prettified({ document: 'query A{a(b:1){c}}', variables: '{"a":1}' })).toEqual({
    document: 'query A {\n  a(b: 1) {\n    c\n  }\n}\n',
    variables: '{\n  "a": 1\n}',
  })
  for (const document of ['query {', '# why\n{ a }', '{ a # why\n}', '{ a }\n# why']) {
    expect(prettified({ document, variables: '{' })).toEqual({ document, variables: '{' })
  }
  expect(prettified({ document: '{ a(b: "#") }', variables: '' }).document).toBe('{\n  a(b: "#")\n}\n')
})
