package bench

import (
	"fmt"
	"net/http"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// How often the program is started, and what a start may take.
const (
	starts        = 5
	startDelay    = time.Second     // to the first answer, on an empty database
	idleAfter     = 3 * time.Second // without another request
	idleMegabytes = 100
)

// BenchmarkStart tells how long it takes from the start of the program on an empty
// database to its first answer, and how much memory it then has when nobody asks
// for anything. It fails where that is too much.
func BenchmarkStart(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		benchmarkStart(b, func(int) []string { return []string{"HOKO_DATA=" + b.TempDir()} })
	})
	b.Run("postgres", func(b *testing.B) {
		cluster := dbtest.Postgres(b)
		benchmarkStart(b, func(i int) []string {
			return []string{"HOKO_DATA=" + b.TempDir(), "HOKO_DATABASE=" + database(b, cluster, fmt.Sprint("empty", i))}
		})
	})
}

func benchmarkStart(b *testing.B, empty func(i int) []string) {
	h := newServer(b)
	var took []time.Duration
	most := 0.0
	for i := range starts {
		h.address = freeAddress(b)
		env := slices.Concat(h.env, empty(i), []string{"HOKO_LISTEN=" + h.address})
		took = append(took, timed(func() {
			h.pid = run(b, h.address, env, h.binary, "serve")
			h.awaitReady(b)
		}))
		pause(b.Context(), idleAfter)
		most = max(most, h.memory(b, "VmRSS"))
		h.kill(b)
	}
	slices.Sort(took)
	slowest := took[len(took)-1]
	b.ReportMetric(float64(took[len(took)/2].Milliseconds()), "p50-ms")
	b.ReportMetric(float64(slowest.Milliseconds()), "max-ms")
	b.ReportMetric(most, "idle-MB")
	b.ReportMetric(0, "ns/op")
	if slowest > startDelay {
		b.Errorf("the first answer came after %s, want %s at most", slowest, startDelay)
	}
	if most > idleMegabytes {
		b.Errorf("an idle process has %.0f MB, want %d at most", most, idleMegabytes)
	}
}

// awaitReady returns once the program says that it can serve.
func (h *server) awaitReady(b *testing.B) {
	b.Helper()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); pause(b.Context(), time.Millisecond) {
		resp, err := http.Get("http://" + h.address + "/readyz")
		must(b, err)
		must(b, resp.Body.Close())
		if resp.StatusCode == http.StatusOK {
			return
		}
	}
	b.Fatal("the program does not get ready")
}

// kill ends the process.
func (h *server) kill(b *testing.B) {
	b.Helper()
	process, err := os.FindProcess(h.pid)
	must(b, err)
	must(b, process.Kill())
}
