// What both the pages of keys and the request log count in Arabic.
import { counter } from './words.ar'

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
