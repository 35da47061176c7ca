// The words of the pages of keys and the request log in English: the pages share a chunk, and so their words come at once.
export { keyLife } from './keyLife.en'
export { keys } from './keys.en'
export * as names from './names.en'
export { requests } from './requests.en'
