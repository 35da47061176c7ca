import{L as e}from"./query-CsD4xnio.js";var t=new e(`
    query Boot {
  setUpStatus {
    required
  }
  viewer {
    user {
      id
      name
      email
    }
    memberships {
      role
      scopes
      workspace {
        id
        slug
        name
      }
    }
  }
}
    `),n=new e(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `);export{n,t};