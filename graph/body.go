package graph

import (
	"bufio"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
)

// readBody returns what a POST carries, as it was sent.
func readBody(w http.ResponseWriter, r *http.Request) (string, error) {
	if !isJSON(r.Header) {
		return "", &hoko.Error{Kind: hoko.KindUnsupportedMedia, Code: hoko.CodeMediaType}
	}
	most := bodyLimit(hoko.CallFrom(r.Context()).Caller)
	tooLarge := &hoko.Error{Kind: hoko.KindTooLarge, Code: hoko.CodeBodyTooLarge, Params: hoko.Params{"max": strconv.FormatInt(most, 10)}}
	if r.ContentLength > most {
		return "", tooLarge
	}
	sent := bufio.NewReaderSize(http.MaxBytesReader(w, r.Body, most), smallBuffer)
	_, _ = sent.Peek(1) // memory is taken for what comes, not for what is announced; an error comes again
	var body strings.Builder
	body.Grow(int(max(r.ContentLength, 0)))
	// A reader that is nothing else is read in pieces of the buffer's size.
	_, err := io.CopyBuffer(&body, struct{ io.Reader }{sent}, make([]byte, bufferSize(r.ContentLength)))
	if _, isTooLarge := errors.AsType[*http.MaxBytesError](err); isTooLarge {
		return "", tooLarge
	}
	if own, isOwn := errors.AsType[*hoko.Error](err); isOwn { // there is no room for it
		return "", own
	}
	if err != nil {
		return "", jsonInvalid()
	}
	return body.String(), nil
}

// The least and the most that is taken from the network at once, in bytes.
const (
	smallBuffer = 512
	largeBuffer = 64 << 10
)

// bufferSize returns the size of a buffer for a body that is announced with so many
// bytes, or -1: each time that it is filled costs more than what it holds.
func bufferSize(announced int64) int {
	if announced < 0 {
		return largeBuffer
	}
	return int(min(max(announced, smallBuffer), largeBuffer))
}

// bodyLimit returns how many bytes a caller may send.
func bodyLimit(caller *hoko.Caller) int64 {
	if caller == nil {
		return maxOpenBody
	}
	return maxBody
}

// isJSON reports whether a body is said to be JSON in UTF-8, and not compressed:
// what that would unfold to is unknown before it is too late.
func isJSON(h http.Header) bool {
	mediaType, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	charset, coding := strings.ToLower(params["charset"]), strings.ToLower(h.Get("Content-Encoding"))
	return err == nil && mediaType == mediaTypeJSON &&
		(charset == "" || charset == "utf-8" || charset == "utf8") &&
		(coding == "" || coding == "identity")
}

func jsonInvalid() error { return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeJSONInvalid} }

// decodeBody reads the members of a body that are known. Others are ignored.
func decodeBody(body string) (*graphql.RawParams, error) {
	value, err := decodeJSON(body)
	if err != nil {
		return nil, err
	}
	members, ok := value.(map[string]any)
	if !ok {
		return nil, typeWrong("", "a JSON object with a query")
	}
	params := &graphql.RawParams{}
	return params, errors.Join(
		assign(&params.Query, members, "query", "a string"),
		assign(&params.OperationName, members, "operationName", "a string"),
		assign(&params.Variables, members, "variables", "an object"),
		assign(&params.Extensions, members, "extensions", "an object"),
	)
}

// assign takes over a member. An absent one and null leave it empty.
func assign[T any](to *T, members map[string]any, name, what string) error {
	value, ok := members[name].(T)
	if !ok && members[name] != nil {
		return typeWrong(name, what)
	}
	*to = value
	return nil
}
