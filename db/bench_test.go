package db_test

import (
	"fmt"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// onEach runs a benchmark on each kind of database.
func onEach(b *testing.B, bench func(b *testing.B, store *db.Store)) {
	b.Run("sqlite", func(b *testing.B) { bench(b, dbtest.Open(b, db.Config{Path: dbtest.SQLitePath(b)})) })
	b.Run("postgres", func(b *testing.B) { bench(b, dbtest.Open(b, db.Config{URL: dbtest.PostgresURL(b)})) })
}

// manyLinks returns as many new links as one request may bring.
func manyLinks(x *tenant) []*hoko.Link {
	links := make([]*hoko.Link, 10_000)
	for i := range links {
		links[i] = x.link()
		links[i].Title, links[i].ExternalID = new(fmt.Sprint("Link number ", i)), new("external-"+links[i].ID)
	}
	return links
}

// BenchmarkInsertLinks stores 10,000 links, and compares with the bare
// statements that do nothing but put the same rows into links.
func BenchmarkInsertLinks(b *testing.B) {
	onEach(b, func(b *testing.B, store *db.Store) {
		x := newTenant(b, store)
		b.Run("store", func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				links := manyLinks(x)
				b.StartTimer()
				must(b, store.InsertLinks(b.Context(), links))
			}
		})
		b.Run("bare", func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				statements := db.BareInserts(store, manyLinks(x))
				b.StartTimer()
				must(b, store.ExecAll(b.Context(), statements))
			}
		})
	})
}

func BenchmarkUpdateLinks(b *testing.B) {
	onEach(b, func(b *testing.B, store *db.Store) {
		links := manyLinks(newTenant(b, store))
		must(b, store.InsertLinks(b.Context(), links))
		for b.Loop() {
			must(b, store.UpdateLinks(b.Context(), links))
		}
	})
}

func BenchmarkLinks(b *testing.B) {
	onEach(b, func(b *testing.B, store *db.Store) {
		x := newTenant(b, store)
		must(b, store.InsertLinks(b.Context(), manyLinks(x)))
		for _, limit := range []int{50, 10_000} {
			b.Run(fmt.Sprint(limit), func(b *testing.B) {
				for b.Loop() {
					got(store.Links(b.Context(), x.access, hoko.LinkFilter{}, hoko.Page{Limit: limit}))(b)
				}
			})
		}
	})
}

func BenchmarkAPIKeyByPublicID(b *testing.B) {
	onEach(b, func(b *testing.B, store *db.Store) {
		k := newTenant(b, store).storedKey(b, store)
		b.ResetTimer()
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				got(store.APIKeyByPublicID(b.Context(), k.PublicID))(b)
			}
		})
	})
}

func BenchmarkLinkByShortID(b *testing.B) {
	onEach(b, func(b *testing.B, store *db.Store) {
		x := newTenant(b, store)
		links := manyLinks(x)
		must(b, store.InsertLinks(b.Context(), links))
		b.ResetTimer()
		b.RunParallel(func(pb *testing.PB) {
			for i := 0; pb.Next(); i++ {
				got(store.LinkByShortID(b.Context(), links[i%len(links)].ShortID))(b)
			}
		})
	})
}

func BenchmarkWrite(b *testing.B) {
	onEach(b, func(b *testing.B, store *db.Store) {
		x := newTenant(b, store)
		k := x.storedKey(b, store)
		for b.Loop() {
			must(b, store.Write(b.Context(), linksWrite(k, x), func(tx *db.Store) error {
				return tx.InsertLinks(b.Context(), []*hoko.Link{x.link()})
			}))
		}
	})
}

func BenchmarkInsertClicks(b *testing.B) {
	onEach(b, func(b *testing.B, store *db.Store) {
		x := newTenant(b, store)
		rows := 0
		for b.Loop() {
			b.StopTimer()
			clicks := make([]*hoko.Click, 5000)
			for i := range clicks {
				clicks[i] = fullClick(x)
			}
			b.StartTimer()
			rows += got(store.InsertClicks(b.Context(), clicks))(b)
		}
		b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
	})
}
