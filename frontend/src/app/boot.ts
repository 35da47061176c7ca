import { queryOptions } from '@tanstack/react-query'
import { BootDocument, type BootQuery } from '../gql/graphql'
import { beginReading, readingSignal } from '../lib/reading'
import { resultOf, sendPublic } from '../lib/send'

type Viewer = NonNullable<BootQuery['viewer']>

/** A workspace that the signed-in person works in, and as what. */
export type Membership = Viewer['memberships'][number]

/** Who is asking and whether the program waits for its owner. Public: it is never refused. */
export const bootQuery = queryOptions({
  queryKey: ['boot'],
  queryFn: readBoot,
  staleTime: 5 * 60_000,
})

declare global {
  interface Window {
    /** The answer to the boot query, for which public/language.js asked; null if there was none. */
    bootAnswer?: Promise<Response | null>
  }
}

/** Takes the answer that was asked for while the console was on its way, which is used once, or asks. */
async function readBoot(): Promise<BootQuery> {
  const asked = readingSignal()
  const early = window.bootAnswer
  window.bootAnswer = undefined
  const response = await early
  const boot = await (response ? resultOf<BootQuery>(response) : sendPublic(BootDocument, {}))
  if (boot.viewer?.user) beginReading(asked)
  return boot
}
