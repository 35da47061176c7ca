// The words of the pages of links, collections and tags in Arabic: the pages share a chunk, and so their words come at once.
export { collections } from './collections.ar'
export { links } from './links.ar'
