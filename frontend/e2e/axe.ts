import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'
import type axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
/** How long, in milliseconds, a frame may take to say that it is there. */
const patience = 30_000
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Frames of other sites are judged as well. */
const openToAll = `axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`
/** What rules may read beside the page. None of these rules reads style sheets, which axe would else parse each time. */
const preload = { assets: ['media'], timeout: patience }

/**
 * Resolves to what axe finds on the page as it is: rules, each with the elements that break it. Nothing but that is brought
 * out of the page: all that axe looked at takes longer to read than to judge.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  for (const frame of page.frames()) await prepare(frame)
  return page.evaluate(
    async ([runOnly, pingWaitTime, preload]) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe
      const { violations } = await run({ runOnly, pingWaitTime, preload, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
    },
    [tags, patience, preload] as const,
  )
}

async function prepare(frame: Frame) {
  if (!(await frame.evaluate(() => 'axe' in window)))
    await frame.evaluate(`${source};${openToAll};(${readColorsOnce})()`)
}

type Color = { r: number; g: number; b: number; alpha: number; parseString: (text: string) => Color }

/** Lets axe remember what each text of a colour means: it asks the same few for every element, and takes a quarter of its time. */
function readColorsOnce() {
  const { Color } = (window as unknown as { axe: { commons: { color: { Color: new () => Color } } } }).axe.commons
    .color
  const { parseString } = Color.prototype as Color
  const known = new Map<string, Omit<Color, 'parseString'>>()
  Color.prototype.parseString = function (this: Color, text: string) {
    const { r, g, b, alpha } = known.get(text) ?? parseString.call(new Color(), text)
    known.set(text, { r, g, b, alpha })
    return Object.assign(this, { r, g, b, alpha })
  }
}
