// How Arabic counts: one and two stand in the noun itself, and the noun's form follows the number otherwise (CLDR).
const plural = new Intl.PluralRules('ar')
const number = new Intl.NumberFormat('ar')

type Forms = Record<Intl.LDMLPluralRule, string>

/** Says how many things there are. The forms for zero, one and two say the number themselves. */
export function counter(forms: Forms): (value: number) => string {
  return (value) => {
    const rule = plural.select(value)
    return rule === 'zero' || rule === 'one' || rule === 'two'
      ? forms[rule]
      : `${number.format(value)} ${forms[rule]}`
  }
}
