/** One message of server-sent events. */
export type StreamMessage = { event: string; data: string }

/**
 * Cuts what has arrived into whole messages (HTML Standard, server-sent events) and returns what is left of it, which is
 * the beginning of the next one. Comments are skipped.
 */
export function cutMessages(text: string): { messages: StreamMessage[]; rest: string } {
  const parts = text.split(/\r?\n\r?\n/)
  const rest = parts.pop() ?? ''
  return { messages: parts.map(readMessage).filter(({ data, event }) => data !== '' || event !== ''), rest }
}

function readMessage(text: string): StreamMessage {
  const lines = text.split(/\r?\n/)
  const fields = (name: string) =>
    lines
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).replace(/^ /, ''))
  return { event: fields('event').at(-1) ?? '', data: fields('data').join('\n') }
}
