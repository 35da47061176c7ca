import type { Page } from '@playwright/test'

/** What Chromium notes of the tasks of its threads. */
const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Milliseconds that `exercise` takes of the processor on the machine for which limits are written down. */
const usual = 150

/** Times in microseconds; `tdur` is what the processor worked, `dur` what a clock beside it showed. */
type TraceEvent = { name: string; pid: number; tid: number; dur?: number; tdur?: number; args: { name?: string } }

/** Milliseconds of a task: of the processor's work on it, and by the clock. */
type Task = { work: number; clock: number }

/**
 * The milliseconds that the processor worked on the longest task of the page's main thread during an act. By the clock a
 * task takes as long as whatever else the machine does lets it, which says nothing about the console.
 */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  return Math.max(...(await tasksOf(page, act)).map(({ work }) => work))
}

async function tasksOf(page: Page, act: () => Promise<unknown>): Promise<Task[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page belongs to no browser')
  await browser.startTracing(page, { categories })
  await act()
  // A task tells its time when it ends, which the last one has done when the next one runs.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const tasks = mainTasks(traceEvents).map(({ tdur = 0, dur = 0 }) => ({ work: tdur / 1000, clock: dur / 1000 }))
  if (!tasks.some(({ work }) => work > 0)) throw new Error('the trace tells no time of any task')
  return tasks
}

function mainTasks(events: TraceEvent[]): TraceEvent[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const isMain = (event: TraceEvent) => threads.some(({ pid, tid }) => pid === event.pid && tid === event.tid)
  return events.filter((event) => event.name === 'RunTask' && isMain(event))
}

/**
 * How many times slower than usual the machine is, in the work of its processor and by the clock, which also tells how
 * busy it is; 1 for those that are faster. Leaves an empty page.
 */
export async function slownessOf(page: Page): Promise<Task> {
  await page.goto('about:blank')
  const slowness = { work: Number.POSITIVE_INFINITY, clock: Number.POSITIVE_INFINITY }
  for (let turn = 0; turn < 3; turn++) {
    const tasks = await tasksOf(page, () => page.evaluate(exercise))
    slowness.work = Math.min(slowness.work, Math.max(...tasks.map(({ work }) => work)) / usual)
    slowness.clock = Math.min(slowness.clock, Math.max(...tasks.map(({ clock }) => clock)) / usual)
  }
  return { work: Math.max(1, slowness.work), clock: Math.max(1, slowness.clock) }
}

/** Work of the kind that lists make: elements come, are laid out, and go. */
function exercise() {
  for (let round = 0; round < 5; round++) {
    const list = document.createElement('ul')
    for (let index = 0; index < 2000; index++) {
      const item = document.createElement('li')
      item.append(`Item ${index}`)
      list.append(item)
    }
    document.body.append(list)
    list.getBoundingClientRect()
    list.remove()
  }
}
