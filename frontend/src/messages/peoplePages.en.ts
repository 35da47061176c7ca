// The words of the pages of customers and partners in English: the pages share a chunk, and so their words come at once.
export { customers } from './customers.en'
export { partners } from './partners.en'
