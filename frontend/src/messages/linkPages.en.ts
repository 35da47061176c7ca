// The words of the pages of links, collections and tags in English: the pages share a chunk, and so their words come at once.
export { collections } from './collections.en'
export { links } from './links.en'
