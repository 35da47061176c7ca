package service

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/internal/geo"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
)

// Clicks of a benchmark: few links get most of them, and a visitor comes a few
// times.
const (
	drainedClicks   = 100_000
	drainedLinks    = 1000
	drainedVisitors = 40_000
	drainedPlaces   = 400
)

// BenchmarkDrain carries clicks from a real spool into a database, with
// everything that is stored beside them.
func BenchmarkDrain(b *testing.B) {
	cluster := dbtest.Postgres(b)
	b.Run("sqlite", func(b *testing.B) { drainAll(b, dbtest.Open(b, db.Config{Path: dbtest.SQLitePath(b)}), 1) })
	b.Run("postgres", func(b *testing.B) { drainAll(b, dbtest.Open(b, db.Config{URL: cluster.URL()}), 1) })
	b.Run("postgres, two processes", func(b *testing.B) { drainAll(b, dbtest.Open(b, db.Config{URL: cluster.URL()}), 2) })
}

func drainAll(b *testing.B, store *db.Store, processes int) {
	workspaceID, links := newID(), make([]string, drainedLinks)
	for i := range links {
		links[i] = newID()
	}
	stored := 0
	for b.Loop() {
		b.StopTimer()
		spools := make([]*spool.Spool, processes)
		for i := range spools {
			spools[i] = openSpool(b, b.TempDir())
			fillSpool(b, spools[i], workspaceID, links, uint64(stored+i))
		}
		b.StartTimer()
		together(processes, func(i int) {
			drainer := NewClickDrainer(store, useragent.New(1000), openSpool(b, b.TempDir()), slog.New(slog.DiscardHandler))
			must(b, drainer.Empty(b.Context(), spools[i]))
		})
		stored += processes * drainedClicks
	}
	b.ReportMetric(float64(stored)/b.Elapsed().Seconds(), "clicks/s")
}

func fillSpool(b *testing.B, into *spool.Spool, workspaceID string, links []string, seed uint64) {
	b.Helper()
	chance := rand.New(rand.NewPCG(seed, 2))
	var list [][]byte
	for range drainedClicks {
		list = append(list, want(benchEvent(chance, workspaceID, links).encode())(b))
	}
	const writers = 64 // which share a sync
	together(writers, func(i int) {
		for k := i; k < len(list); k += writers {
			must(b, into.Append(context.Background(), list[k]))
		}
	})
}

func benchEvent(chance *rand.Rand, workspaceID string, links []string) *clickEvent {
	skewed := func(n int) int { return int(chance.Float64() * chance.Float64() * chance.Float64() * float64(n)) }
	link, visitor, place := skewed(len(links)), chance.IntN(drainedVisitors), skewed(drainedPlaces)
	e := &clickEvent{
		ID: newID(), WorkspaceID: workspaceID, LinkID: links[link], CollectionID: links[link%20], At: time.Now().UnixMicro(),
		Place:     geo.Place{Country: demoCountries[place%len(demoCountries)], Region: fmt.Sprint("R", place%100), City: fmt.Sprint("City ", place), Continent: "EU"},
		UserAgent: demoAgents[visitor%len(demoAgents)], Referrer: pick(chance, demoReferrers), Language: pick(chance, demoLanguages),
		URL: fmt.Sprint("https://example.com/products/", link), Trigger: hoko.TriggerLink, Visitor: fmt.Appendf(nil, "%016d", visitor),
	}
	if link%3 == 0 {
		e.UTM.Source, e.UTM.Medium, e.UTM.Campaign = new("newsletter"), new("mail"), new(fmt.Sprint("campaign ", link%50))
		e.TagIDs, e.PartnerID = []string{links[link%7], links[7+link%5]}, &links[link%30]
	}
	return e
}
