package graph

import (
	"bytes"
	"cmp"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/hoko-to/hoko"
)

// answer is a response that is known in full.
type answer struct {
	status   int
	refusal  *hoko.Error // why nothing ran; nil if something did
	response *graphql.Response
}

// write sends the answer, in one piece.
func (a answer) write(w http.ResponseWriter, mediaType string) error {
	body, err := a.body()
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return err
	}
	h := w.Header()
	h.Set("Content-Type", cmp.Or(mediaType, mediaTypeJSON)+"; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Add("Vary", "Accept")
	if a.refusal != nil {
		setRefusal(h, a)
	}
	w.WriteHeader(a.status)
	_, err = w.Write(body)
	return err
}

// setRefusal sets the fields that tell a refused client what would help.
func setRefusal(h http.Header, a answer) {
	if challenge := hoko.Challenge(a.refusal); challenge != "" {
		h.Set("WWW-Authenticate", challenge)
	}
	if a.refusal.RetryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(a.refusal.RetrySeconds()))
	}
	switch a.status {
	case http.StatusMethodNotAllowed:
		h.Set("Allow", allowed(a.refusal))
	case http.StatusUnsupportedMediaType:
		h.Set("Accept-Post", mediaTypeJSON)
		h.Set("Accept-Encoding", "identity")
	}
}

// allowed returns the methods that would have been served. GET is served, but
// not what was asked of it.
func allowed(refusal *hoko.Error) string {
	if refusal.Params["method"] == http.MethodGet {
		return http.MethodPost
	}
	return http.MethodGet + ", " + http.MethodPost
}

// body returns the answer as JSON. The data is JSON already and copied as it is.
func (a answer) body() ([]byte, error) {
	rest, err := encodeErrors(a.response.Errors)
	if err != nil || a.response.Data == nil {
		return rest, err
	}
	body := make([]byte, 0, len(`{"data":`)+len(a.response.Data)+1+len(rest))
	body = append(append(body, `{"data":`...), a.response.Data...)
	if len(a.response.Errors) > 0 {
		body = append(body, ',')
	}
	return append(body, rest[1:]...), nil
}

// encodeErrors writes messages as people read them: nothing here ends up in
// HTML unescaped.
func encodeErrors(list gqlerror.List) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(struct {
		Errors gqlerror.List `json:"errors,omitempty"`
	}{list})
	return bytes.TrimSpace(text.Bytes()), err
}
