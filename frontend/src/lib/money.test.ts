import { expect, test } from 'vitest'
import { formatMoney, fromRightToLeft, moneyText, parseMoney } from './money'

test('a currency decides where the point stands', () => {
  expect(formatMoney({ amount: 123456, currency: 'usd' })).toBe('$1,234.56')
  expect(formatMoney({ amount: 1234, currency: 'jpy' })).toBe('¥1,234')
  expect(formatMoney({ amount: 1234, currency: 'kwd' })).toContain('1.234')
  expect(formatMoney({ amount: 20000, currency: 'huf' })).toContain('200.00')
  expect(formatMoney({ amount: -50, currency: 'eur' })).toBe('-€0.50')
})

test('from right to left the sign of a currency stays whole', () => {
  const arabic = new Intl.NumberFormat('ar-u-nu-latn', { style: 'currency', currency: 'usd' })
  expect(fromRightToLeft(arabic.formatToParts(1234.56))).toBe('\u200f1,234.56 \u2068US$\u2069')
})

test.each([
  [{ amount: 1234, currency: 'usd' }, '12.34'],
  [{ amount: 5, currency: 'usd' }, '0.05'],
  [{ amount: 1234, currency: 'jpy' }, '1234'],
  [{ amount: 7, currency: 'kwd' }, '0.007'],
])('what is written can be read again: %o', (money, text) => {
  expect(moneyText(money)).toBe(text)
  expect(parseMoney(text, money.currency)).toBe(money.amount)
})

test('what is no amount is not read', () => {
  expect(parseMoney(' 12,3 ', 'usd')).toBe(1230)
  expect(parseMoney('12', 'usd')).toBe(1200)
  for (const bad of ['', '-1', '1.234', '1e3', 'ten', '1.', '99999999999999999']) {
    expect(parseMoney(bad, 'usd')).toBeUndefined()
  }
  expect(parseMoney('1.5', 'jpy')).toBeUndefined()
})
