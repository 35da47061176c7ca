/** The words of the first run in English. */
export const setup = {
  page: 'Set up',
  title: 'Set up Hoko',
  intro: 'Create the owner of this server and the first workspace. It takes a minute, and happens once.',
  token: 'Set-up token',
  tokenHint: 'Paste the address that the program printed.',
  name: 'Your name',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: '10 to 200 characters. A long sentence is better than a short riddle.',
  workspace: 'Workspace name',
  workspaceDefault: 'Default Workspace',
  submit: 'Create workspace',
  done: 'Your workspace is ready',
}
