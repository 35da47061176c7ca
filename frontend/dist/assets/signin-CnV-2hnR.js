//# allFunctionsCalledOnLoad
import{W as e}from"./start-CiZVCKI2.js";var t=new e(`
    query Settings {
  settings {
    mailConfigured
  }
}
    `),n=new e(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    mailConfigured
  }
}
    `),r=new e(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    reset
  }
}
    `),i=new e(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      user {
        id
      }
    }
  }
}
    `);export{i,r as n,t as r,n as t};