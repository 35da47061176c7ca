package rest

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

// refusal is one status that callers are refused with.
type refusal struct {
	status   int
	name     string // of the component
	about    string
	codes    []hoko.Code // beside the faults of a field
	headers  []string
	required []string // members beside those of every error
	methods  []string // nil for all
	example  error
}

// refusals lists every status that is an error, by status.
func refusals() []refusal {
	bodies, post := []string{http.MethodPost, http.MethodPut, http.MethodDelete}, []string{http.MethodPost}
	return []refusal{
		{
			status: http.StatusBadRequest, name: "BadRequest", required: []string{"issues"}, headers: []string{challengeHeader},
			about:   "The request is malformed or breaks a rule; nothing was written. `issues` names every bad item and field, up to 100 of them.",
			codes:   append([]hoko.Code{hoko.CodeJSONInvalid, hoko.CodeBatchExpected, hoko.CodeBatchEmpty, hoko.CodeBatchTooLarge, hoko.CodePageTooLarge, hoko.CodeCredentialsMalformed, hoko.CodeKeyInURL}, faults()...),
			example: hoko.Invalid("url", hoko.CodeRequired, nil),
		},
		{
			status: http.StatusUnauthorized, name: "Unauthorized", headers: []string{challengeHeader},
			about:   "The key is missing, malformed, unknown, revoked or expired.",
			codes:   []hoko.Code{hoko.CodeCredentialsMissing, hoko.CodeKeyInvalid, hoko.CodeKeyRevoked, hoko.CodeKeyExpired},
			example: &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeKeyInvalid},
		},
		{
			status: http.StatusForbidden, name: "Forbidden", headers: []string{challengeHeader},
			about:   "The key lacks a scope, which `missingScopes` names, or may not be used from this website or address.",
			codes:   []hoko.Code{hoko.CodeInsufficientScope, hoko.CodeHostnameBlocked, hoko.CodeIPNotAllowed},
			example: hoko.InsufficientScope(hoko.ScopeLinksWrite),
		},
		{
			status: http.StatusNotFound, name: "NotFound", methods: []string{},
			about:   "There is no such endpoint. An id that does not exist is a fault of the request (400).",
			codes:   []hoko.Code{hoko.CodeEndpointUnknown},
			example: &hoko.Error{Kind: hoko.KindNotFound, Code: hoko.CodeEndpointUnknown},
		},
		{
			status: http.StatusMethodNotAllowed, name: "MethodNotAllowed", headers: []string{allowHeader}, methods: []string{},
			about:   "The endpoint does not know the method.",
			codes:   []hoko.Code{hoko.CodeMethodNotAllowed},
			example: &hoko.Error{Kind: hoko.KindMethodNotAllowed, Code: hoko.CodeMethodNotAllowed, Params: hoko.Params{"method": http.MethodPatch}},
		},
		{
			status: http.StatusConflict, name: "Conflict", methods: post,
			about:   "The idempotency key or the invoice id belongs to another body.",
			codes:   []hoko.Code{hoko.CodeIdempotencyReused, hoko.CodeInvoiceReused},
			example: &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeIdempotencyReused, Field: "idempotencyKey"},
		},
		{
			status: http.StatusRequestEntityTooLarge, name: "ContentTooLarge", methods: bodies,
			about:   "The body is larger than 16 MiB.",
			codes:   []hoko.Code{hoko.CodeBodyTooLarge},
			example: bodyTooLarge(MaxBody),
		},
		{
			status: http.StatusUnsupportedMediaType, name: "UnsupportedMediaType", methods: bodies,
			about:   "The `Content-Type` is not `application/json`, or the body is compressed.",
			codes:   []hoko.Code{hoko.CodeMediaType},
			example: &hoko.Error{Kind: hoko.KindUnsupportedMedia, Code: hoko.CodeMediaType},
		},
		{
			status: http.StatusTooManyRequests, name: "TooManyRequests", headers: []string{retryHeader}, required: []string{"retryAfter"},
			about:   "Too many requests of the key or its workspace in a minute, too much at once, or too many bad keys from one address. Wait as long as `Retry-After` says: a refused request counts for nothing.",
			codes:   []hoko.Code{hoko.CodeRateLimited, hoko.CodeTooManyStreams},
			example: hoko.RateLimited(5 * time.Second),
		},
		{
			status: http.StatusInternalServerError, name: "InternalServerError",
			about:   "Something went wrong on the server.",
			codes:   []hoko.Code{hoko.CodeInternal},
			example: &hoko.Error{Kind: hoko.KindInternal, Code: hoko.CodeInternal},
		},
		{
			status: http.StatusServiceUnavailable, name: "ServiceUnavailable", headers: []string{retryHeader}, required: []string{"retryAfter"},
			about:   "The database is away, the click is still on its way, or analytics have too much to do. The key is as good as before: wait as long as `Retry-After` says and try again.",
			codes:   []hoko.Code{hoko.CodeUnavailable, hoko.CodeClickPending, hoko.CodeAnalyticsBusy, hoko.CodeAnalyticsTooSlow},
			example: hoko.Unavailable(nil),
		},
	}
}

// faults are the codes of what is wrong with one field.
func faults() []hoko.Code {
	return []hoko.Code{
		hoko.CodeRequired, hoko.CodeFieldUnknown, hoko.CodeParameterUnknown, hoko.CodeTypeWrong, hoko.CodeTooLong, hoko.CodeTooShort, hoko.CodeTooMany, hoko.CodeTooLarge,
		hoko.CodeOutOfRange, hoko.CodeCharacterForbidden, hoko.CodeChoiceInvalid, hoko.CodeIDMalformed, hoko.CodeIDUnknown,
		hoko.CodeIDDuplicate, hoko.CodeURLInvalid, hoko.CodeURLOwn, hoko.CodeEmailInvalid, hoko.CodeTimeInvalid,
		hoko.CodeCountryInvalid, hoko.CodeCurrencyInvalid, hoko.CodeDomainUnknown, hoko.CodeShortIDInvalid,
		hoko.CodeShortIDReserved, hoko.CodeShortIDTaken, hoko.CodeExternalIDTaken, hoko.CodeLeadMissing, hoko.CodeJSONInvalid,
		hoko.CodeCursorInvalid, hoko.CodeZoneUnknown, hoko.CodeRangeInvalid, hoko.CodeRangeTooLong, hoko.CodeBucketsTooMany,
	}
}

// refusedResponses are the answers that refuse, by name.
func refusedResponses() (responses openapi.Ordered[*openapi.Response]) {
	for _, r := range refusals() {
		responses = append(responses, openapi.Entry[*openapi.Response]{Name: r.name, Value: &openapi.Response{
			Description: r.about,
			Headers:     r.headerFields(),
			Content: map[string]openapi.MediaType{jsonMedia: {
				Schema:  r.schema(),
				Example: newErrorBody(hoko.ErrorOf(r.example), exampleRequestID),
			}},
		}})
	}
	return responses
}

// headerFields are those of the answer. Who shows no good key is told of no limit.
func (r refusal) headerFields() openapi.Ordered[*openapi.Header] {
	if r.status == http.StatusUnauthorized {
		return referHeaders(append([]string{requestIDHeader}, r.headers...)...)
	}
	return answerHeaders(r.headers...)
}

// schema is that of an error with the codes of the status.
func (r refusal) schema() *openapi.Schema {
	s := openapi.Refer("Error")
	s.Properties = openapi.Ordered[*openapi.Schema]{{Name: "code", Value: codesSchema("", r.codes)}}
	s.Required = r.required
	return s
}

// refusalsOf refers to the refusals that a method may be answered with.
func refusalsOf(method string) (responses openapi.Ordered[*openapi.Response]) {
	for _, r := range refusals() {
		if r.methods != nil && !slices.Contains(r.methods, method) {
			continue
		}
		responses = append(responses, openapi.Entry[*openapi.Response]{
			Name:  strconv.Itoa(r.status),
			Value: &openapi.Response{Ref: "#/components/responses/" + r.name},
		})
	}
	return responses
}

// codesSchema is one of some codes. It says once what a caller reads of each.
func codesSchema(about string, codes []hoko.Code) *openapi.Schema {
	codes = slices.Compact(slices.Sorted(slices.Values(codes)))
	return choiceSchema(about, codes)
}

func errorSchemas() openapi.Ordered[*openapi.Schema] {
	codes := []hoko.Code{}
	for _, r := range refusals() {
		codes = append(codes, r.codes...)
	}
	return openapi.Ordered[*openapi.Schema]{
		{Name: "Error", Value: object("Why a request was refused.", openapi.Ordered[*openapi.Schema]{
			{Name: "error", Value: referSchema("What went wrong, for people.", "Message")},
			{Name: "code", Value: referSchema("What went wrong, for programs.", "ErrorCode")},
			{Name: "requestId", Value: lineSchema("The id of the request, as in `X-Request-Id`.", 128)},
			{Name: "issues", Value: listSchema("Every fault of the request; there in every 400.", hoko.MaxIssues, openapi.Refer("Issue"))},
			{Name: "missingScopes", Value: listSchema("The scopes that the key lacks.", len(hoko.AllScopes()), openapi.Refer("Scope"))},
			{Name: "retryAfter", Value: numberSchema("How many seconds to wait, as in `Retry-After`.", 1, 24*60*60)},
		}, "error", "code", "requestId")},
		{Name: "Message", Value: object("A sentence in English and Arabic.", openapi.Ordered[*openapi.Schema]{
			{Name: "en", Value: nameSchema("", 0)}, {Name: "ar", Value: nameSchema("", 0)},
		}, "en", "ar")},
		{Name: "Issue", Value: object("One fault of a request.", openapi.Ordered[*openapi.Schema]{
			{Name: "index", Value: numberSchema("The item at fault, counted from 0; 0 where there is one or none.", 0, hoko.MaxTake)},
			{Name: "field", Value: textSchema("The member or parameter at fault, like `utm.source`; empty for the item as a whole.")},
			{Name: "code", Value: codesSchema("What is wrong with it, for programs.", faults())},
			{Name: "en", Value: nameSchema("", 0)},
			{Name: "ar", Value: nameSchema("", 0)},
		}, "index", "field", "code", "en", "ar")},
		{Name: "ErrorCode", Value: codesSchema(explain(codes), codes)},
		{Name: "Scope", Value: choiceSchema("What a key may do. Scopes are independent: writing does not include reading.", hoko.AllScopes())},
	}
}

// explain says what each code means, as a table.
func explain(codes []hoko.Code) string {
	var text strings.Builder
	text.WriteString("Codes are stable: none is ever renamed. The blanks in braces are filled in answers.\n\n| code | sentence |\n| --- | --- |\n")
	for _, code := range slices.Compact(slices.Sorted(slices.Values(codes))) {
		text.WriteString("| `" + string(code) + "` | " + (hoko.Issue{Code: code}).Message(hoko.English) + " |\n")
	}
	return text.String()
}

func object(about string, properties openapi.Ordered[*openapi.Schema], required ...string) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"object"}, Description: about, Properties: properties, Required: required}
}
