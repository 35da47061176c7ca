import type { Role } from '../gql/graphql'
import { roles } from './roles.en'
import { isolate } from './words.en'

const codeHint = 'Open your authenticator app and enter the six digits that it shows for Hoko.'

/** The words of the pages outside of every workspace in English: signing in, invitations, forgotten passwords. */
export const entrance = {
  signIn: {
    page: 'Sign in',
    title: 'Sign in to Hoko',
    intro: 'Welcome back.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    forgotten: 'Forgot your password?',
    back: 'Back to sign-in',
  },

  code: {
    title: 'Two-step verification',
    intro: { digits: codeHint, recovery: 'Enter one of the recovery codes that you stored. It works once.' },
    label: { digits: 'Code', recovery: 'Recovery code' },
    other: { digits: 'Use a recovery code instead', recovery: 'Use the authenticator app instead' },
    submit: 'Verify',
    lost: 'None left? Whoever runs this server can turn the second factor off with',
  },

  forgotten: {
    page: 'Forgot password',
    title: 'Forgot your password?',
    intro: 'Tell us the e-mail address of your account. We send a letter with which you choose a new password.',
    submit: 'Send letter',
    sentTitle: 'Check your mail',
    sentIntro: (email: string) =>
      `If ${isolate(email)} belongs to an account, a letter is on its way. Its address works once, within an hour.`,
    sentHint: 'Nothing there? Look into the spam folder, or check the address for a slip.',
    again: 'Use another address',
    noMailIntro: 'This server sends no mail. Whoever runs it can set a new password for you.',
    noMailHint: 'Ask that person to run this command on the server, and to tell you the password that it prints:',
    command: 'Command for a new password',
  },

  reset: {
    page: 'New password',
    title: 'Choose a new password',
    intro: 'All sessions of your account end, and you sign in with the new password.',
    password: 'New password',
    passwordHint: '10 to 200 characters. A long sentence is better than a short riddle.',
    submit: 'Save password',
    done: 'Password replaced',
    doneHint: 'Sign in with the new one.',
    invalidTitle: 'This address does not work',
    missing: 'Open the address from your letter again: for safety it is not kept when a page is reloaded.',
    again: 'Ask for another letter',
  },

  invitation: {
    page: 'Invitation',
    title: (workspace: string) => `Join ${isolate(workspace)}`,
    intro: (role: Role) => `You are invited to this workspace as ${roles[role]}.`,
    role: 'Role',
    email: 'For',
    ends: 'Ends',
    name: 'Your name',
    password: 'Choose a password',
    passwordHint: '10 to 200 characters. A long sentence is better than a short riddle.',
    create: 'Create account and join',
    signIn: 'Sign in and join',
    signInHint: 'You have an account already. Sign in to accept.',
    join: 'Join workspace',
    signedInAs: (name: string, email: string) => `You are signed in as ${isolate(name)} (${isolate(email)}).`,
    other: (mine: string, theirs: string) =>
      `You are signed in as ${isolate(mine)}, but the invitation is for ${isolate(theirs)}. Sign out to accept it.`,
    signOut: 'Sign out and go on',
    joined: (workspace: string) => `You joined ${isolate(workspace)}`,
    invalidTitle: 'This invitation does not work',
    missing: 'Open the address of your invitation again: for safety it is not kept when a page is reloaded.',
    home: 'Go to Hoko',
  },

  noWorkspace: {
    title: 'You are in no workspace yet',
    hint: 'Ask an owner or admin to invite you, then open the address that you get.',
  },
}
