package server

import (
	"errors"
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
			defer s.answerPanic(w, r, door)
			next.ServeHTTP(w, r)
		})
	}
}

func (s *server) answerPanic(w http.ResponseWriter, r *http.Request, door http.Handler) {
	cause := recover()
	if cause == nil {
		return
	}
	if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
		panic(cause) //nolint:forbidigo // a door has cut an answer off
	}
	call := hoko.CallFrom(r.Context())
	s.log.LogAttrs(r.Context(), slog.LevelError, "panic",
		slog.String("requestId", call.RequestID),
		slog.Any("cause", cause),
		slog.String("stack", string(debug.Stack())))
	if a, ok := w.(*answer); !ok || a.begun() {
		panic(http.ErrAbortHandler) //nolint:forbidigo // the way that net/http offers to cut an answer off
	}
	call.Refusal = &hoko.Error{Kind: hoko.KindInternal, Code: hoko.CodeInternal, Err: fmt.Errorf("panic: %v", cause)}
	door.ServeHTTP(w, r)
}
