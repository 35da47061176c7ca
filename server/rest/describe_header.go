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
		{Name: allowHeader, Value: &openapi.Header{Required: true, Schema: textSchema(""), Example: "DELETE, GET, HEAD, POST, PUT", Description: "The methods that the path knows."}},
	}
}

// referHeaders refers to header fields by their names.
func referHeaders(names ...string) (fields openapi.Ordered[*openapi.Header]) {
	for _, name := range names {
		fields = append(fields, openapi.Entry[*openapi.Header]{Name: name, Value: &openapi.Header{Ref: "#/components/headers/" + name}})
	}
	return fields
}
