package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
)

// readRequest returns the document that a request carries.
func readRequest(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, error) {
	read := readPost
	switch {
	case r.Method == http.MethodPost:
	case r.Method == http.MethodGet && r.Header.Get("Authorization") != "":
		// A page of another origin cannot send that header unasked, so a GET never
		// rides on somebody's cookie.
		read = readGet
	default:
		return nil, methodNotAllowed(r.Method)
	}
	params, err := read(w, r)
	if err != nil {
		return nil, err
	}
	if params.Query == "" {
		return nil, hoko.Invalid("query", hoko.CodeRequired, nil)
	}
	if len(params.Query) > maxDocument {
		tooLong := tooComplex("document length", maxDocument)
		tooLong.Kind = hoko.KindTooLarge
		return nil, tooLong
	}
	return params, nil
}

func methodNotAllowed(method string) error {
	return &hoko.Error{
		Kind:   hoko.KindMethodNotAllowed,
		Code:   hoko.CodeMethodNotAllowed,
		Params: hoko.Params{"method": hoko.CleanText(method, 20)},
	}
}

func readPost(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, error) {
	if !isJSON(r.Header.Get("Content-Type")) {
		return nil, &hoko.Error{Kind: hoko.KindUnsupportedMedia, Code: hoko.CodeMediaType}
	}
	most := bodyLimit(hoko.CallFrom(r.Context()).Caller)
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
		return nil, &hoko.Error{Kind: hoko.KindTooLarge, Code: hoko.CodeBodyTooLarge, Params: hoko.Params{"max": strconv.FormatInt(most, 10)}}
	}
	if err != nil {
		return nil, jsonInvalid()
	}
	// Decoded, a short value takes thirty times its text.
	if bytes.Count(body, []byte{','}) >= maxValues {
		return nil, tooComplex("values", maxValues)
	}
	return decodeBody(body)
}

// bodyLimit returns how many bytes a caller may send.
func bodyLimit(caller *hoko.Caller) int64 {
	if caller == nil {
		return maxOpenBody
	}
	return maxBody
}

func jsonInvalid() error { return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeJSONInvalid} }

// isJSON reports whether a body of this content type is JSON in UTF-8.
func isJSON(contentType string) bool {
	mediaType, params, err := mime.ParseMediaType(contentType)
	charset := strings.ToLower(params["charset"])
	return err == nil && mediaType == mediaTypeJSON && (charset == "" || charset == "utf-8" || charset == "utf8")
}

func decodeBody(body []byte) (*graphql.RawParams, error) {
	var parts map[string]json.RawMessage
	err := json.Unmarshal(body, &parts)
	if _, malformed := errors.AsType[*json.SyntaxError](err); malformed {
		return nil, jsonInvalid()
	}
	if err != nil || parts == nil {
		return nil, typeWrong("", "a JSON object with a query")
	}
	params := &graphql.RawParams{}
	for _, part := range []struct {
		name, what string
		into       any
	}{
		{"query", "a string", &params.Query},
		{"operationName", "a string", &params.OperationName},
		{"variables", "an object", &params.Variables},
		{"extensions", "an object", &params.Extensions},
	} {
		if decodePart(parts[part.name], part.into) != nil {
			return nil, typeWrong(part.name, part.what)
		}
	}
	return params, nil
}

// decodePart reads one part of a request; an absent one stays empty. Numbers
// keep their digits.
func decodePart(text []byte, into any) error {
	if len(text) == 0 {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one value")
	}
	return nil
}

func typeWrong(field, what string) error {
	return hoko.Invalid(field, hoko.CodeTypeWrong, hoko.Params{"type": what})
}

func readGet(_ http.ResponseWriter, r *http.Request) (*graphql.RawParams, error) {
	query := r.URL.Query()
	params := &graphql.RawParams{Query: query.Get("query"), OperationName: query.Get("operationName")}
	for name, into := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if decodePart([]byte(query.Get(name)), into) != nil {
			return nil, typeWrong(name, "an object")
		}
	}
	return params, nil
}
