package server

import (
	"net/http"

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
			Language:  hoko.PreferredLanguage(r.Header.Get("Accept-Language")),
		}
		w.Header().Set(requestIDHeader, call.RequestID)
		a, ctx := &answer{ResponseWriter: w}, hoko.WithCall(r.Context(), call)
		a.before = func(header http.Header) {
			s.cookie.follow(header, call.SessionChange())
			setRateLimit(header, call.Quotas())
			// Who asks for what over a connection is known later, to who serves it.
			if a.status != http.StatusSwitchingProtocols {
				s.requests.Record(ctx, a.status, began, s.now().Sub(began))
			}
		}
		next.ServeHTTP(a, r.WithContext(ctx))
		a.begin(http.StatusOK)
		describeCall(ctx, call)
	})
}
