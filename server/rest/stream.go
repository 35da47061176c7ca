package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// linesMedia is the media type of one JSON value a line.
const linesMedia = "application/x-ndjson"

// flushLimit is how long a client may take to read one page of a stream.
const flushLimit = 30 * time.Second

// stream is the answer to a list of any length. Its first page is read already,
// so that what can be refused has been.
type stream struct {
	clicks *service.ClickStream
	first  []*hoko.Click
}

// streamClicks answers a GET of all clicks at once.
func (h *handlers) streamClicks(r *http.Request) (int, any, error) {
	q := newQuery(r)
	filter, direction := clickFilter(q), q.direction()
	if err := q.err(); err != nil {
		return 0, nil, err
	}
	clicks, err := h.service.StreamClicks(r.Context(), filter, direction)
	if err != nil {
		return 0, nil, err
	}
	first, err := clicks.Next() //nolint:contextcheck // a stream has a context of its own, within that of the request
	if err != nil {
		clicks.Close()
		return 0, nil, err
	}
	return http.StatusOK, stream{clicks, first}, nil
}

// writeStream sends a stream to its end. One that does not get there is cut off,
// so that nobody takes a part for the whole: the last chunk and the trailer
// (RFC 9112, section 7.1) are missing.
func (h *handlers) writeStream(w http.ResponseWriter, r *http.Request, s stream) {
	defer s.clicks.Close()
	w.Header().Set("Content-Type", linesMedia)
	w.Header().Set("Trailer", exportHeader)
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodHead {
		return
	}
	sent, err := h.sendPages(http.NewResponseController(w), w, s) //nolint:contextcheck // as above
	if err != nil {
		own := hoko.ErrorOf(err)
		call := hoko.CallFrom(r.Context())
		call.NoteOutcome(own.Code)
		h.logFailure(r, call, own)
		panic(http.ErrAbortHandler) //nolint:forbidigo // the way that net/http offers to cut an answer off
	}
	w.Header().Set(exportHeader, "complete;clicks="+strconv.Itoa(sent))
}

// sendPages sends page by page, and stops in the middle of one as soon as the
// caller may no longer read.
func (h *handlers) sendPages(control *http.ResponseController, w http.ResponseWriter, s stream) (sent int, err error) {
	ctx := s.clicks.Context()
	defer context.AfterFunc(ctx, func() { _ = control.SetWriteDeadline(time.Unix(1, 0)) })()
	if err := control.SetReadDeadline(time.Time{}); err != nil { // the request was read, but its end may be noticed later
		return 0, err
	}
	for page := s.first; len(page) > 0; {
		if err := h.sendPage(ctx, control, w, page); err != nil {
			return sent, err
		}
		sent += len(page)
		if page, err = s.clicks.Next(); err != nil {
			return sent, err
		}
	}
	return sent, nil
}

func (h *handlers) sendPage(ctx context.Context, control *http.ResponseController, w http.ResponseWriter, page []*hoko.Click) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	for _, click := range page {
		if err := encoder.Encode(newClickBody(click)); err != nil {
			return err
		}
	}
	if err := control.SetWriteDeadline(h.now().Add(flushLimit)); err != nil {
		return err
	}
	// The deadline has just been put off: whoever was to be cut off before that is
	// found here.
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	_, err := w.Write(text.Bytes())
	if err == nil {
		err = control.Flush()
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}
