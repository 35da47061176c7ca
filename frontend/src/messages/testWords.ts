import { readWords } from '.'

// Tests of functions that speak read English.
await readWords()
