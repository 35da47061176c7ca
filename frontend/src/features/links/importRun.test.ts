import { expect, test } from 'vitest'
import { begin, goOn, type ImportProgress, type Part, rowsLeft } from './importRun'
import { readTable } from './importTable'

const rows = Array.from({ length: 1001 }, (_, index) => `https://example.com/${index}`)
const table = readTable('links.csv', `url\n${rows.join('\n')}\n`)
const said = { columns: [{ header: 'url', column: 'URL' as const }], collectionId: 'c', dryRun: false }

/** Goes on with an import, and resolves to how far it came and what broke it off. */
async function run(begun: ImportProgress, send: (part: Part) => Promise<number>, isCancelled = () => false) {
  let progress = begun
  const onProgress = (next: ImportProgress) => {
    progress = next
  }
  const answer = async (part: Part) => ({
    imported: await send(part),
    faults: [{ line: 2, field: 'url', message: 'bad' }],
  })
  const broken = await goOn(begun, { send: answer, onProgress, isCancelled }).catch((error: unknown) => error)
  return { progress, broken }
}

test('what broke off keeps what came of it, and goes on with the part that was not answered, under its mark', async () => {
  if (!table) throw new Error('the table has rows')
  const marks: string[] = []
  const first = await run(begin(table, said), async (part) => {
    marks.push(part.idempotencyKey)
    if (marks.length === 2) throw new Error('no answer')
    return part.rows.length - 1
  })
  expect(first.broken).toEqual(new Error('no answer'))
  expect(first.progress).toMatchObject({ done: 500, imported: 499, cancelled: false })
  expect(rowsLeft(first.progress).map((row) => row.text)).toEqual(rows.slice(500))

  const second = await run(first.progress, async (part) => {
    marks.push(part.idempotencyKey)
    return part.rows.length - 1
  })
  expect(second.broken).toBeUndefined()
  expect(second.progress).toMatchObject({ done: 1001, imported: 998, rest: [] })
  expect(second.progress.faults.map(({ line }) => line)).toEqual([2, 502, 1002])
  expect(second.progress.failed.map(({ line }) => line)).toEqual([2, 502, 1002])
  expect(marks[2]).toBe(marks[1])
  expect(new Set(marks).size).toBe(3)
})

test('what was cancelled knows what is left', async () => {
  if (!table) throw new Error('the table has rows')
  let sent = 0
  const { progress } = await run(
    begin(table, said),
    async () => ++sent,
    () => sent === 2,
  )
  expect(progress).toMatchObject({ done: 1000, cancelled: true })
  expect(rowsLeft(progress).map((row) => row.text)).toEqual(rows.slice(1000))
})
