package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db/dbtest"
)

// What stays open may go on for so long after its key was revoked.
const (
	streamLimit     = time.Second
	deafStreamLimit = 5 * time.Second // while the process hears nothing of others
	streamedClicks  = 60_000          // more than the network keeps on the way to a slow reader, and than one in a hurry reads within streamLimit
	hurriedLines    = 50              // that a reader in a hurry reads in a millisecond, at most
)

// endPatience bounds how long a test waits for the end of a stream.
const endPatience = 30 * time.Second

// follower is a client of something that stays open.
type follower struct {
	live   chan struct{} // closed when the first line has come
	done   chan struct{} // closed at the end
	hurry  chan struct{} // closed when it is to read as fast as it can
	ended  time.Time     // once done
	last   string        // line, once done
	status int           // once done
	err    error         // of reading, once done
}

// follow opens something with a key and reads it, very slowly until it is told to hurry.
func (w *labour) follow(p *process, a action, header ...string) *follower {
	f := &follower{live: make(chan struct{}), done: make(chan struct{}), hurry: make(chan struct{})}
	w.all.Go(func() {
		defer close(f.done)
		f.read(w.t.Context(), p, a, append(header, "Authorization", "Bearer "+w.key))
		f.ended = time.Now()
	})
	return f
}

func (f *follower) read(ctx context.Context, p *process, a action, header []string) {
	req, err := http.NewRequestWithContext(ctx, a.method, p.url+a.path, strings.NewReader(a.body))
	if err != nil {
		f.err = err
		return
	}
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := narrow.Do(req)
	if err != nil {
		f.err = err
		return
	}
	defer resp.Body.Close()
	f.status = resp.StatusCode
	f.readLines(bufio.NewReader(resp.Body))
}

// narrow is a client whose side of the network keeps little: an operating system
// may else take in the whole of what is being sent.
var narrow = &http.Client{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return conn, conn.(*net.TCPConn).SetReadBuffer(64 << 10)
}}}

func (f *follower) readLines(body *bufio.Reader) {
	live := sync.OnceFunc(func() { close(f.live) })
	for n := 0; ; n++ {
		line, err := body.ReadString('\n')
		if err != nil {
			f.err = err
			return
		}
		if strings.TrimSpace(line) != "" {
			f.last += line
			f.last = f.last[max(0, len(f.last)-1000):]
		}
		live()
		select {
		case <-f.hurry:
			if n%hurriedLines == 0 {
				<-time.After(time.Millisecond)
			}
		case <-time.After(time.Millisecond):
		}
	}
}

// recorded are the subscriptions to what is recorded.
var recorded = []string{"clickRecorded", "leadRecorded", "saleRecorded"}

// subscribe follows what is recorded: one of these.
func (w *labour) subscribe(p *process, field string) *follower {
	return w.follow(p, asked(`subscription { `+field+` { id } }`, nil), "Accept", "text/event-stream")
}

// export reads all clicks that there are.
func (w *labour) export(p *process) *follower {
	return w.follow(p, action{method: http.MethodGet, path: "/api/clicks"})
}

// awaitLive waits until something has come from each.
func awaitLive(t *testing.T, followers ...*follower) {
	t.Helper()
	for _, f := range followers {
		select {
		case <-f.live:
		case <-f.done:
			t.Fatalf("ended before it began: %d %v %s", f.status, f.err, f.last)
		case <-time.After(30 * time.Second):
			t.Fatal("nothing came")
		}
	}
}

// expectEnd hurries followers on and waits until each has ended, cut off or told
// why. It returns how long after the moment the last one ended.
func expectEnd(t *testing.T, after time.Time, why string, followers ...*follower) (last time.Duration) {
	t.Helper()
	for _, f := range followers {
		close(f.hurry)
	}
	for _, f := range followers {
		select {
		case <-f.done:
		case <-time.After(endPatience):
			t.Fatal("does not end")
		}
		last = max(last, f.ended.Sub(after))
		if !errors.Is(f.err, io.ErrUnexpectedEOF) && !strings.Contains(f.last, why) {
			t.Errorf("was not told why it ended: %d %v %s", f.status, f.err, f.last)
		}
	}
	return last
}

// storeClicks puts clicks into the database of the house, for exports to read.
func (h *house) storeClicks(t *testing.T) {
	t.Helper()
	store := dbtest.Open(t, h.config)
	workspace, err := store.WorkspaceBySlug(t.Context(), h.owners[0].workspace)
	if err != nil {
		t.Fatal(err)
	}
	link := uuid.Must(uuid.NewV7()).String()
	click := &hoko.Click{
		ID: uuid.Must(uuid.NewV7()).String(), WorkspaceID: workspace.ID, LinkID: link, CollectionID: h.collection,
		CreatedAt: time.Now().Add(-time.Hour).UTC(), Device: "desktop", URL: "https://example.com/", Trigger: hoko.TriggerLink,
	}
	if _, err := store.InsertClicks(t.Context(), []*hoko.Click{click}); err != nil {
		t.Fatal(err)
	}
	dbtest.CopyClick(t, h.config, click.ID, streamedClicks)
}

// streamsOpen revokes a key while it has subscriptions of each kind open in each
// process, and an export in another one than is asked to revoke it.
func streamsOpen(h *house, s *score, round int) int {
	expectPrompt(h.t, "the end of the last stream", streamLimit, func() time.Duration { return h.endStreams(s, round) })
	return 1
}

// endStreams is streamsOpen once, and returns how long after the answer the last of
// them ended.
func (h *house) endStreams(s *score, round int) time.Duration {
	w := h.newLabour("scopes", []string{"analyticsRead", "linksWrite", "collectionsRead"})
	w.start(oneEach(processCount), h.processes...)
	followers := []*follower{w.export(h.processes[(round+1)%processCount])}
	for _, p := range h.processes {
		for _, field := range recorded {
			followers = append(followers, w.subscribe(p, field))
		}
	}
	awaitLive(h.t, followers...)
	w.awaitBusy()
	took := w.end(h.revokeNow(round, w))
	answered := time.Now()
	committed := w.links(h.pool)
	lag := expectEnd(h.t, answered, `"key_revoked"`, followers...)
	w.settle(h.pool, committed)
	s.streams = append(s.streams, lag)
	s.add(w, took)
	return lag
}

// lagOf describes how long streams went on.
func lagOf(lags []time.Duration) string {
	if len(lags) == 0 {
		return ""
	}
	return fmt.Sprintf("streams ended after %s (p50), %s (max)", percentile(lags, 50), percentile(lags, 100))
}
