import { count, isolate } from './words.en'

/** The words of the pages of customers in English. */
export const customers = {
  page: 'Customers',
  intro: 'The people behind leads and sales. Recording a lead or a sale makes them known.',
  search: 'Search customers',
  searchHint: 'Name, e-mail, phone or external id',
  total: (value: number) => count(value, 'customer', 'customers'),
  actionsFor: (name: string) => `Actions for ${isolate(name)}`,
  edit: 'Edit',
  remove: 'Delete',
  erase: 'Erase personal data',

  columns: {
    name: 'Customer',
    externalId: 'External id',
    value: 'Lifetime value',
    created: 'First heard of',
  },

  empty: {
    title: 'No customers yet',
    hint: 'Record a lead for a click, as here for the newest one. Its id reached your page as hoko_id; the key needs conversionsWrite.',
    noClick:
      'A customer comes of a click, and there is none yet: open a short URL first. The click’s id reaches your page as ' +
      'hoko_id; the key needs conversionsWrite.',
  },

  missing: {
    title: 'This customer does not exist',
    hint: 'It may have been deleted or erased, or belong to another workspace.',
    back: 'All customers',
  },

  facts: {
    title: 'Details',
    externalId: 'External id',
    email: 'E-mail',
    phone: 'Phone',
    avatar: 'Picture',
    created: 'First heard of',
    updated: 'Last changed',
    id: 'Id',
    none: 'Unknown',
  },

  value: {
    title: 'Lifetime value',
    hint: 'What was paid, less what was paid back.',
    none: 'No sale yet',
    leads: 'Leads',
    sales: 'Sales',
  },

  timeline: {
    title: 'Timeline',
    order: 'Order',
    total: (value: number) => count(value, 'entry', 'entries'),
    emptyTitle: 'Nothing is recorded',
    emptyHint: 'Clicks that are not kept any longer are gone; leads and sales stay.',
    clicked: 'Clicked',
    click: 'Click',
    lead: 'Lead',
    sale: 'Sale',
    scanned: 'Scanned the QR code of',
    landed: 'Arrived over',
    deletedLink: 'a deleted link',
    from: (place: string) => `from ${isolate(place)}`,
    through: 'through',
    creditedTo: 'credited to',
    deletedPartner: 'a deleted partner',
    invoice: (id: string) => `invoice ${isolate(id)}`,
    metadata: 'Metadata',
    refund: 'Refund',
    refundOf: (name: string) => `Refund ${isolate(name)}`,
    refunded: 'Refunded',
    partlyRefunded: 'Partly refunded',
    paidBack: (amount: string) => `${amount} paid back`,
    moreRefunds: (value: number) => count(value, 'earlier refund', 'earlier refunds'),
  },

  editDialog: {
    title: (name: string) => `Edit ${isolate(name)}`,
    name: 'Name',
    externalId: 'External id',
    externalIdHint:
      'How your own system knows the customer. Leads and sales with another id make another customer.',
    email: 'E-mail address',
    phone: 'Phone number',
    avatar: 'Address of a picture',
    saved: 'Customer changed',
  },

  deleteDialog: {
    title: (name: string) => `Delete ${isolate(name)}?`,
    hint: 'It cannot be undone. To remove what is personal as well, erase the customer instead.',
    stays: 'Clicks, leads and sales stay, and so does every number made from them.',
    again: 'A later lead or sale with the same external id starts a new customer.',
    submit: 'Delete customer',
    done: 'Customer deleted',
  },

  eraseDialog: {
    title: (name: string) => `Erase ${isolate(name)}?`,
    hint: 'It cannot be undone. The customer counts as deleted from then on.',
    goes: 'What goes',
    gone: [
      'Name, e-mail address, phone number, picture and external id',
      'What was noted of the customer’s leads and sales (metadata)',
      'The reasons of refunds',
    ],
    stays: 'What stays',
    staying: [
      'Clicks, leads and sales with their amounts, and who has the credit',
      'Numbers of sales as your own system knows them (invoice ids)',
      'Backups that were made before',
    ],
    submit: 'Erase personal data',
    done: 'Personal data erased',
  },

  refundDialog: {
    title: 'Refund',
    hint: (left: string) =>
      `Records what was paid back, for good. It moves no money by itself. ${left} of this sale is left.`,
    amount: (currency: string) => `Amount in ${currency}`,
    amountHint: 'Type it to confirm: all that is left, or less.',
    amountBad: (most: string) => `Write an amount of at most ${most}.`,
    reason: 'Reason',
    reasonHint: 'For those who read this later.',
    submit: 'Record refund',
    done: 'Refund recorded',
  },
}
