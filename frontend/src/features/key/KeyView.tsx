import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { words as log } from '../../messages/requests'
import { KeyNotice } from '../keys/KeyNotice'
import { KeyTaskDialog } from '../keys/KeyTaskDialog'
import type { KeyTask } from '../keys/keyTask'
import { RequestsList } from '../requests/RequestsList'
import { KeyFacts } from './KeyFacts'
import { KeyHeader } from './KeyHeader'
import { KeyHistory } from './KeyHistory'
import type { KeyWithUse } from './keyPageQuery'
import { LateUsePanel } from './LateUsePanel'
import { RotationPanel } from './RotationPanel'
import { UseChart } from './UseChart'

const route = getRouteApi('/$slug/settings/api-keys/$id')

/** A key's page: what needs an eye first, then its use, its facts, its requests. */
export function KeyView({ apiKey }: { apiKey: KeyWithUse }) {
  const search = route.useSearch()
  const [task, setTask] = useState<KeyTask | null>(null)
  return (
    <>
      <KeyHeader apiKey={apiKey} onTask={setTask} />
      <KeyNotice apiKey={apiKey} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <LateUsePanel apiKey={apiKey} />
          <RotationPanel apiKey={apiKey} />
          <UseChart days={apiKey.requestsPerDay} />
          <KeyHistory apiKey={apiKey} />
        </div>
        <KeyFacts apiKey={apiKey} />
      </div>
      <section id="requests" className="flex scroll-mt-20 flex-col gap-4">
        <h2 className="text-base font-semibold">{log.ofKey}</h2>
        <RequestsList search={search} apiKeyId={apiKey.id} />
      </section>
      <KeyTaskDialog task={task} onClose={() => setTask(null)} />
    </>
  )
}
