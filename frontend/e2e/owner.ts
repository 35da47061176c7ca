/** The person who sets the program up in these tests. */
export const owner = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  password: 'an engine that weaves',
  workspace: 'Analytical Engines',
}
