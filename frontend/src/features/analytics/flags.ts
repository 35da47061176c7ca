/** Each flag is a file of its own, so that only those that are shown are fetched. */
const files = import.meta.glob<string>('/node_modules/country-flag-icons/3x2/[A-Z][A-Z].svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

const flags = new Map(
  Object.entries(files).map(([path, address]) => [path.slice(-'DE.svg'.length, -'.svg'.length), address]),
)

/** The address of the flag of a country, by its code; undefined if there is none. */
export function flagOf(country: string): string | undefined {
  return flags.get(country)
}
