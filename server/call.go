package server

import (
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// recordCall begins the record of a request, which rides in its context, and
// makes the answer obey what the service notes there.
func (s *server) recordCall(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began, client := s.now(), s.trust.Client(r)
		call := &hoko.Call{
			RequestID: s.requestID(r, client),
			Address:   client.Address,
			UserAgent: r.UserAgent(),
			Origin:    r.Header.Get("Origin"),
			Referer:   r.Referer(),
		}
		w.Header().Set(requestIDHeader, call.RequestID)
		var took time.Duration
		a, ctx := &answer{ResponseWriter: w}, hoko.WithCall(r.Context(), call)
		a.before = func(header http.Header) {
			s.cookie.follow(header, call.SessionChange())
			setRateLimit(header, call.Quotas())
			took = s.now().Sub(began)
			if a.status != http.StatusSwitchingProtocols {
				s.requests.Record(ctx, a.status, began, took)
			}
		}
		next.ServeHTTP(a, r.WithContext(ctx))
		if a.begin(http.StatusOK); a.status == http.StatusSwitchingProtocols { // only what followed tells who asked, for what
			s.requests.Record(ctx, a.status, began, took)
		}
	})
}
