import { count, isolate } from './words.en'

/** The words of the page of one's own account in English. */
export const profile = {
  page: 'Profile',
  intro: 'Your account on this server. It is the same in all of your workspaces.',

  you: {
    title: 'You',
    hint: 'How others see you.',
    name: 'Name',
    email: 'E-mail address',
    emailHint: 'You sign in with it. It cannot be changed here.',
    saved: 'Name changed',
  },

  password: {
    title: 'Password',
    hint: 'Changing it signs you out everywhere else.',
    current: 'Current password',
    next: 'New password',
    nextHint: '10 to 200 characters. A long sentence is better than a short riddle.',
    submit: 'Change password',
    done: 'Password changed',
    doneHint: 'All of your other sessions are over.',
  },

  factor: {
    title: 'Two-step verification',
    hint: 'Besides the password, signing in asks for a code from an app on your phone.',
    on: 'On',
    off: 'Off',
    offHint: 'Whoever learns your password can sign in as you.',
    since: (day: string) => `Since ${day}`,
    left: (value: number) => `${count(value, 'recovery code', 'recovery codes')} left`,
    fewLeft: 'Make new recovery codes before the last one is used.',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    newCodes: 'New recovery codes',
    begin: {
      title: 'Turn on two-step verification',
      hint: 'First show that it is you.',
      submit: 'Continue',
    },
    password: 'Your password',
    scan: {
      title: 'Scan the QR code',
      hint: 'Open an authenticator app, add an account with this code, and enter the six digits that it shows.',
      picture: 'QR code for an authenticator app',
      secret: 'Or type this secret into the app',
      copy: 'Copy',
      submit: 'Turn on',
    },
    codes: {
      title: 'Store your recovery codes',
      hint: 'Each of them takes the place of a code once, should you lose your phone. They are shown this once.',
      label: 'Recovery codes',
      copy: 'Copy all',
      download: 'Download',
      file: 'hoko-recovery-codes.txt',
      fileHead: (email: string) => `Recovery codes for ${email} on Hoko. Each works once.`,
      stored: 'I have stored these codes',
      nudge: 'Tick “I have stored these codes” first. They cannot be shown again.',
      done: 'Done',
    },
    turnedOn: 'Two-step verification is on',
    turnedOff: 'Two-step verification is off',
    renewed: 'Recovery codes replaced',
    disable: {
      title: 'Turn off two-step verification?',
      hint: 'Signing in then takes your password only, and your recovery codes are worth nothing.',
      submit: 'Turn off',
    },
    renew: {
      title: 'Make new recovery codes',
      hint: 'The ones from before are worth nothing from then on.',
      submit: 'Make new codes',
    },
  },

  sessions: {
    title: 'Sessions',
    hint: 'Where you are signed in. End whatever you do not know.',
    current: 'This device',
    unknown: 'Unknown device',
    device: (browser: string, system: string) => `${browser} on ${system}`,
    seen: (when: string) => `seen ${when}`,
    since: (when: string) => `signed in ${when}`,
    end: 'Sign out',
    endOf: (device: string, address: string) => `Sign out ${device}, ${address}`,
    ended: 'Session ended',
    endOthers: 'Sign out all other sessions',
    endedOthers: (value: number) => `${count(value, 'session', 'sessions')} ended`,
  },

  workspaces: {
    title: 'Workspaces',
    hint: 'Where you are a member.',
    leave: 'Leave',
    leaveOf: (name: string) => `Leave ${isolate(name)}`,
  },
}
