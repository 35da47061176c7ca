package rest

import (
	"log/slog"
	"net/http"
	"strconv"

	"github.com/hoko-to/hoko"
)

// statusOf says which HTTP status each kind of failure takes.
func statusOf(kind hoko.Kind) int {
	switch kind {
	case hoko.KindInvalid:
		return http.StatusBadRequest
	case hoko.KindUnauthenticated:
		return http.StatusUnauthorized
	case hoko.KindForbidden:
		return http.StatusForbidden
	case hoko.KindNotFound:
		return http.StatusNotFound
	case hoko.KindMethodNotAllowed:
		return http.StatusMethodNotAllowed
	case hoko.KindConflict:
		return http.StatusConflict
	case hoko.KindTooLarge:
		return http.StatusRequestEntityTooLarge
	case hoko.KindUnsupportedMedia:
		return http.StatusUnsupportedMediaType
	case hoko.KindRateLimited:
		return http.StatusTooManyRequests
	case hoko.KindUnavailable:
		return http.StatusServiceUnavailable
	case hoko.KindInternal:
		return http.StatusInternalServerError
	}
	return http.StatusInternalServerError
}

// sentences is a message in every language.
type sentences struct {
	English string `json:"en"`
	Arabic  string `json:"ar"`
}

type errorBody struct {
	Error         sentences    `json:"error"`
	Code          hoko.Code    `json:"code"`
	RequestID     string       `json:"requestId"`
	Issues        []issueBody  `json:"issues,omitzero"`
	MissingScopes []hoko.Scope `json:"missingScopes,omitempty"`
	RetryAfter    int          `json:"retryAfter,omitempty"` // seconds
}

type issueBody struct {
	Index int       `json:"index"`
	Field string    `json:"field"`
	Code  hoko.Code `json:"code"`
	sentences
}

// writeError is the one place that answers a request that failed.
func (h *handlers) writeError(w http.ResponseWriter, r *http.Request, err error) {
	own := hoko.ErrorOf(err)
	call := hoko.CallFrom(r.Context())
	call.NoteOutcome(own.Code)
	h.logFailure(r, call, own)
	text, err := encode(newErrorBody(own, call.RequestID))
	if err != nil {
		h.log.ErrorContext(r.Context(), "an error could not be written", "err", err)
	}
	setErrorHeader(w.Header(), own)
	if own.Kind == hoko.KindMethodNotAllowed {
		w.Header().Set(allowHeader, h.allow(r.URL.Path))
	}
	h.send(w, r, statusOf(own.Kind), text)
}

func newErrorBody(err *hoko.Error, requestID string) errorBody {
	body := errorBody{
		Error:         sentences{err.Summary(hoko.English), err.Summary(hoko.Arabic)},
		Code:          err.Code,
		RequestID:     requestID,
		MissingScopes: err.MissingScopes,
		RetryAfter:    err.RetrySeconds(),
	}
	if err.Kind == hoko.KindInvalid {
		body.Issues = make([]issueBody, len(err.Issues))
		for i, issue := range err.Issues {
			words := sentences{issue.Message(hoko.English), issue.Message(hoko.Arabic)}
			body.Issues[i] = issueBody{issue.Index, issue.Field, issue.Code, words}
		}
	}
	return body
}

func setErrorHeader(header http.Header, err *hoko.Error) {
	if challenge := hoko.Challenge(err); challenge != "" {
		header.Set(challengeHeader, challenge)
	}
	if wait := err.RetrySeconds(); wait > 0 {
		header.Set(retryHeader, strconv.Itoa(wait))
	}
}

// logFailure logs the causes that the caller is not shown.
func (h *handlers) logFailure(r *http.Request, call *hoko.Call, err *hoko.Error) {
	level := slog.LevelError
	switch {
	case err.Kind != hoko.KindInternal && err.Kind != hoko.KindUnavailable:
		return
	case r.Context().Err() != nil:
		level = slog.LevelDebug // the caller has left, which ends what was under way
	case err.Kind == hoko.KindUnavailable:
		level = slog.LevelWarn
	}
	h.log.Log(r.Context(), level, "request failed", "requestId", call.RequestID, "err", err)
}
