import { emptyUtm, type Utm, utmOf } from './utm'

/** Campaign parameters under a name, to fill in again. */
export type UtmTemplate = { name: string; utm: Utm }

const most = 50

/** The templates with one more, or with one replaced that has the same name. The oldest make room. */
export function withTemplate(templates: readonly UtmTemplate[], added: UtmTemplate): UtmTemplate[] {
  return [...templates.filter(({ name }) => name !== added.name), added].slice(-most)
}

function storageKey(workspace: string): string {
  return `hoko-utm-${workspace}`
}

/** The templates that this browser keeps for a workspace. */
export function readTemplates(workspace: string): UtmTemplate[] {
  try {
    return parseTemplates(JSON.parse(localStorage.getItem(storageKey(workspace)) ?? '[]'))
  } catch {
    return []
  }
}

export function keepTemplates(workspace: string, templates: readonly UtmTemplate[]) {
  try {
    localStorage.setItem(storageKey(workspace), JSON.stringify(templates))
  } catch {
    // Without storage templates last as long as the builder.
  }
}

/** Reads what was kept; whatever is no template is left out. */
export function parseTemplates(kept: unknown): UtmTemplate[] {
  if (!Array.isArray(kept)) return []
  return kept.flatMap((one: Partial<UtmTemplate> | null) =>
    typeof one?.name === 'string' ? [{ name: one.name, utm: utmOf(one.utm ?? emptyUtm) }] : [],
  )
}
