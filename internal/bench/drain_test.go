package bench

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"net/netip"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/internal/geo"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
	"github.com/hoko-to/hoko/service"
)

// What a spool is filled with: visits that differ as those of people do, in which
// link they ask for, from where and with what.
const (
	drainVisits   = 100_000
	drainLinks    = 1000
	drainVisitors = 128 // at the same time, so that they share syncs
	drainAgents   = 500
)

// BenchmarkDrain tells how many clicks a second go from a spool into a database
// that holds some already, with nothing else to do. Each round is a spool of its own.
func BenchmarkDrain(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) { benchmarkDrain(b, db.Config{Path: dbtest.SQLitePath(b)}) })
	b.Run("postgres", func(b *testing.B) { benchmarkDrain(b, db.Config{URL: dbtest.PostgresURL(b)}) })
}

func benchmarkDrain(b *testing.B, c db.Config) {
	store := dbtest.Open(b, c)
	waiting, parked := openSpool(b), openSpool(b)
	town := newTown(b, store, waiting)
	drainer := service.NewClickDrainer(store, useragent.New(2*drainAgents), parked, slog.New(slog.DiscardHandler))
	var took time.Duration
	for range rounds {
		town.visit(b)
		took += timed(func() { must(b, drainer.Empty(b.Context(), waiting)) })
	}
	if drainer.Stored() != rounds*drainVisits || drainer.Parked() != 0 {
		b.Fatalf("%d clicks are stored and %d parked", drainer.Stored(), drainer.Parked())
	}
	b.ReportMetric(rounds*drainVisits/took.Seconds(), "clicks/s")
	b.ReportMetric(0, "ns/op")
}

func openSpool(b *testing.B) *spool.Spool {
	b.Helper()
	opened, err := spool.Open(b.TempDir(), spool.Options{Now: time.Now})
	must(b, err)
	b.Cleanup(func() { must(b, opened.Close()) })
	return opened
}

// town is a workspace whose links many people visit.
type town struct {
	service *service.Service
	links   []*hoko.Link
}

func newTown(b *testing.B, store *db.Store, clicks *spool.Spool) *town {
	b.Helper()
	places, err := geo.Open("")
	must(b, err)
	s, err := service.New(service.Options{
		Store: store, Site: hoko.NewSite(url.URL{Scheme: "https", Host: "go.test"}), Pepper: bytes.Repeat([]byte{7}, 32),
		Now: time.Now, NewID: newID, Random: rand.Reader, Log: slog.New(slog.DiscardHandler),
		Clicks: clicks, Agents: useragent.New(1), Places: places, CacheSize: drainLinks,
	})
	must(b, err)
	return &town{s, insertLinks(b, s)}
}

func insertLinks(b *testing.B, s *service.Service) []*hoko.Link {
	b.Helper()
	as := func(workspace string) context.Context {
		return hoko.WithCall(b.Context(), &hoko.Call{Caller: &hoko.Caller{Operator: true, Workspace: workspace}})
	}
	must(b, s.Ready(as("")))
	workspace, err := s.CreateWorkspace(as(""), "town", "Town")
	must(b, err)
	collections, _, err := s.Collections(as(workspace.ID), hoko.CollectionFilter{}, hoko.Page{Limit: 1})
	must(b, err)
	wanted := make([]hoko.LinkChanges, drainLinks)
	for i := range wanted {
		wanted[i] = hoko.LinkChanges{
			URL:          hoko.To(fmt.Sprint("https://example.com/products/", i, "?utm_source=catalogue")),
			CollectionID: hoko.To(collections[0].ID),
		}
	}
	links, err := s.CreateLinks(as(workspace.ID), wanted, "")
	must(b, err)
	return links
}

// visit fills the spool.
func (t *town) visit(b *testing.B) {
	b.Helper()
	var all sync.WaitGroup
	for first := range drainVisitors {
		all.Go(func() {
			for i := first; i < drainVisits; i += drainVisitors {
				if _, err := t.service.Visit(b.Context(), t.visitOf(i)); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
}

func (t *town) visitOf(i int) hoko.Visit {
	return hoko.Visit{
		ShortID:        t.links[i*i%len(t.links)].ShortID,
		Address:        netip.AddrFrom4([4]byte{81, byte(i >> 16), byte(i >> 8), byte(i)}),
		UserAgent:      fmt.Sprintf("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.%d.0 Safari/537.36", i%drainAgents),
		Referrer:       fmt.Sprint("https://news.example.com/item?id=", i%1000),
		AcceptLanguage: "en-GB,en;q=0.9",
	}
}
