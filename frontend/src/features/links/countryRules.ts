/** Where visitors from a country go. */
export type CountryRule = { country: string; url: string }

/** The rules of a link, by country. */
export function rulesOf(geo: Record<string, string> | null): CountryRule[] {
  return Object.entries(geo ?? {})
    .map(([country, url]) => ({ country, url }))
    .sort((a, b) => a.country.localeCompare(b.country))
}

/** The rules as the server takes them; null if there are none. */
export function geoOf(rules: readonly CountryRule[]): Record<string, string> | null {
  const entries = rules.filter((rule) => rule.country).map((rule) => [rule.country, rule.url.trim()])
  return entries.length ? Object.fromEntries(entries) : null
}

const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

/** Every country by its ISO 3166-1 code with its name in a language, in the order of the names. */
export function countriesIn(locale: string): (readonly [string, string])[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const order = new Intl.Collator(locale)
  return codes
    .split(' ')
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, a], [, b]) => order.compare(a, b))
}
