import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const startTime = 20_000

/** The real program on an empty data folder of its own. */
export type Program = {
  url: string
  setUpUrl: string
  /** Runs another of its commands on the same data, and returns what that prints. */
  run: (...command: string[]) => string
  /** Ends it, removes its data, and throws if a key stood in what it wrote. */
  stop: () => Promise<void>
}

/** Starts the program, with further settings if there are any, and waits for the set-up address that it prints. */
export async function startProgram(settings: Record<string, string> = {}, tries = 3): Promise<Program> {
  try {
    return await start(settings)
  } catch (error) {
    // A free port is free no longer if somebody else was quicker.
    if (tries > 1 && String(error).includes('address already in use')) return startProgram(settings, tries - 1)
    throw error
  }
}

async function start(settings: Record<string, string>): Promise<Program> {
  const data = mkdtempSync(join(tmpdir(), 'hoko-data-'))
  const url = `http://127.0.0.1:${await freePort()}`
  const binary = process.env.HOKO_BIN ?? 'hoko'
  const own = { HOKO_DATA: data, HOKO_LISTEN: new URL(url).host }
  const env = { ...process.env, HOKO_URL: url, ...settings, ...own }
  const child = spawn(binary, ['serve'], { env })
  const log = logOf(child)
  const setUpUrl = await printedSetUpUrl(child)
  const run = (...command: string[]) => execFileSync(binary, command, { env, encoding: 'utf8' }).trim()
  return { url, setUpUrl, run, stop: () => stop(child, data, log) }
}

async function stop(child: ChildProcess, data: string, log: () => string) {
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await once(child, 'close')
  }
  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
  rmSync(data, { recursive: true })
  if ([log(), ...texts].some((text) => wholeKey.test(text)))
    throw new Error('an API key stands in the log or the data')
}

/** The text of an API key, which the program shows once and keeps nowhere. */
const wholeKey = /hoko_[0-9A-Za-z]{51}/

/** What the program has written so far to where its log goes. */
function logOf(child: ChildProcess): () => string {
  let text = ''
  const read = (part: Buffer) => {
    text += part.toString('latin1')
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  return () => text
}

function printedSetUpUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => reject(new Error(`no set-up address was printed:\n${output}`)), startTime)
    const read = (part: Buffer) => {
      output += part
      const address = /\S+\/admin\/setup\?token=[\w-]+/.exec(output)?.[0]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', (code) => reject(new Error(`the program ended with ${code}:\n${output}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A website for short links to lead to, on this machine. */
export type Destination = { url: string; stop: () => void }

export async function startDestination(): Promise<Destination> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Arrived</title></html>')
  }).listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}/landing`, stop: () => server.close() }
}
