package resttest

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestTransportKeepsFaults holds that what is not as documented is kept, and
// that everybody reads what was answered.
func TestTransportKeepsFaults(t *testing.T) {
	t.Parallel()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", jsonMedia)
		_, _ = io.WriteString(w, `{"deletedIds":["x"]}`)
	}))
	defer srv.Close()
	transport := &Transport{Next: http.DefaultTransport}
	for path, faults := range map[string]int{"/tags": 0, "/api/tags": 3} { // a header field that is missing, an id in the answer, one in the request
		r, err := http.NewRequestWithContext(t.Context(), http.MethodDelete, srv.URL+path, strings.NewReader(`["x"]`))
		if err != nil {
			t.Fatal(err)
		}
		before := len(transport.Faults())
		resp, err := transport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(resp.Body)
		if err != nil || string(text) != `{"deletedIds":["x"]}` {
			t.Errorf("%s: read %s: %v", path, text, err)
		}
		resp.Body.Close()
		if got := transport.Faults()[before:]; len(got) != faults {
			t.Errorf("%s: %d faults, want %d: %v", path, len(got), faults, got)
		}
	}
}
