import { count, isolate } from './words.en'

/** The words of the pages of partners in English. */
export const partners = {
  page: 'Partners',
  intro: 'Who gets the credit for the clicks, leads and sales of their links.',
  search: 'Search partners',
  searchHint: 'Name, e-mail or phone',
  total: (value: number) => count(value, 'partner', 'partners'),
  actionsFor: (name: string) => `Actions for ${isolate(name)}`,
  create: 'Create partner',
  edit: 'Edit',
  remove: 'Delete',
  columns: { name: 'Partner', phone: 'Phone', created: 'Created' },

  empty: {
    title: 'No partners yet',
    hint: 'Make a partner, then give links to it: what comes of their clicks is credited to it. Programs can as well:',
  },

  missing: {
    title: 'This partner does not exist',
    hint: 'It may have been deleted, or belong to another workspace.',
    back: 'All partners',
  },

  facts: {
    title: 'Details',
    email: 'E-mail',
    phone: 'Phone',
    created: 'Created',
    updated: 'Last changed',
    id: 'Id',
    none: 'Unknown',
  },

  numbers: {
    title: 'Credited',
    range: 'Range',
    ranges: { '30d': 'Last 30 days', '90d': 'Last 90 days', '1y': 'Last year', '5y': 'Last 5 years' },
    clicks: 'Clicks',
    leads: 'Leads',
    sales: 'Sales',
    revenue: 'Revenue',
    noRevenue: 'None',
  },

  tabs: { label: 'What belongs to the partner', links: 'Links', clicks: 'Clicks', leads: 'Leads', sales: 'Sales' },
  nothing: {
    links: {
      title: 'No links',
      hint: 'Give a link to this partner: what comes of its clicks from then on is credited.',
    },
    clicks: { title: 'No clicks', hint: 'Clicks on the partner’s links will be here.' },
    leads: { title: 'No leads', hint: 'Leads that come of the partner’s clicks will be here.' },
    sales: { title: 'No sales', hint: 'Sales that come of the partner’s clicks will be here.' },
  },
  entries: {
    links: (value: number) => count(value, 'link', 'links'),
    clicks: (value: number) => count(value, 'click', 'clicks'),
    leads: (value: number) => count(value, 'lead', 'leads'),
    sales: (value: number) => count(value, 'sale', 'sales'),
  },
  deletedCustomer: 'a deleted customer',
  refunded: 'Refunded',
  partlyRefunded: 'Partly refunded',

  form: {
    createTitle: 'Create partner',
    editTitle: (name: string) => `Edit ${isolate(name)}`,
    name: 'Name',
    namePlaceholder: 'Blog of Grace',
    email: 'E-mail address',
    phone: 'Phone number',
    submit: 'Create partner',
    created: 'Partner created',
    saved: 'Partner changed',
  },

  deleteDialog: {
    title: (name: string) => `Delete ${isolate(name)}?`,
    hint: 'It cannot be undone.',
    links: 'The partner’s links go on, without a partner.',
    credit: 'What the partner was credited with until now stays in every number.',
    submit: 'Delete partner',
    done: 'Partner deleted',
  },
}
