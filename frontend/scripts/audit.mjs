// Runs the public audits of GraphQL over HTTP (the package graphql-http) against the endpoint at the given address, with
// the credential in the environment's KEY, and prints what they found.
//
// With a credential every audit has to pass, also those that only recommend something. Without one an audit may fail where
// it was refused for that: GET is for requests with a credential, and so is introspection. No answer may be the server's
// own failure.
import { serverAudits } from 'graphql-http'

const [url] = process.argv.slice(2)
const key = process.env.KEY

const authorization = key ? { authorization: `Bearer ${key}` } : {}

function lacksCredential({ status, headers }) {
  return status === 401 ? headers.has('www-authenticate') : status === 405 && headers.get('allow') === 'POST'
}

/** The answers to the audit under way. */
let answers = []

async function fetchFn(input, init = {}) {
  const response = await fetch(input, { ...init, headers: { ...init.headers, ...authorization } })
  answers.push(response.clone())
  return response
}

async function judge(audit) {
  answers = []
  const { status, reason } = await audit.fn()
  const broken = answers.some((answer) => answer.status >= 500)
  const passed = status === 'ok' || (!key && answers.some(lacksCredential))
  if (passed && !broken) return true
  const statuses = answers.map((answer) => answer.status).join(', ')
  process.stdout.write(`${audit.id} ${audit.name}: ${status}, ${reason ?? 'no reason'} (answered ${statuses})\n`)
  return false
}

let passed = 0
const audits = serverAudits({ url, fetchFn })
// One after the other, so that a limit of requests cannot turn a pass into a failure.
for (const audit of audits) if (await judge(audit)) passed++
process.stdout.write(`${passed} of ${audits.length} audits passed\n`)
if (passed < audits.length || audits.length === 0) process.exitCode = 1
