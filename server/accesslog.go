package server

import (
	"cmp"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
)

// logAccess writes one line of the access log for each request. Of credentials it tells the
// public part of a key and the id of a person, of the address only the path.
func (s *server) logAccess(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer s.writeAccess(w, r, s.now())
		next.ServeHTTP(w, r)
	})
}

func (s *server) writeAccess(w http.ResponseWriter, r *http.Request, start time.Time) {
	line := slices.Concat(requestAttrs(r), answerAttrs(w), callAttrs(hoko.CallFrom(r.Context())))
	line = append(line, slog.Duration("duration", s.now().Sub(start)))
	s.log.LogAttrs(r.Context(), slog.LevelInfo, "request", line...)
}

func requestAttrs(r *http.Request) []slog.Attr {
	path := r.URL.Path
	if holdsKey(path) {
		path = "(holds a key)"
	}
	return []slog.Attr{slog.String("method", r.Method), slog.String("path", path)}
}

func answerAttrs(w http.ResponseWriter) []slog.Attr {
	a, ok := w.(*answer)
	if !ok {
		return nil
	}
	return []slog.Attr{slog.Int("status", a.code()), slog.Int64("bytes", a.bytes)}
}

func callAttrs(call *hoko.Call) []slog.Attr {
	attrs := []slog.Attr{
		slog.String("requestId", call.RequestID),
		slog.String("address", call.Address.String()),
		slog.String("operation", string(call.Operation())),
		slog.String("scopes", hoko.JoinScopes(call.NeededScopes())),
		slog.String("outcome", string(cmp.Or(call.Outcome(), hoko.OutcomeOK))),
	}
	switch caller := call.Caller; {
	case caller == nil:
		return attrs
	case caller.Key != nil:
		return append(attrs, slog.String("key", caller.Key.PublicID))
	default:
		return append(attrs, slog.String("user", caller.User.ID))
	}
}
