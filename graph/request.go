package graph

import (
	"net/http"
	"net/url"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
)

// decoder finds the document in what a request carried.
type decoder func() (*graphql.RawParams, error)

// readRequest takes from a request what it carries. The network is waited for
// here; the decoder waits for nothing.
func readRequest(w http.ResponseWriter, r *http.Request) (decoder, error) {
	switch {
	case r.Method == http.MethodPost:
		body, err := readBody(w, r)
		return func() (*graphql.RawParams, error) { return checked(decodeBody(body)) }, err
	case r.Method == http.MethodGet && r.Header.Get("Authorization") == "":
		// A page of another origin cannot send that header unasked, so a GET never
		// rides on somebody's cookie.
		return nil, &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeCredentialsMissing}
	case r.Method == http.MethodGet:
		return func() (*graphql.RawParams, error) { return checked(decodeQuery(r.URL.Query())) }, nil
	default:
		return nil, methodNotAllowed(r.Method)
	}
}

// checked refuses a request without a document, or with one that is too long.
func checked(params *graphql.RawParams, err error) (*graphql.RawParams, error) {
	switch {
	case err != nil:
		return nil, err
	case params.Query == "":
		return nil, hoko.Invalid("query", hoko.CodeRequired, nil)
	case len(params.Query) > maxDocument:
		return nil, documentTooLong()
	default:
		return params, nil
	}
}

func documentTooLong() error {
	tooLong := tooComplex("document length", maxDocument)
	tooLong.Kind = hoko.KindTooLarge
	return tooLong
}

func methodNotAllowed(method string) error {
	return &hoko.Error{
		Kind:   hoko.KindMethodNotAllowed,
		Code:   hoko.CodeMethodNotAllowed,
		Params: hoko.Params{"method": hoko.CleanText(method, 20)},
	}
}

func decodeQuery(query url.Values) (*graphql.RawParams, error) {
	params := &graphql.RawParams{Query: query.Get("query"), OperationName: query.Get("operationName")}
	for name, into := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		text := query.Get(name)
		if text == "" {
			continue
		}
		value, err := decodeJSON(text)
		if assign(into, map[string]any{name: value}, name, "an object") != nil || err != nil {
			return nil, typeWrong(name, "an object")
		}
	}
	return params, nil
}

func typeWrong(field, what string) error {
	return hoko.Invalid(field, hoko.CodeTypeWrong, hoko.Params{"type": what})
}
