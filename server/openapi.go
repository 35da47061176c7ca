package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"time"
)

// openAPIPath is where the description of the REST interface lies.
const openAPIPath = "/openapi.json"

// newOpenAPI serves the description of the REST interface to everybody, and
// says that nothing changed to whoever has it (RFC 9110, section 13.1.2).
func newOpenAPI(document []byte) http.Handler {
	sum := sha256.Sum256(document)
	tag := `"` + hex.EncodeToString(sum[:16]) + `"`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Cache-Control", "public, max-age=300")
		header.Set("Content-Type", "application/json")
		header.Set("ETag", tag)
		header.Set("X-Content-Type-Options", "nosniff")
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(document))
	})
}
