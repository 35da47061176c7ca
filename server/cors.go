package server

import (
	"net/http"
	"time"

	"github.com/rs/cors"
)

// preflightAge is how long browsers may remember what they may send.
const preflightAge = 2 * time.Hour

// newCORS lets web pages of any origin call the API with a key. Browsers send
// no cookie along: a person's session is never used from elsewhere.
func newCORS() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"*"},
		AllowedMethods: []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodDelete},
		AllowedHeaders: []string{"Accept", "Authorization", "Content-Type", "Idempotency-Key", requestIDHeader},
		ExposedHeaders: []string{
			"Allow", "Content-Disposition", keyExpiresHeader, "Idempotency-Replayed", "Link", "RateLimit", "RateLimit-Policy", "Retry-After", "WWW-Authenticate",
			requestIDHeader, "X-Total-Count",
		},
		MaxAge: int(preflightAge / time.Second),
	})
}
