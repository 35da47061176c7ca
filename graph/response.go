package graph

import (
	"bytes"
	"cmp"
	"encoding/json"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/hoko-to/hoko"
)

// The media types of an answer. The older one is for clients that name none.
const (
	mediaTypeJSON    = "application/json"
	mediaTypeGraphQL = "application/graphql-response+json"
)

// negotiate returns the media type that a client prefers (RFC 9110, section
// 12.5.1), or "" if it accepts none of ours.
func negotiate(accept string) string {
	if strings.TrimSpace(accept) == "" {
		return mediaTypeJSON
	}
	best, bestQuality := "", 0.0
	for item := range strings.SplitSeq(accept, ",") {
		offered, quality := offerOf(item)
		if quality > bestQuality || quality == bestQuality && quality > 0 && offered == mediaTypeGraphQL {
			best, bestQuality = offered, quality
		}
	}
	return best
}

// offerOf returns which of our media types one item of an Accept field asks for,
// and how much. Zero is not at all.
func offerOf(item string) (mediaType string, quality float64) {
	mediaType, params, err := mime.ParseMediaType(strings.TrimSpace(item))
	if err != nil {
		return "", 0
	}
	quality = 1
	if q, ok := params["q"]; ok {
		if quality, err = strconv.ParseFloat(q, 64); err != nil {
			quality = 0
		}
	}
	switch mediaType {
	case mediaTypeGraphQL, mediaTypeJSON:
		return mediaType, quality
	case "*/*", "application/*":
		return mediaTypeJSON, quality
	default:
		return "", 0
	}
}

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
