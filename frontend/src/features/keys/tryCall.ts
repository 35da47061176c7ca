import { origin } from '../../lib/place'
import type { SampleCall } from '../../lib/snippets'

const longestBody = 4000

/** What the server answered to a trial, and how long it took. */
export type Trial = { status: number; milliseconds: number; body: string }

/** Makes a call with a key alone: no cookie goes along, so what happens is what a program would see. */
export async function tryCall(secret: string, call: SampleCall): Promise<Trial> {
  const start = performance.now()
  const headers: Record<string, string> = { Authorization: `Bearer ${secret}` }
  if (call.body) headers['Content-Type'] = 'application/json'
  const response = await fetch(origin + call.path, {
    method: call.method,
    headers,
    body: call.body,
    credentials: 'omit',
    cache: 'no-store',
  })
  const text = await response.text()
  return {
    status: response.status,
    milliseconds: Math.round(performance.now() - start),
    body: pretty(text).slice(0, longestBody),
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
