// The words of the pages of keys and the request log in Arabic: the pages share a chunk, and so their words come at once.
export { keyLife } from './keyLife.ar'
export { keys } from './keys.ar'
export * as names from './names.ar'
export { requests } from './requests.ar'
