import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A website on this machine, each of whose pages has the same head. */
export type Website = {
  url: string
  /** What the pages have in their heads, and the policy that they are served with. */
  page: { head: string; policy: string }
  stop: () => void
}

/** Starts a website on a host of this machine. */
export async function startWebsite(host: string): Promise<Website> {
  const page = { head: '', policy: '' }
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    if (page.policy) response.setHeader('Content-Security-Policy', page.policy)
    response.end(
      `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>Shop</title>${page.head}</head>
      <body><main><h1>Shop</h1></main></body></html>`,
    )
  }).listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://${host}:${port}`, page, stop: () => server.close() }
}
