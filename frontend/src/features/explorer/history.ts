import { useState } from 'react'
import { withoutSecrets } from '../../lib/keyText'
import type { Operation } from './operation'

const storageKey = 'hoko-explorer'
const most = 20

/** A name under which a document or its variables give a secret. */
const secretName = /\b(password|secret|token)"?\s*:/i

/** Whether an operation holds what must not be kept. */
export function holdsSecret({ document, variables }: Operation): boolean {
  const text = `${document}\n${variables}`
  return secretName.test(text) || withoutSecrets(text) !== text
}

/** The list with an operation at its top, once, if it may be kept. */
export function withOperation(list: readonly Operation[], latest: Operation): Operation[] {
  if (holdsSecret(latest)) return [...list]
  const others = list.filter((one) => one.document !== latest.document || one.variables !== latest.variables)
  return [latest, ...others].slice(0, most)
}

function read(workspace: string): Operation[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(`${storageKey}-${workspace}`) ?? '[]')
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

function write(workspace: string, list: readonly Operation[]) {
  try {
    sessionStorage.setItem(`${storageKey}-${workspace}`, JSON.stringify(list))
  } catch {
    // Without storage the list lasts until the page is left.
  }
}

/** The last operations that ran in this tab. Those with secrets in them are not kept. */
export function useHistory(workspace: string) {
  const [list, setList] = useState(() => read(workspace))

  function set(next: Operation[]) {
    setList(next)
    write(workspace, next)
  }

  return { list, add: (latest: Operation) => set(withOperation(list, latest)), clear: () => set([]) }
}
