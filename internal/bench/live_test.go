package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// How many follow the clicks of a workspace in each process, how many clicks they
// are shown, and what that may take.
const (
	liveSubscribers = 1000
	streamsOfOneKey = 10
	liveClicks      = 20
	liveDelay       = time.Second // from before the visit until the last subscriber has been told
	liveMegabytes   = 200         // of each process
)

// BenchmarkLiveClicks tells how long it takes until a click in one process has been
// shown to 1,000 subscribers of each process, and how much memory a process has with
// them. It fails where that is too much.
func BenchmarkLiveClicks(b *testing.B) {
	limits := []string{"HOKO_STREAMS=1100", "HOKO_WORKSPACE_STREAMS=1100"}
	b.Run("sqlite", func(b *testing.B) {
		h := startHoko(b, append(limits, "HOKO_DATA="+b.TempDir())...)
		benchmarkLiveClicks(b, h)
	})
	b.Run("postgres", func(b *testing.B) {
		h := startHoko(b, append(limits, "HOKO_DATA="+b.TempDir(), "HOKO_DATABASE="+dbtest.Postgres(b).URL())...)
		benchmarkLiveClicks(b, h, h.beside(b))
	})
}

func benchmarkLiveClicks(b *testing.B, processes ...*server) {
	first := processes[0]
	first.call(b, http.MethodPost, "/api/links", fmt.Appendf(nil,
		`[{"url":"https://example.com/","collectionId":%q,"shortId":"bench"}]`, first.collection), nil)
	audience := newAudience(b, processes)
	var took []time.Duration
	for range liveClicks {
		begin := time.Now()
		click := first.visit(b)
		took = append(took, audience.await(b, click).Sub(begin))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Milliseconds()), "p50-ms")
	b.ReportMetric(float64(took[len(took)-1].Milliseconds()), "max-ms")
	b.ReportMetric(0, "ns/op")
	if slowest := took[len(took)-1]; slowest > liveDelay {
		b.Errorf("the last subscriber was told after %s, want %s at most", slowest, liveDelay)
	}
	most := 0.0
	for _, p := range processes {
		most = max(most, p.memory(b, "VmHWM"))
	}
	b.ReportMetric(most, "peak-MB")
	if most > liveMegabytes {
		b.Errorf("a process has had %.0f MB, want %d at most", most, liveMegabytes)
	}
}

// visit visits the link as a browser does and returns the id of the click.
func (h *server) visit(b *testing.B) string {
	b.Helper()
	req, err := http.NewRequestWithContext(b.Context(), http.MethodGet, "http://"+h.address+"/bench", nil)
	must(b, err)
	req.Header.Set("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36")
	resp, err := http.DefaultTransport.RoundTrip(req)
	must(b, err)
	must(b, resp.Body.Close())
	target, err := url.Parse(resp.Header.Get("Location"))
	must(b, err)
	return target.Query().Get("hoko_id")
}

// audience are all who follow the clicks.
type audience struct {
	size  int
	shown chan sight
}

// sight is what one subscriber was shown, or why it was not.
type sight struct {
	click string
	at    time.Time
	err   error
}

// newAudience opens the subscriptions of each process, with as many keys as they
// need, and returns once all are heard.
func newAudience(b *testing.B, processes []*server) *audience {
	b.Helper()
	ctx, leave := context.WithCancel(context.Background())
	b.Cleanup(leave)
	a := &audience{size: liveSubscribers * len(processes), shown: make(chan sight, liveSubscribers*len(processes))}
	client := &http.Client{Transport: &http.Transport{}}
	var ready sync.WaitGroup
	for range liveSubscribers / streamsOfOneKey {
		key := processes[0].newKey(b, "bench")
		for _, p := range processes {
			for range streamsOfOneKey {
				ready.Add(1)
				go a.follow(ctx, client, p.address, key, sync.OnceFunc(ready.Done))
			}
		}
	}
	ready.Wait()
	return a
}

// follow reads a subscription to its end.
func (a *audience) follow(ctx context.Context, client *http.Client, address, key string, heard func()) {
	defer heard()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+address+"/graphql", strings.NewReader(`{"query":"subscription { clickRecorded { id } }"}`))
	if err != nil {
		a.shown <- sight{err: err}
		return
	}
	req.Header.Set("Authorization", "Bearer "+key)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	resp, err := client.Do(req)
	if err != nil {
		a.shown <- sight{err: err}
		return
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		a.shown <- sight{err: fmt.Errorf("status %s", resp.Status)}
		return
	}
	for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
		heard() // the first line says so
		if text, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			a.shown <- sightOf(text)
		}
	}
}

func sightOf(text string) sight {
	var event struct {
		Data struct{ ClickRecorded *struct{ ID string } }
	}
	if err := json.Unmarshal([]byte(text), &event); err != nil || event.Data.ClickRecorded == nil {
		return sight{err: fmt.Errorf("an event without a click: %s", text)}
	}
	return sight{click: event.Data.ClickRecorded.ID, at: time.Now()}
}

// await returns when the last of all was shown the click.
func (a *audience) await(b *testing.B, click string) (last time.Time) {
	b.Helper()
	limit := time.After(10 * time.Second)
	for told := range a.size {
		select {
		case got := <-a.shown:
			if got.err != nil || got.click != click {
				b.Fatalf("shown %q instead of %q: %v", got.click, click, got.err)
			}
			last = got.at
		case <-limit:
			b.Fatalf("%d of %d were shown the click", told, a.size)
		}
	}
	return last
}
