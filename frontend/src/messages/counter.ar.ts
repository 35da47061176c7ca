const rules = new Intl.PluralRules('ar')
const number = new Intl.NumberFormat('ar')

/** How a thing is called in each of the six numbers of Arabic. None, one and two are words of their own. */
export type Forms = Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>

/** Counts a thing in Arabic. */
export function counter(forms: Forms): (value: number) => string {
  return (value) => {
    const form = rules.select(value)
    const alone = form === 'zero' || form === 'one' || form === 'two'
    return alone ? forms[form] : `${number.format(value)} ${forms[form]}`
  }
}
