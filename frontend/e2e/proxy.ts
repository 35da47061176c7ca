import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy on this machine that knows a program by a prefix, and passes on what comes below it without the prefix. */
export type PrefixProxy = {
  url: string
  /** Where to pass on to. */
  target: string
  stop: () => void
}

/** Starts a proxy. It answers 404 to everything that does not begin with the prefix. */
export async function startProxy(prefix: string): Promise<PrefixProxy> {
  const proxy: PrefixProxy = { url: '', target: '', stop: () => server.close() }
  const server = createServer((asked, answer) => {
    const path = asked.url ?? ''
    if (path.startsWith(`${prefix}/`)) passOn(asked, answer, proxy.target + path.slice(prefix.length))
    else answer.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`
  return proxy
}

function passOn(asked: IncomingMessage, answer: ServerResponse, url: string) {
  const further = request(url, { method: asked.method, headers: asked.headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers)
    got.pipe(answer)
  })
  further.on('error', () => answer.destroy())
  asked.pipe(further)
}
