package bench

import (
	"bufio"
	"errors"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// How redirects are measured: the same connections, generator and time for both
// sides, in turns.
const (
	connections = 64
	rounds      = 3
	roundLength = 3 * time.Second
)

// serveFloor serves what no redirect can be cheaper than with net/http: a
// look-up in a map and a 302, without a record of anything.
func serveFloor(address string) error {
	links := map[string]string{"/bench": "https://example.com/landing?page=1"}
	return http.ListenAndServe(address, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		target, ok := links[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Location", target)
		w.WriteHeader(http.StatusFound)
	}))
}

// BenchmarkRedirect compares a redirect whose click is on disk before the
// answer, draining included, with the floor.
func BenchmarkRedirect(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) { benchmarkRedirect(b) })
	b.Run("postgres", func(b *testing.B) { benchmarkRedirect(b, "HOKO_DATABASE="+dbtest.Postgres(b).URL()) })
}

func benchmarkRedirect(b *testing.B, env ...string) {
	h := startHoko(b, append(env, "HOKO_DATA="+b.TempDir())...)
	h.makeLink(b)
	floor := freeAddress(b)
	run(b, floor, append(os.Environ(), asFloor+"="+floor), os.Args[0])

	var bare, own float64
	for range rounds {
		bare += measure(b, floor)
		own += measure(b, h.address)
	}
	drained := h.awaitDrained(b, int(own*roundLength.Seconds()))
	b.ReportMetric(bare/rounds, "floor-req/s")
	b.ReportMetric(own/rounds, "hoko-req/s")
	b.ReportMetric(100*own/bare, "%-of-floor")
	b.ReportMetric(drained.Seconds(), "s-to-drain")
	b.ReportMetric(0, "ns/op")
}

// measure returns how many redirects a second address answers.
func measure(b *testing.B, address string) float64 {
	b.Helper()
	var answered atomic.Int64
	var failed atomic.Pointer[error]
	end := time.Now().Add(roundLength)
	var all sync.WaitGroup
	for range connections {
		all.Go(func() {
			n, err := redirects(address, end)
			answered.Add(n)
			if err != nil {
				failed.Store(&err)
			}
		})
	}
	all.Wait()
	if err := failed.Load(); err != nil {
		b.Fatal(*err)
	}
	return float64(answered.Load()) / roundLength.Seconds()
}

// redirects visits the link over one connection until the end and returns how
// often it was redirected. It does as little as it can: what the generator
// costs is added to both sides and would flatter the ratio.
func redirects(address string, end time.Time) (n int64, err error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	request := []byte("GET /bench HTTP/1.1\r\nHost: " + address + "\r\n" +
		"User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36\r\n" +
		"Accept-Language: en-GB,en;q=0.9\r\nReferer: https://news.example.com/item?id=1\r\n\r\n")
	answers := bufio.NewReader(conn)
	for time.Now().Before(end) {
		if _, err := conn.Write(request); err != nil {
			return n, err
		}
		if err := readRedirect(answers); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// readRedirect reads an answer without a body.
func readRedirect(answers *bufio.Reader) error {
	status, err := answers.ReadSlice('\n')
	if err != nil {
		return err
	}
	if !strings.HasPrefix(string(status), "HTTP/1.1 302") {
		return errors.New(string(status))
	}
	for {
		line, err := answers.ReadSlice('\n')
		if err != nil || len(line) <= 2 {
			return err
		}
	}
}

// awaitDrained returns how long it takes until every click is in the database.
func (h *server) awaitDrained(b *testing.B, clicks int) time.Duration {
	b.Helper()
	begin := time.Now()
	for time.Since(begin) < time.Minute {
		if h.clicks(b) >= clicks-connections {
			return time.Since(begin)
		}
	}
	b.Fatalf("%d of %d clicks are stored after a minute", h.clicks(b), clicks)
	return 0
}

func (h *server) clicks(b *testing.B) int {
	b.Helper()
	var answer struct {
		Data struct{ Clicks struct{ TotalCount int } }
	}
	h.call(b, http.MethodPost, "/graphql", []byte(`{"query":"{ clicks(first: 1, filter: {bots: true}) { totalCount } }"}`), &answer)
	return answer.Data.Clicks.TotalCount
}
