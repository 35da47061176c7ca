import { useId } from 'react'
import type { Scope } from '../../gql/graphql'
import { formatList } from '../../lib/format'
import { resources, toggleScope, writeOnlyResources } from '../../lib/scopeMatrix'
import { keyWords } from '../../messages/keys'
import { names } from '../../messages/names'
import { FieldMessage } from '../../ui/FieldMessage'
import { Notice } from '../../ui/Notice'
import { ScopeCell } from './ScopeCell'

type Props = {
  scopes: readonly Scope[]
  /** The scopes that may be ticked at all; absent means all. */
  within?: readonly Scope[]
  error?: string
  onChange: (scopes: Scope[]) => void
}

/** Resources by read and write. The two boxes of a line are independent of each other. */
export function ScopeMatrix({ scopes, within, error, onChange }: Props) {
  const id = useId()
  const writeOnly = writeOnlyResources(scopes)
  const cell = { scopes, within, onToggle: (scope: Scope) => onChange(toggleScope(scopes, scope)) }
  return (
    <div>
      <div className="mb-2 overflow-hidden rounded-xl border border-line">
        <table className="w-full" aria-describedby={error ? id : undefined}>
          <caption className="sr-only">{keyWords.form.scopes}</caption>
          <thead>
            <tr className="border-b border-line bg-surface-2 text-xs font-medium text-muted">
              <th scope="col" className="h-8 px-3 text-start font-medium">
                {keyWords.form.scopes}
              </th>
              <th scope="col" className="w-16 text-center font-medium">
                {keyWords.form.read}
              </th>
              <th scope="col" className="w-16 text-center font-medium">
                {keyWords.form.write}
              </th>
            </tr>
          </thead>
          <tbody>
            {resources.map((resource) => (
              <tr key={resource} className="border-b border-line last:border-0">
                <th scope="row" className="px-3 py-1.5 text-start font-medium">
                  {names.resources[resource]}
                  <span className="block text-xs font-normal text-muted">{names.resourceHints[resource]}</span>
                </th>
                <ScopeCell {...cell} resource={resource} access="Read" />
                <ScopeCell {...cell} resource={resource} access="Write" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FieldMessage id={id} error={error} />
      <div role="status">
        {writeOnly.length > 0 && (
          <Notice look="warn">
            {keyWords.form.writeOnly(formatList(writeOnly.map((name) => names.resources[name].toLowerCase())))}
          </Notice>
        )}
      </div>
    </div>
  )
}
