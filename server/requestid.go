package server

import (
	"net/http"
	"strings"

	"github.com/hoko-to/hoko/server/proxy"
)

// requestIDHeader names a request in answers, logs and error reports.
const requestIDHeader = "X-Request-Id"

const (
	maxRequestID        = 128
	requestIDCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:"
)

// requestID returns the id that a trusted proxy gave the request, or a new one.
func (s *server) requestID(r *http.Request, client proxy.Client) string {
	if id := r.Header.Get(requestIDHeader); client.Vouched && isRequestID(id) {
		return id
	}
	return s.newRequestID()
}

// isRequestID reports whether id is safe to repeat in headers and logs.
func isRequestID(id string) bool {
	return id != "" && len(id) <= maxRequestID && strings.Trim(id, requestIDCharacters) == ""
}
