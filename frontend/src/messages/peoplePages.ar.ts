// The words of the pages of customers and partners in Arabic: the pages share a chunk, and so their words come at once.
export { customers } from './customers.ar'
export { partners } from './partners.ar'
