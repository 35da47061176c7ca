package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"time"

	"github.com/hoko-to/hoko"
)

// flushLimit is how long a client may take to read one page of a stream.
const flushLimit = 30 * time.Second

// stream is the answer to a list of any length. Its first page is read already,
// so that what can be refused has been.
type stream struct {
	pages
	first part
	file  string // what it is called when it is saved
	media string
}

// pages are the parts of a stream, ready to be sent.
type pages interface {
	Context() context.Context // ends as soon as the caller may no longer read
	Close()

	next() (part, error) // has no rows at the end
	noun() string        // what the rows are, for the trailer
}

// part is a page of a stream as it is sent.
type part struct {
	text []byte
	rows int
}

// writeStream sends a stream to its end. One that does not get there is cut off,
// so that nobody takes a part for the whole: the last chunk and the trailer
// (RFC 9112, section 7.1) are missing.
func (h *handlers) writeStream(w http.ResponseWriter, r *http.Request, s stream) {
	defer s.Close()
	w.Header().Set("Content-Type", s.media)
	w.Header().Set("Content-Disposition", `attachment; filename="`+s.file+`"`) // RFC 6266
	w.Header().Set("Trailer", exportHeader)
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodHead {
		return
	}
	sent, err := h.sendPages(http.NewResponseController(w), w, s) //nolint:contextcheck // a stream has a context of its own, within that of the request
	if err != nil {
		own := hoko.ErrorOf(err)
		call := hoko.CallFrom(r.Context())
		call.NoteOutcome(own.Code)
		h.logFailure(r, call, own)
		panic(http.ErrAbortHandler) //nolint:forbidigo // the way that net/http offers to cut an answer off
	}
	w.Header().Set(exportHeader, "complete;"+s.noun()+"="+strconv.Itoa(sent))
}

// sendPages sends page by page, and stops in the middle of one as soon as the
// caller may no longer read.
func (h *handlers) sendPages(control *http.ResponseController, w http.ResponseWriter, s stream) (sent int, err error) {
	ctx := s.Context()
	defer context.AfterFunc(ctx, func() { _ = control.SetWriteDeadline(time.Unix(1, 0)) })()
	if err := control.SetReadDeadline(time.Time{}); err != nil { // the request was read, but its end may be noticed later
		return 0, err
	}
	for page := s.first; len(page.text) > 0; {
		if err := h.sendPage(ctx, control, w, page.text); err != nil {
			return sent, err
		}
		sent += page.rows
		if page, err = s.next(); err != nil {
			return sent, err
		}
	}
	return sent, nil
}

func (h *handlers) sendPage(ctx context.Context, control *http.ResponseController, w http.ResponseWriter, text []byte) error {
	if err := control.SetWriteDeadline(h.now().Add(flushLimit)); err != nil {
		return err
	}
	// The deadline has just been put off: whoever was to be cut off before that is
	// found here.
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	_, err := w.Write(text)
	if err == nil {
		err = control.Flush()
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

// encodeLines writes items as JSON, one a line.
func encodeLines[T, B any](items []*T, body func(*T) B) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	for _, item := range items {
		if err := encoder.Encode(body(item)); err != nil {
			return nil, err
		}
	}
	return text.Bytes(), nil
}
