import type { Customer } from './customersQuery'

/** Something that a person is about to do to a customer. */
export type CustomerTask = { kind: 'edit' | 'delete' | 'erase'; customer: Customer }
