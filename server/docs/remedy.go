package docs

import "github.com/hoko-to/hoko"

// remedy is what the catalogue's sentence of a code leaves open: which door
// answers it, as what kind of failure, and what to do about it.
type remedy struct {
	kind hoko.Kind
	door door
	text string // Markdown
}

// door is where a code is answered.
type door int

const (
	everyDoor door = iota
	restDoor
	graphQLDoor
	visitorDoor // pages that visitors of short URLs see
)

// remedies returns the remedy of each code.
func remedies() map[hoko.Code]remedy {
	all := make(map[hoko.Code]remedy)
	for kind, list := range remediesByKind() {
		for _, a := range list {
			all[a.code] = remedy{kind: kind, door: doorOf(a.code), text: a.text}
		}
	}
	return all
}

// doorOf says who answers a code; most of them every door does.
func doorOf(code hoko.Code) door {
	switch code {
	case hoko.CodeEndpointUnknown, hoko.CodeBatchExpected, hoko.CodeParameterUnknown, hoko.CodeKeyRequired:
		return restDoor
	case hoko.CodePasswordWrong, hoko.CodeSpoolFull:
		return visitorDoor
	case hoko.CodeRoleInsufficient, hoko.CodeSessionRequired, hoko.CodeWorkspaceRequired, hoko.CodeCrossOrigin,
		hoko.CodeSignInFailed, hoko.CodeSetUpDone, hoko.CodeSetUpTokenInvalid, hoko.CodeSecondFactorRequired, hoko.CodeSecondFactorWrong,
		hoko.CodeSecondFactorOn, hoko.CodeSecondFactorOff, hoko.CodeOwnPasswordWrong, hoko.CodeResetTokenInvalid,
		hoko.CodeInvitationInvalid, hoko.CodeInvitationOther, hoko.CodeAccountExists, hoko.CodeMemberAlready,
		hoko.CodeRoleTooHigh, hoko.CodeRoleOwn, hoko.CodeLastOwner, hoko.CodeLastWorkspace, hoko.CodeHTTPSRequired, hoko.CodePasswordWeak,
		hoko.CodeDocumentMalformed, hoko.CodeDocumentInvalid, hoko.CodeDocumentTooComplex, hoko.CodeCursorInvalid,
		hoko.CodeStreamExpected, hoko.CodeSubscriptionOnly, hoko.CodeReaderTooSlow, hoko.CodeNotAcceptable,
		hoko.CodeScopeBeyondRole, hoko.CodeScopesWidened, hoko.CodeExpiryExtended, hoko.CodeHostnamesWidened, hoko.CodeNetworksWidened,
		hoko.CodeHostnameInvalid, hoko.CodeNetworkInvalid, hoko.CodeKeyNotActive, hoko.CodeKeyAlreadyRotated,
		hoko.CodeCSVInvalid, hoko.CodeColumnMissing, hoko.CodeColumnTwice, hoko.CodeSlugInvalid, hoko.CodeSlugTaken, hoko.CodeSlugOther, hoko.CodeEmailTaken:
		return graphQLDoor
	default:
		return everyDoor
	}
}

// advice is what to do about a code, as Markdown.
type advice struct {
	code hoko.Code
	text string
}

func remediesByKind() map[hoko.Kind][]advice {
	return map[hoko.Kind][]advice{
		hoko.KindUnauthenticated: {
			{hoko.CodeCredentialsMissing, "Put the key into the header, as `Authorization: Bearer hoko_…`. A proxy or a redirect on the way may have taken it away."},
			{hoko.CodeKeyInvalid, "If the header is empty, a variable that should hold the key is not set. Otherwise compare prefix and last four characters with the list of keys. A cut or mistyped key fails its checksum: `hoko key inspect` says so without asking anybody."},
			{hoko.CodeKeyRevoked, "This key never works again. Make a new one, and look in the audit log who revoked it and why."},
			{hoko.CodeKeyExpired, "Make a new key. Next time rotate it before its end: answers carry a notice when the end is near."},
			{hoko.CodeSignInFailed, "Check address and password. It is not told which of them is wrong. Who has forgotten the password asks for a letter, or an operator runs `hoko user reset-password`."},
			{hoko.CodeSecondFactorRequired, "Send the same sign-in again with the six digits of the authenticator, or with a recovery code."},
			{hoko.CodeSecondFactorWrong, "Wait for the next code: each is good once. If none works, the clock of the authenticator is wrong; use a recovery code."},
		},
		hoko.KindForbidden: {
			{hoko.CodeInsufficientScope, "Use a key with the scopes in `missingScopes`. Scopes are never added to a key: make a new one."},
			{hoko.CodeRoleInsufficient, "Ask an admin or an owner of the workspace to do it, or to give you the role."},
			{hoko.CodeSessionRequired, "Do it in the console. No scope of a key reaches keys, members and sign-ins."},
			{hoko.CodeKeyRequired, "Send the key that the question is about, in the `Authorization` header."},
			{hoko.CodeWorkspaceRequired, "Send the slug of a workspace that you are a member of as `Hoko-Workspace`."},
			{hoko.CodeHostnameBlocked, "Call from a page of an allowed host, or make a key that allows this one. Servers send no `Origin` and are not filtered."},
			{hoko.CodeIPNotAllowed, "Call from an allowed address. Behind a proxy of your own, the operator has to name it in `HOKO_TRUSTED_PROXIES`."},
			{hoko.CodeCrossOrigin, "Use an API key from other websites. A session works on the console's own site only."},
			{hoko.CodePasswordWrong, "Type the link's password again, or ask whoever gave you the link."},
			{hoko.CodeInvitationOther, "Sign out and open the invitation again, or sign in with the address that it is for."},
			{hoko.CodeRoleTooHigh, "Ask an owner."},
			{hoko.CodeRoleOwn, "Ask another admin or owner: nobody raises the own role."},
			{hoko.CodeHTTPSRequired, "Put HTTPS before the program and set `HOKO_URL` to the `https` address."},
		},
		hoko.KindNotFound: {
			{hoko.CodeNotFound, "Check the id and the workspace. What belongs to another workspace is as missing as what never was."},
			{hoko.CodeEndpointUnknown, "Compare the path with the REST reference. Paths have no slash at the end."},
			{hoko.CodeResetTokenInvalid, "Ask for another letter: each works once, and for an hour."},
			{hoko.CodeInvitationInvalid, "Ask whoever invited you to send it again: each works once, and for seven days."},
		},
		hoko.KindMethodNotAllowed: {
			{hoko.CodeMethodNotAllowed, "Use one of the methods in the header `Allow`."},
		},
		hoko.KindConflict: {
			{hoko.CodeSetUpDone, "Sign in. If nobody knows a password any more, run `hoko user reset-password`."},
			{hoko.CodeSecondFactorOn, "Turn the second factor off before you set up another one."},
			{hoko.CodeSecondFactorOff, "Set a second factor up first."},
			{hoko.CodeAccountExists, "Sign in with that address, then open the invitation again."},
			{hoko.CodeMemberAlready, "Nothing is left to do. To give another role, change the member."},
			{hoko.CodeLastOwner, "Make another member an owner first."},
			{hoko.CodeLastWorkspace, "Ask the operator to make another workspace first, with `hoko workspace create`."},
			{hoko.CodeIdempotencyReused, "Give each request a mark of its own, and repeat one only with the same body."},
			{hoko.CodeInvoiceReused, "Look for a sale that was recorded before. If this is a new one, it needs an invoice id of its own."},
			{hoko.CodeKeyNotActive, "Make a new key."},
			{hoko.CodeKeyAlreadyRotated, "Use the successor, or rotate that one."},
		},
		hoko.KindTooLarge: {
			{hoko.CodeBodyTooLarge, "Send less at once: split the batch."},
		},
		hoko.KindUnsupportedMedia: {
			{hoko.CodeMediaType, "Send `Content-Type: application/json` and no `Content-Encoding`."},
			{hoko.CodeNotAcceptable, "Leave `Accept` out, or include `application/json`."},
			{hoko.CodeStreamExpected, "Send `Accept: text/event-stream`, or open a WebSocket with the protocol `graphql-transport-ws`."},
		},
		hoko.KindRateLimited: {
			{hoko.CodeRateLimited, "Wait as many seconds as `Retry-After` says, then send the same request again. The header `RateLimit` says how much is left before it comes to that."},
			{hoko.CodeTooManyStreams, "Close a subscription or an export that nobody reads, or wait for `Retry-After` seconds."},
			{hoko.CodeReaderTooSlow, "Read faster, or ask for less, and begin again: what was waiting is lost to this stream, and in the lists."},
		},
		hoko.KindUnavailable: {
			{hoko.CodeUnavailable, "Wait as many seconds as `Retry-After` says, then send the same request again. The key is fine: do not throw it away."},
			{hoko.CodeSpoolFull, "Visit again in a moment. Operators make room: the database is away or too slow for the clicks."},
			{hoko.CodeAnalyticsBusy, "Wait as many seconds as `Retry-After` says, then ask again. Put what one page shows into one question: it counts once."},
			{hoko.CodeAnalyticsTooSlow, "Ask for a shorter range. Questions without filters, or with one filter by `is` or `oneOf`, are answered from sums that are kept; others read each click."},
			{hoko.CodeClickPending, "Send the same request again after `Retry-After` seconds. The click is safe and on its way to the database."},
		},
		hoko.KindInternal: {
			{hoko.CodeInternal, "Send the same request again; with an idempotency key nothing is done twice. If it stays, give the operator the `requestId`."},
		},
		hoko.KindInvalid: invalidRemedies(),
	}
}

func invalidRemedies() []advice {
	return []advice{
		{hoko.CodeCredentialsMalformed, "Send the header `Authorization` exactly once. A client library and a proxy may each have added one."},
		{hoko.CodeKeyInURL, "Revoke the key: the address is in logs and histories. Then send a new one in the `Authorization` header."},
		{hoko.CodeSetUpTokenInvalid, "Open the address that the running program printed: each start draws another token."},
		{hoko.CodeOwnPasswordWrong, "Type the password that you sign in with."},
		{hoko.CodeJSONInvalid, "Run the body through a JSON parser. It must be UTF-8 and name no member twice."},
		{hoko.CodeBatchExpected, "Put the item into an array, also if it is the only one."},
		{hoko.CodeBatchEmpty, "Leave the call out if there is nothing to do."},
		{hoko.CodeBatchTooLarge, "Split the batch. Each part is all or nothing on its own."},
		{hoko.CodeSubscriptionOnly, "Send queries and mutations to the same address with POST."},
		{hoko.CodeDocumentMalformed, "Run the document through a GraphQL parser. The message names line and column."},
		{hoko.CodeDocumentInvalid, "Compare the document with the schema; the message names what does not fit."},
		{hoko.CodeDocumentTooComplex, "Ask for smaller pages or fewer nested lists, or split the document."},
		{hoko.CodeRequired, "Give the field a value that is not empty."},
		{hoko.CodeFieldUnknown, "Check the spelling. Fields that nobody knows are refused, so that no mistake passes unseen."},
		{hoko.CodeParameterUnknown, "Check the spelling. The sentence lists the parameters that there are."},
		{hoko.CodeTypeWrong, "Give a value of the type that the sentence names. Numbers and booleans have no quotation marks."},
		{hoko.CodeTooLong, "Shorten the text. Characters count, not bytes."},
		{hoko.CodeTooShort, "Give a longer text."},
		{hoko.CodeTooMany, "Give fewer."},
		{hoko.CodeOutOfRange, "Give a whole number within the bounds."},
		{hoko.CodeIDMalformed, "Use an id as an answer gave it. A short id or an external id is no id."},
		{hoko.CodeIDUnknown, "Check the id, and that the key belongs to the workspace. It may have been deleted."},
		{hoko.CodeIDDuplicate, "Name each thing once in a call."},
		{hoko.CodeURLInvalid, "Give the whole address, with `https://` before it."},
		{hoko.CodeURLOwn, "Lead to the destination itself."},
		{hoko.CodeEmailInvalid, "Give one address, without a name before it."},
		{hoko.CodeTimeInvalid, "Give date, time and offset, as `2026-01-01T00:00:00Z`."},
		{hoko.CodeTimePast, "Give a later time. If it should be one, the clock of the client is wrong."},
		{hoko.CodeChoiceInvalid, "Use one of the listed values, in this spelling."},
		{hoko.CodeCountryInvalid, "Use two upper-case letters per country."},
		{hoko.CodeCursorInvalid, "Use the cursor of the same list in the same order, or begin again without one."},
		{hoko.CodeShortIDInvalid, "Choose another short id, or leave it out to get one."},
		{hoko.CodeShortIDReserved, "Choose another: the program itself lives at this address."},
		{hoko.CodeShortIDTaken, "Choose another, or leave it out to get one. A short id belongs to one link for ever."},
		{hoko.CodeSlugInvalid, "Choose another slug."},
		{hoko.CodeSlugTaken, "Choose another slug. That of a workspace that was deleted stays taken."},
		{hoko.CodeSlugOther, "Give the slug of the workspace that you work in, as its address in the console has it."},
		{hoko.CodeEmailTaken, "Add the account to the workspace by an invitation."},
		{hoko.CodePasswordWeak, "Choose a longer one that nobody else uses. A few random words are good."},
		{hoko.CodeExternalIDTaken, "Change the item that has it, or use another."},
		{hoko.CodeDomainUnknown, "Leave the field out."},
		{hoko.CodeHostnameInvalid, "Give the host alone, without `https://`, port and path; only the first label can be `*`."},
		{hoko.CodeNetworkInvalid, "Give an address, or a network in CIDR notation."},
		{hoko.CodeScopeBeyondRole, "Ask somebody whose role includes them: nobody gives a key more than they may do themselves."},
		{hoko.CodeScopesWidened, "Make a new key with these scopes, and revoke this one."},
		{hoko.CodeExpiryExtended, "Rotate the key, or make a new one."},
		{hoko.CodeHostnamesWidened, "Make a new key with these hosts."},
		{hoko.CodeNetworksWidened, "Make a new key with these addresses."},
		{hoko.CodeCharacterForbidden, "Remove what cannot be seen, such as a NUL byte, and send valid UTF-8."},
		{hoko.CodeTooLarge, "Give less. Bytes count."},
		{hoko.CodePageTooLarge, "Ask for a smaller page."},
		{hoko.CodeCurrencyInvalid, "Use three letters, such as `usd`."},
		{hoko.CodeLeadMissing, "Record the lead first, or credit the sale with a `clickId` alone."},
		{hoko.CodeRefundTooLarge, "Refund at most what is left of the sale."},
		{hoko.CodeCSVInvalid, "Look at the line that is named for a quotation mark that is not closed."},
		{hoko.CodeColumnMissing, "Say which column of the table it is."},
		{hoko.CodeColumnTwice, "Give each field one column."},
		{hoko.CodeZoneUnknown, "Use a name of the IANA time zone database, such as `Asia/Kathmandu`, or leave it out for UTC. Abbreviations and offsets are none."},
		{hoko.CodeRangeInvalid, "Exchange the two, or give a later end. The end itself is not part of the range."},
		{hoko.CodeRangeTooLong, "Ask for parts of the range one after the other, and add them up."},
		{hoko.CodeBucketsTooMany, "Choose the next longer interval, or a shorter range."},
	}
}
