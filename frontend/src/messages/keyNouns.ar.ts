// How Arabic counts keys, calls, entries and days: one and two stand in the noun itself, and else its form follows the
// number (CLDR).
const plural = new Intl.PluralRules('ar')
const number = new Intl.NumberFormat('ar')

type Forms = Record<Intl.LDMLPluralRule, string>

function counter(forms: Forms): (value: number) => string {
  return (value) => {
    const rule = plural.select(value)
    const spelt = rule === 'zero' || rule === 'one' || rule === 'two'
    return spelt ? forms[rule] : `${number.format(value)} ${forms[rule]}`
  }
}

export const keyCount = counter({
  zero: 'لا مفاتيح',
  one: 'مفتاح واحد',
  two: 'مفتاحان',
  few: 'مفاتيح',
  many: 'مفتاحًا',
  other: 'مفتاح',
})

export const callCount = counter({
  zero: 'لا استدعاءات',
  one: 'استدعاء واحد',
  two: 'استدعاءان',
  few: 'استدعاءات',
  many: 'استدعاءً',
  other: 'استدعاء',
})

export const entryCount = counter({
  zero: 'لا قيود',
  one: 'قيد واحد',
  two: 'قيدان',
  few: 'قيود',
  many: 'قيدًا',
  other: 'قيد',
})

export const dayCount = counter({
  zero: 'أقل من يوم',
  one: 'يوم واحد',
  two: 'يومان',
  few: 'أيام',
  many: 'يومًا',
  other: 'يوم',
})

/** Keeps addresses and code from left to right (U+2066 and U+2069 of UAX 9). */
export function code(text: string): string {
  return `\u2066${text}\u2069`
}
