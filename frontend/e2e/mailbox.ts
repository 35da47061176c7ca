import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A mail server on this machine that keeps what it is given. */
export type Mailbox = {
  /** What the program is started with to send its letters here. */
  settings: Record<string, string>
  /** The letters so far, readable. */
  letters: string[]
  stop: () => void
}

/** Starts a mail server (RFC 5321) that takes every letter. */
export async function startMailbox(): Promise<Mailbox> {
  const letters: string[] = []
  const server = createServer((socket) => converse(socket, letters)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const settings = { HOKO_SMTP_URL: `smtp://127.0.0.1:${port}`, HOKO_MAIL_FROM: 'Hoko <hoko@example.com>' }
  return { settings, letters, stop: () => server.close() }
}

function converse(socket: Socket, letters: string[]) {
  let text = ''
  let inLetter = false
  socket.write('220 mailbox\r\n')
  socket.on('error', () => socket.destroy())
  socket.on('data', (part) => {
    text += part
    for (let end = lineEnd(); end >= 0; end = lineEnd()) {
      const said = text.slice(0, end)
      text = text.slice(end + ending().length)
      answer(said)
    }
  })

  const ending = () => (inLetter ? '\r\n.\r\n' : '\r\n')
  const lineEnd = () => text.indexOf(ending())

  function answer(said: string) {
    if (inLetter) letters.push(readable(said))
    const begins = !inLetter && said.toUpperCase() === 'DATA'
    if (!inLetter && said.toUpperCase() === 'QUIT') socket.end('221 bye\r\n')
    else socket.write(begins ? '354 go on\r\n' : '250 done\r\n')
    inLetter = begins
  }
}

/** Undoes quoted-printable (RFC 2045). */
function readable(letter: string): string {
  return letter
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
