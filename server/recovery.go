package server

import (
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"

	"github.com/hoko-to/hoko"
)

// recoverPanics answers a request that made the program panic: the door is
// asked again with a refusal noted in the call, which it answers in its own
// words before anything else. An answer that has begun is cut off.
func (s *server) recoverPanics(door http.Handler) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				cause := recover()
				if cause == nil {
					return
				}
				s.logPanic(r, cause)
				if a, ok := w.(*answer); !ok || a.begun() {
					panic(http.ErrAbortHandler) //nolint:forbidigo // the way that net/http offers to cut an answer off
				}
				call := hoko.CallFrom(r.Context())
				call.Refusal = &hoko.Error{Kind: hoko.KindInternal, Code: hoko.CodeInternal, Err: fmt.Errorf("panic: %v", cause)}
				door.ServeHTTP(w, r)
			}()
			next.ServeHTTP(w, r)
		})
	}
}

func (s *server) logPanic(r *http.Request, cause any) {
	if cause == http.ErrAbortHandler {
		return
	}
	s.log.LogAttrs(r.Context(), slog.LevelError, "panic",
		slog.String("requestId", hoko.CallFrom(r.Context()).RequestID),
		slog.Any("cause", cause),
		slog.String("stack", string(debug.Stack())))
}
