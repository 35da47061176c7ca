import { expect, test } from 'vitest'
import { areaPath, linePath, nearest, scalesOf, tickStep } from './curve'

const plot = { width: 220, height: 120, start: 20, end: 0, top: 10, bottom: 10 }

test('values become places', () => {
  const { x, y, ticks } = scalesOf(3, 90, plot)
  expect([x(0), x(1), x(2)]).toEqual([20, 120, 220])
  expect([y(0), y(100)]).toEqual([110, 10])
  expect(ticks).toEqual([0, 20, 40, 60, 80, 100])
})

test('counts have whole ticks, also where there is nothing', () => {
  expect(scalesOf(3, 0, plot).ticks).toEqual([0, 1])
  expect(scalesOf(3, 2, plot).ticks).toEqual([0, 1, 2])
})

test('a path goes through the values', () => {
  const scales = scalesOf(2, 100, plot)
  expect(linePath([0, 100], scales)).toMatch(/^M20,110.*220,10$/)
  expect(areaPath([0, 100], scales)).toMatch(/^M20,110.*220,110.*Z$/)
  expect(linePath([], scales)).toBe('')
})

test('a place belongs to the nearest point, and none lies outside', () => {
  expect([0, 69, 71, 170, 999].map((place) => nearest(place, 3, plot))).toEqual([0, 0, 1, 2, 2])
  expect(nearest(50, 1, plot)).toBe(0)
})

test('names are left out where they would touch', () => {
  expect(tickStep(4, plot, 50)).toBe(1)
  expect(tickStep(30, plot, 50)).toBe(8)
  expect(tickStep(30, plot, 5000)).toBe(30)
})
