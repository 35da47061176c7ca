import { type ComponentProps, useRef, useState } from 'react'
import { keyWords } from '../../messages/keys'
import { Fact } from '../../ui/Fact'
import { FactGroup } from '../../ui/FactGroup'
import { FormDialog } from '../../ui/FormDialog'
import { Moment } from '../../ui/Moment'
import { ConfirmName } from './ConfirmName'
import { KeyScopes } from './KeyScopes'
import { endingOf, isNamedBy } from './keyFacts'
import type { ApiKey } from './keysQuery'
import type { Losses } from './losses'
import { NarrowedFact } from './NarrowedFact'

type Props = Pick<ComponentProps<typeof FormDialog>, 'action' | 'onSubmit' | 'onClose'> & {
  apiKey: ApiKey
  losses: Losses
}

/** Asks before a key loses what it can never be given back. */
export function NarrowKeyDialog({ apiKey, losses, action, onSubmit, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const confirmed = isNamedBy(apiKey, typed)
  const { details, narrow } = keyWords
  return (
    <FormDialog
      size="small"
      title={narrow.title(apiKey.name)}
      description={narrow.hint}
      initialFocus={field}
      action={action}
      fields={[]}
      submit={{ look: 'danger', disabled: !confirmed, children: narrow.submit }}
      onSubmit={() => confirmed && onSubmit()}
      onClose={onClose}
    >
      <FactGroup title={narrow.loses}>
        {losses.scopes.length > 0 && (
          <Fact name={details.scopes}>
            <KeyScopes scopes={losses.scopes} />
          </Fact>
        )}
        <NarrowedFact name={details.hostnames} places={losses.hostnames} />
        <NarrowedFact name={details.ips} places={losses.ips} />
        {losses.end && (
          <Fact name={details.expires}>
            <Moment time={losses.end} />
          </Fact>
        )}
      </FactGroup>
      <ConfirmName
        inputRef={field}
        name={apiKey.name}
        ending={endingOf(apiKey)}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  )
}
