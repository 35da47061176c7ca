package rest

import (
	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

// The header fields of the door's own, beside those of HTTP.
const (
	idempotencyHeader = "Idempotency-Key" // marks retries of one request
	replayedHeader    = "Idempotency-Replayed"
	requestIDHeader   = "X-Request-Id" // set before the door
	totalHeader       = "X-Total-Count"
	linkHeader        = "Link"
	allowHeader       = "Allow"
	challengeHeader   = "WWW-Authenticate"
	retryHeader       = "Retry-After"
	expiresHeader     = "Hoko-Key-Expires" // set before the door
	exportHeader      = "Hoko-Export"
	dispositionHeader = "Content-Disposition"
	policyHeader      = "RateLimit-Policy" // set before the door
	limitHeader       = "RateLimit"        // likewise
)

func idempotencyParameter() *openapi.Parameter {
	return &openapi.Parameter{
		Name: idempotencyHeader, In: "header",
		Description: "Marks retries of one request. Within 24 hours, the same body is answered as it was at first, with `Idempotency-Replayed: true`, " +
			"and nothing is written again; another body is refused (409).",
		Schema:  lineSchema("", hoko.MaxKeyField),
		Example: "order-1234",
	}
}

// headers are the header fields of answers.
func headers() openapi.Ordered[*openapi.Header] {
	seconds := numberSchema("", 1, 24*60*60)
	return openapi.Ordered[*openapi.Header]{
		{Name: requestIDHeader, Value: &openapi.Header{Required: true, Schema: lineSchema("", 128), Example: exampleRequestID, Description: "Names the request in logs; say it when you report a problem."}},
		{Name: totalHeader, Value: &openapi.Header{Required: true, Schema: numberSchema("", 0, hoko.MaxAmount), Example: 2, Description: "How many items the filters find in all."}},
		{Name: linkHeader, Value: &openapi.Header{Schema: &openapi.Schema{Types: openapi.Types{"string"}, Pattern: `^<[^<>]+>; rel="next"$`}, Example: `<https://hoko.example/api/links?skip=50>; rel="next"`, Description: "Where the next page is (RFC 8288); absent on the last one."}},
		{Name: replayedHeader, Value: &openapi.Header{Schema: &openapi.Schema{Types: openapi.Types{"string"}, Enum: []any{"true"}}, Example: "true", Description: "The answer is that of an earlier request: its idempotency key or its invoice id was known. Absent otherwise."}},
		{Name: challengeHeader, Value: &openapi.Header{Schema: &openapi.Schema{Types: openapi.Types{"string"}, Pattern: "^Bearer "}, Example: `Bearer realm="hoko", error="invalid_token"`, Description: "What is wrong with the credential (RFC 6750, section 3)."}},
		{Name: retryHeader, Value: &openapi.Header{Required: true, Schema: seconds, Example: 1, Description: "How many seconds to wait before trying again."}},
		{Name: policyHeader, Value: &openapi.Header{Schema: rateSchema(`;q=[0-9]+;w=60`), Example: `"key";q=60000;w=60, "workspace";q=120000;w=60`, Description: "How many requests (`q`) the key, and all keys of its workspace together, may make in so many seconds (`w`): draft-ietf-httpapi-ratelimit-headers. On every answer to a good key, unless the server has no such limit. A network that shows too many bad keys is told `network`."}},
		{Name: limitHeader, Value: &openapi.Header{Schema: rateSchema(`;r=[0-9]+;t=[0-9]+`), Example: `"key";r=59998;t=42, "workspace";r=119873;t=7`, Description: "How many requests are left of that (`r`), as far as the server knows, and in how many seconds all are there again (`t`)."}},
		{Name: expiresHeader, Value: &openapi.Header{Schema: &openapi.Schema{Types: openapi.Types{"string"}, Pattern: " GMT$"}, Example: "Thu, 01 Jan 2026 00:00:00 GMT", Description: "When the key ends, as a date of HTTP (RFC 9110, section 5.6.7): from seven days before on, and as soon as another key replaces it. Absent otherwise."}},
		{Name: dispositionHeader, Value: &openapi.Header{Required: true, Schema: &openapi.Schema{Types: openapi.Types{"string"}, Pattern: "^attachment; filename="}, Example: `attachment; filename="clicks.csv"`, Description: "What to call the file (RFC 6266)."}},
		{Name: allowHeader, Value: &openapi.Header{Required: true, Schema: textSchema(""), Example: "DELETE, GET, HEAD, POST, PUT", Description: "The methods that the path knows."}},
	}
}

// rateSchema is that of a list with a member for each limit (RFC 9651, section
// 3.1); parameters is a pattern.
func rateSchema(parameters string) *openapi.Schema {
	member := func(name string) string { return `"` + name + `"` + parameters }
	pattern := "^(" + member("key") + ", " + member("workspace") + "|" + member("(key|workspace|network)") + ")$"
	return &openapi.Schema{Types: openapi.Types{"string"}, Pattern: pattern}
}

// answerHeaders refers to the header fields of an answer to a key, and others.
func answerHeaders(others ...string) openapi.Ordered[*openapi.Header] {
	return referHeaders(append([]string{requestIDHeader, policyHeader, limitHeader, expiresHeader}, others...)...)
}

// referHeaders refers to header fields by their names.
func referHeaders(names ...string) (fields openapi.Ordered[*openapi.Header]) {
	for _, name := range names {
		fields = append(fields, openapi.Entry[*openapi.Header]{Name: name, Value: &openapi.Header{Ref: "#/components/headers/" + name}})
	}
	return fields
}
