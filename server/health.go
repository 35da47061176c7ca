package server

import (
	"context"
	"net/http"
	"time"
)

// readinessLimit is how long the database may take to answer.
const readinessLimit = time.Second

// alive says that the process serves requests.
func alive(w http.ResponseWriter, _ *http.Request) { writeText(w, http.StatusOK, "ok\n") }

// ready says whether requests that need the database can be served.
func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), readinessLimit)
	defer cancel()
	if err := s.service.Health(ctx); err != nil {
		s.log.WarnContext(ctx, "not ready", "err", err)
		w.Header().Set("Retry-After", "1")
		writeText(w, http.StatusServiceUnavailable, "the database cannot be reached\n")
		return
	}
	writeText(w, http.StatusOK, "ok\n")
}
