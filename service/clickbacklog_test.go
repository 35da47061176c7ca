package service

import (
	"context"
	"crypto/rand"
	"net/netip"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// An outage of the database, and the visitors who come while its clicks are worked
// off. HOKO_BACKLOG_CLICKS=600000 is ten minutes of 1,000 visitors a second.
const (
	outageClicks   = 20_000
	outageLength   = 10 * time.Minute
	outageWriters  = 64
	visitorsAtOnce = 4
	visitorPause   = 8 * time.Millisecond
	visitorLimit   = 2 * time.Second // for the slowest of them
)

func outageSize(t testing.TB) int {
	t.Helper()
	text := os.Getenv("HOKO_BACKLOG_CLICKS")
	if text == "" {
		return outageClicks
	}
	return want(strconv.Atoi(text))(t)
}

// TestBacklogIsWorkedOffWhileVisitorsCome: what has waited during an outage is stored,
// each click once, and so are those of the visitors who come meanwhile. None of them
// waits for long.
func TestBacklogIsWorkedOffWhileVisitorsCome(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, drainer, waiting := newTenant(t, w, "one"), newDrainer(t, w.store), outageSize(t)
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		x.outage(t, link, waiting)
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		begin := time.Now()
		go func() { ended <- drainer.Run(ctx, w.spool) }()
		took := x.visitUntil(t, link, func() bool { return drainer.Stored() >= int64(waiting) })
		worked := time.Since(begin)
		eventually(t, patience, func() bool { return w.spool.Stats().Records == 0 })
		stop()
		must(t, <-ended)

		stored := want(x.CountClicks(x.operator(t), hoko.ClickFilter{Bots: true}))(t)
		if stored != waiting+len(took) || drainer.Parked() != 0 {
			t.Errorf("%d are stored and %d parked of %d that waited and %d visits", stored, drainer.Parked(), waiting, len(took))
		}
		slices.Sort(took)
		if len(took) == 0 || took[len(took)-1] > visitorLimit {
			t.Fatalf("%d visitors came, who took as long as %v", len(took), took[max(len(took)-1, 0):])
		}
		t.Logf("%d clicks in %v, %.0f a second; %d visits meanwhile, %v in the middle and %v at most",
			waiting, worked.Round(time.Millisecond), float64(waiting)/worked.Seconds(), len(took), took[len(took)/2], took[len(took)-1])
	})
}

// outage leaves in the spool what visitors of the last minutes would have.
func (x *tenant) outage(t testing.TB, link *hoko.Link, clicks int) {
	t.Helper()
	visit := hoko.Visit{UserAgent: chrome, Referrer: "https://news.example/", Address: netip.MustParseAddr("203.0.113.7")}
	began := time.Now().Add(-outageLength)
	together(outageWriters, func(writer int) {
		for i := writer; i < clicks; i += outageWriters {
			at := began.Add(outageLength * time.Duration(i) / time.Duration(clicks))
			event := x.Service.newClick(link, visit, x.place(visit), at)
			id, err := hoko.IDAt(at, rand.Reader)
			if event.ID, event.URL = id, link.URL; err == nil {
				err = x.keep(t.Context(), event)
			}
			if err != nil {
				t.Error(err)
				return
			}
		}
	})
}

// visitUntil sends visitors to the link until over, and returns how long each of
// them has waited.
func (x *tenant) visitUntil(t testing.TB, link *hoko.Link, over func() bool) (took []time.Duration) {
	t.Helper()
	var mu sync.Mutex
	together(visitorsAtOnce, func(int) {
		pause := time.NewTicker(visitorPause)
		defer pause.Stop()
		for !over() && !t.Failed() {
			begin := time.Now()
			_, err := x.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, UserAgent: chrome, Address: netip.MustParseAddr("203.0.113.8")})
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			took = append(took, time.Since(begin))
			mu.Unlock()
			<-pause.C
		}
	})
	return took
}
