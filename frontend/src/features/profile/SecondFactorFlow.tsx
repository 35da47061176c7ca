import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { words } from '../../messages/profile'
import { toast } from '../../ui/toasts'
import { BeginDialog } from './BeginDialog'
import { DisableDialog } from './DisableDialog'
import { profileQuery } from './profileQuery'
import { RecoveryCodesDialog } from './RecoveryCodesDialog'
import { RenewCodesDialog } from './RenewCodesDialog'
import { type Authenticator, ScanDialog } from './ScanDialog'

/** Something that a person is about to do to the own second factor. */
export type SecondFactorTask = 'begin' | 'renew' | 'disable'

type Props = { task: SecondFactorTask | null; onClose: () => void }

/** The dialogs of a task, one after the other. Secrets live here alone and go with the dialogs. */
export function SecondFactorFlow({ task, onClose }: Props) {
  const queries = useQueryClient()
  const [authenticator, setAuthenticator] = useState<Authenticator | null>(null)
  const [issued, setIssued] = useState<{ codes: readonly string[]; done: string } | null>(null)
  const reread = () => queries.invalidateQueries(profileQuery)

  function close() {
    setAuthenticator(null)
    onClose()
  }

  function issue(codes: readonly string[], done: string) {
    close()
    setIssued({ codes, done })
    void reread()
  }

  function stored() {
    setIssued(null)
    toast({ look: 'ok', title: issued?.done ?? '' })
  }

  function disabled() {
    close()
    void reread()
    toast({ look: 'ok', title: words.factor.turnedOff })
  }

  if (issued) return <RecoveryCodesDialog codes={issued.codes} onDone={stored} />
  if (authenticator) {
    return (
      <ScanDialog
        authenticator={authenticator}
        onClose={close}
        onConfirmed={(codes) => issue(codes, words.factor.turnedOn)}
      />
    )
  }
  if (task === 'begin') return <BeginDialog onClose={close} onBegun={setAuthenticator} />
  if (task === 'disable') return <DisableDialog onClose={close} onDisabled={disabled} />
  if (task === 'renew')
    return <RenewCodesDialog onClose={close} onRenewed={(codes) => issue(codes, words.factor.renewed)} />
  return null
}
