package server_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/service"
)

// TestSocketEndsForAClientThatDoesNotRead, and keeps the connection waiting with
// answers to its pings.
func TestSocketEndsForAClientThatDoesNotRead(t *testing.T) {
	expectPromised(t, "the connection", func() time.Duration {
		h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
		key := h.newKey(hoko.ScopeAnalyticsRead)
		s := h.dial()
		s.greet(fields{"Authorization": key})
		var sent atomic.Int64
		go func() {
			ping := `{"type":"ping","payload":"` + strings.Repeat("x", 100<<10) + `"}`
			for s.conn.Write(s.ctx, websocket.MessageText, []byte(ping)) == nil {
				sent.Add(1)
			}
		}()
		h.eventually("nothing is read any more", func() bool {
			before := sent.Load()
			<-time.After(300 * time.Millisecond)
			return before > 0 && sent.Load() == before
		})
		h.revoke(key)
		begin := time.Now()
		h.eventually("the connection is over", func() bool { return h.openCount() == 0 })
		return time.Since(begin)
	})
}

// TestSocketHearsSoMuch: whoever sends message after message is sent away, the
// sooner if they have not said who they are.
func TestSocketHearsSoMuch(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	stranger, known, pinging := h.dial(), h.dial(), h.dial()
	for range 6 {
		stranger.send(`{"type":"ping"}`)
	}
	stranger.ends("4429 send fewer messages")
	known.greet(fields{"Authorization": h.key})
	for range 1_000 {
		known.send(`{"type":"pong"}`)
	}
	known.ends("4429 send fewer messages")
	pinging.greet(fields{"Authorization": h.key})
	reading := pinging.conn.CloseRead(pinging.ctx)
	for range 999 {
		if err := pinging.conn.Ping(reading); err != nil {
			t.Fatal(err)
		}
	}
	if err := pinging.conn.Ping(reading); err == nil {
		t.Error("one ping too many was answered")
	}
}

// TestSilentSocketsKeepNoCallerOut: however many connections there are that do not say
// who they are, whoever showed a credential when opening one is let in.
func TestSilentSocketsKeepNoCallerOut(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	open := func(header ...string) (opened int) {
		for range 30 {
			s, status := h.tryDial("graphql-transport-ws", header...)
			if s == nil {
				if status != http.StatusTooManyRequests {
					t.Errorf("refused as %d", status)
				}
				return opened
			}
			opened++
		}
		return opened
	}
	strangers, known := open(), open("Authorization", h.key)
	if strangers < 20 || known < 20 { // there can be more on a slow machine, as they are sent away after 3 seconds
		t.Errorf("strangers had %d connections and a caller %d", strangers, known)
	}
	s := h.dial("Authorization", "Bearer "+h.newKey(hoko.ScopeAnalyticsRead))
	s.greet(nil)
}

// TestStrangersSendShortMessages: who says who they are may send long ones from then
// on, and does not need one for that.
func TestStrangersSendShortMessages(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	for size, end := range map[int]string{15 << 10: "4401 credentials_missing", 16 << 10: "1009"} {
		s := h.dial()
		s.init(fields{"x": strings.Repeat("x", size)})
		if got := s.end(); !strings.HasPrefix(got, end) {
			t.Errorf("%d bytes: %s", size, got)
		}
	}
	s := h.dial()
	s.greet(fields{"Authorization": h.key})
	s.ask("a", `subscription { nothing } #`+strings.Repeat("x", 32<<10))
	if got := s.next(); !strings.Contains(got, "document_invalid") {
		t.Errorf("a long question is answered %.200s", got)
	}
}

// TestSocketEndsWhileResultsAreStuck: the client reads nothing, and what waits are
// results of subscriptions, so that the connection's last words wait behind them.
func TestSocketEndsWhileResultsAreStuck(t *testing.T) {
	expectPromised(t, "the connection", func() time.Duration {
		h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
		key := h.newKey(hoko.ScopeAnalyticsRead)
		s := h.dial()
		s.greet(fields{"Authorization": key})
		var wide strings.Builder // more of each click than lies between the two ends unread
		for i := range 50 {
			fmt.Fprintf(&wide, " u%d: url", i)
		}
		const subscriptions, clicks = 10, 500
		for i := range subscriptions {
			s.ask(fmt.Sprint(i), "subscription { clickRecorded {"+wide.String()+" } }")
		}
		h.until(s, func() { h.click() })
		h.clicksOf(clicks, 0)
		h.eventually("more is on its way than fits", func() bool {
			return service.NewWorker(h.service).Gauges().StreamedClicks >= subscriptions*clicks
		})
		h.revoke(key)
		begin := time.Now()
		h.eventually("the connection is over", func() bool { return h.openCount() == 0 })
		return time.Since(begin)
	})
}
