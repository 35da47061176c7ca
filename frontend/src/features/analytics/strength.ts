const least = 0.25

/** How strong the colour of a count is beside the largest. By the square root, so that small counts can be told from none. */
export function strengthOf(count: number, largest: number): number {
  return least + (1 - least) * Math.sqrt(count / Math.max(largest, 1))
}
