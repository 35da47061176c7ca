import { useQueryClient } from '@tanstack/react-query'
import { RevokeOtherSessionsDocument, RevokeSessionDocument } from '../../gql/graphql'
import { send } from '../../lib/send'
import { useAction } from '../../lib/useAction'
import { words } from '../../messages/profile'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toasts'
import { useToldError } from '../../ui/useToldError'
import { profileQuery, type Session } from './profileQuery'
import { SessionItem } from './SessionItem'

/** Where the person is signed in. Ending a session needs no second question: signing in again makes it good. */
export function SessionsCard({ sessions }: { sessions: readonly Session[] }) {
  const queries = useQueryClient()
  const end = useAction(async (id: string) => {
    await send(RevokeSessionDocument, { input: { id } })
    await queries.invalidateQueries(profileQuery)
    toast({ look: 'ok', title: words.sessions.ended })
  })
  const endOthers = useAction(async () => {
    const { revokeOtherSessions } = await send(RevokeOtherSessionsDocument, {})
    await queries.invalidateQueries(profileQuery)
    toast({ look: 'ok', title: words.sessions.endedOthers(revokeOtherSessions?.revokedCount ?? 0) })
  })
  useToldError(end.error)
  useToldError(endOthers.error)

  return (
    <Section title={words.sessions.title} hint={words.sessions.hint}>
      <ul className="divide-y divide-line">
        {[...sessions].sort(currentFirst).map((session) => (
          <SessionItem key={session.id} session={session} onEnd={() => end.run(session.id)} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className="flex justify-end border-t border-line bg-surface-2/50 px-5 py-3">
          <Button busy={endOthers.pending} onClick={() => endOthers.run()}>
            {words.sessions.endOthers}
          </Button>
        </div>
      )}
    </Section>
  )
}

function currentFirst(a: Session, b: Session): number {
  return Number(b.current) - Number(a.current)
}
