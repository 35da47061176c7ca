package rest

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/hoko-to/hoko"
)

// page is the answer to a list: a bare array, with what there is to say about
// it in header fields.
type page struct {
	items any
	total int
	next  string // where the next page is; "" on the last one
}

// write is the one place that answers a request that succeeded.
func (h *handlers) write(w http.ResponseWriter, r *http.Request, status int, body any) {
	if s, ok := body.(stream); ok {
		h.writeStream(w, r, s)
		return
	}
	if p, ok := body.(page); ok {
		w.Header().Set(totalHeader, strconv.Itoa(p.total))
		if p.next != "" {
			w.Header().Set(linkHeader, "<"+p.next+`>; rel="next"`) // RFC 8288
		}
		body = p.items
	}
	if hoko.CallFrom(r.Context()).Replayed() {
		w.Header().Set(replayedHeader, "true")
	}
	text, err := encode(body)
	if err != nil {
		h.writeError(w, r, err)
		return
	}
	h.send(w, r, status, text)
}

// send writes JSON. That the caller has left by then is worth a note at most.
func (h *handlers) send(w http.ResponseWriter, r *http.Request, status int, text []byte) {
	w.Header().Set("Content-Type", jsonMedia)
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(status)
	if _, err := w.Write(text); err != nil {
		h.log.DebugContext(r.Context(), "the caller left before the answer was written", "err", err)
	}
}

// encode returns body as JSON with & and its like as they are: the answer is
// never taken for HTML.
func encode(body any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(body); err != nil {
		return nil, err
	}
	return text.Bytes(), nil
}
