package service

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
)

const chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"

func newDrainer(t testing.TB, store *db.Store) *ClickDrainer {
	t.Helper()
	return NewClickDrainer(store, useragent.New(100), openSpool(t, t.TempDir()), slog.New(slog.DiscardHandler))
}

// visit sends visitors to a link, each recorded before it returns, and returns
// the ids of their clicks.
func (x *tenant) visit(t testing.TB, link *hoko.Link, visitors int) []string {
	t.Helper()
	ids := make([]string, visitors)
	for i := range ids {
		d := want(x.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, UserAgent: chrome, Address: netip.MustParseAddr("203.0.113.7")}))(t)
		_, ids[i], _ = strings.Cut(d.URL, hoko.ClickParameter+"=")
	}
	return ids
}

// clicks returns the ids of the clicks that are stored, sorted.
func (x *tenant) clicks(t testing.TB) []string {
	t.Helper()
	list, _, err := x.Clicks(x.operator(t), hoko.ClickFilter{Bots: true}, hoko.Page{Limit: hoko.MaxTake})
	must(t, err)
	ids := make([]string, len(list))
	for i, click := range list {
		ids[i] = click.ID
	}
	slices.Sort(ids)
	return ids
}

func (x *tenant) holds(t testing.TB, ids []string) {
	t.Helper()
	slices.Sort(ids)
	if got := x.clicks(t); !slices.Equal(got, ids) {
		t.Errorf("%d clicks are stored, %d were recorded", len(got), len(ids))
	}
}

func TestClicksReachTheDatabase(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, drainer := newTenant(t, w, "one"), newDrainer(t, w.store)
		ids := x.visit(t, x.insertLink(t, func(*hoko.LinkChanges) {}), 30)
		must(t, drainer.Empty(t.Context(), w.spool))
		x.holds(t, ids)
		if drainer.Stored() != 30 || drainer.Parked() != 0 || w.spool.Stats().Records != 0 {
			t.Errorf("%d stored, %d parked, %d left", drainer.Stored(), drainer.Parked(), w.spool.Stats().Records)
		}
	})
}

// spoiled returns a good click with another id and one change.
func spoiled(t testing.TB, good []byte, spoil func(e *clickEvent)) []byte {
	t.Helper()
	e := want(decodeClick(good))(t)
	e.ID = newID()
	spoil(e)
	return e.encode()
}

// unreadable returns records that are no clicks.
func unreadable(t testing.TB, good []byte) [][]byte {
	t.Helper()
	return [][]byte{
		[]byte("no click"), good[:len(good)/2], nil, []byte("{}"), good[:1],
		spoiled(t, good, func(e *clickEvent) { e.ID = "no id" }),
		spoiled(t, good, func(e *clickEvent) { e.WorkspaceID = "no id" }),
		spoiled(t, good, func(e *clickEvent) { e.LinkID = "" }),
	}
}

// unacceptable returns clicks that PostgreSQL refuses: their ids tell no time,
// so they belong into no partition.
func unacceptable(t testing.TB, good []byte) [][]byte {
	t.Helper()
	return [][]byte{spoiled(t, good, func(e *clickEvent) { e.ID = "6c84fb90-12c4-41e1-840d-725ee0f0a5a1" })}
}

// copyRecords returns what a spool holds.
func copyRecords(t testing.TB, from *spool.Spool) [][]byte {
	t.Helper()
	batch := want(from.Next(t.Context(), 1000))(t)
	records := make([][]byte, len(batch.Records))
	for i, record := range batch.Records {
		records[i] = slices.Clone(record)
	}
	return records
}

func TestPoisonIsParkedAndTheOthersAreStored(t *testing.T) {
	t.Parallel()
	t.Run("unreadable", func(t *testing.T) {
		t.Parallel()
		each(t, func(t *testing.T, w *world) { drainPoison(t, w, unreadable) })
	})
	t.Run("unacceptable", func(t *testing.T) {
		t.Parallel()
		store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
		drainPoison(t, newWorld(t, store), unacceptable)
	})
}

// drainPoison drains good records with bad ones among them.
func drainPoison(t *testing.T, w *world, poison func(t testing.TB, good []byte) [][]byte) {
	t.Helper()
	x, drainer := newTenant(t, w, "one"), newDrainer(t, w.store)
	link := x.insertLink(t, func(*hoko.LinkChanges) {})
	ids := x.visit(t, link, 5)
	bad := poison(t, copyRecords(t, w.spool)[0])
	for _, record := range bad {
		must(t, w.spool.Append(t.Context(), record))
		ids = append(ids, x.visit(t, link, 3)...)
	}
	must(t, drainer.Empty(t.Context(), w.spool))
	x.holds(t, ids)
	if drainer.Parked() != int64(len(bad)) {
		t.Errorf("%d parked, want %d", drainer.Parked(), len(bad))
	}
	parked := copyRecords(t, drainer.parked)
	for _, record := range bad {
		if !slices.ContainsFunc(parked, func(p []byte) bool { return string(p) == string(record) }) {
			t.Errorf("%.80q is lost", record)
		}
	}
}

// TestWhatIsUnavailableIsTriedAgain: a partition that is missing now is made for the
// next try, although the database refused the click for it.
func TestWhatIsUnavailableIsTriedAgain(t *testing.T) {
	t.Parallel()
	refused := fmt.Errorf("%w: no partition of relation found for row", db.ErrRefused)
	if !isBlamed(refused) {
		t.Error("what the database refuses is tried for ever")
	}
	if isBlamed(hoko.Unavailable(refused)) {
		t.Error("a click that only misses its partition is parked")
	}
}

// A process that ends after its batch was stored and before it gave the batch
// up delivers it again.
func TestRepeatedBatchIsStoredOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, dir := newTenant(t, w, "one"), t.TempDir()
		first := openSpool(t, dir)
		w.clicks = first
		ids := x.visit(t, x.insertLink(t, func(*hoko.LinkChanges) {}), 50)
		dying := newDrainer(t, w.store)
		must(t, dying.persist(t.Context(), first, want(first.Next(t.Context(), 30))(t)))
		must(t, first.Close())

		again := openSpool(t, dir)
		drainer := newDrainer(t, w.store)
		must(t, drainer.Empty(t.Context(), again))
		x.holds(t, ids)
		if dying.Stored() != 30 || drainer.Stored() != 20 || again.Stats().Records != 0 {
			t.Errorf("%d and %d stored, %d left", dying.Stored(), drainer.Stored(), again.Stats().Records)
		}
	})
}

// Two drainers that carry the same records at the same time store each once.
func TestConcurrentDrainersStoreOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		ids := x.visit(t, x.insertLink(t, func(*hoko.LinkChanges) {}), 40)
		records := copyRecords(t, w.spool)
		drainers := make([]*ClickDrainer, 6)
		for i := range drainers {
			drainers[i] = newDrainer(t, w.store)
		}
		together(len(drainers), func(i int) {
			mine := slices.Clone(records)
			if i%2 == 1 {
				slices.Reverse(mine)
			}
			if err := drainers[i].persist(t.Context(), nil, spool.Batch{Records: mine}); err != nil {
				t.Error(err)
			}
		})
		x.holds(t, ids)
		var stored, parked int64
		for _, drainer := range drainers {
			stored, parked = stored+drainer.Stored(), parked+drainer.Parked()
		}
		if stored != 40 || parked != 0 {
			t.Errorf("%d stored, %d parked", stored, parked)
		}
	})
}

// A database that is out of order for a reason that the clicks are not to blame
// for is waited for as well: nothing is parked.
func TestClicksWaitForTheOperator(t *testing.T) {
	t.Parallel()
	path := dbtest.SQLitePath(t)
	w := newWorld(t, dbtest.Open(t, db.Config{Path: path}))
	x, drainer := newTenant(t, w, "one"), newDrainer(t, w.store)
	ids := x.visit(t, x.insertLink(t, func(*hoko.LinkChanges) {}), 10)

	operator := want(sql.Open("sqlite", path))(t)
	t.Cleanup(func() { must(t, operator.Close()) })
	must(t, second(operator.Exec("ALTER TABLE clicks RENAME TO hidden")))
	ctx, stop := context.WithTimeout(t.Context(), 3*firstPause)
	defer stop()
	must(t, drainer.Empty(ctx, w.spool))
	if drainer.Parked() != 0 || w.spool.Stats().Records != 10 {
		t.Errorf("%d parked, %d left", drainer.Parked(), w.spool.Stats().Records)
	}
	must(t, second(operator.Exec("ALTER TABLE hidden RENAME TO clicks")))
	must(t, drainer.Empty(t.Context(), w.spool))
	x.holds(t, ids)
}

// While the database is away clicks wait; nothing is parked, and afterwards
// each is there once.
func TestClicksWaitForTheDatabase(t *testing.T) {
	t.Parallel()
	cluster := dbtest.Postgres(t)
	w := newWorld(t, dbtest.Open(t, db.Config{URL: cluster.URL()}))
	x, drainer := newTenant(t, w, "one"), newDrainer(t, w.store)
	link := x.insertLink(t, func(*hoko.LinkChanges) {})
	ids := x.visit(t, link, 10)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	cluster.Stop(t)
	go func() { ended <- drainer.Run(ctx, w.spool) }()
	ids = append(ids, x.visit(t, link, 10)...) // a remembered link goes on
	if drainer.Stored() != 0 || w.spool.Stats().Records != 20 {
		t.Errorf("%d stored without a database, %d wait", drainer.Stored(), w.spool.Stats().Records)
	}
	cluster.Start(t)
	eventually(t, patience, func() bool { return w.spool.Stats().Records == 0 })
	stop()
	must(t, <-ended)
	x.holds(t, ids)
	if drainer.Parked() != 0 {
		t.Errorf("%d parked", drainer.Parked())
	}
}

func TestFullSpool(t *testing.T) {
	t.Parallel()
	for _, redirect := range []bool{false, true} {
		t.Run(fmt.Sprint("redirect ", redirect), func(t *testing.T) {
			t.Parallel()
			each(t, func(t *testing.T, w *world) {
				x := newTenant(t, w, "one")
				link := x.insertLink(t, func(*hoko.LinkChanges) {})
				w.clicks, w.redirectUnrecorded = fullSpool(t), redirect
				d, err := w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID})
				if !redirect {
					refused(t, err, hoko.CodeSpoolFull)
					return
				}
				if got := want(d, err)(t).URL; got != link.URL || NewWorker(w.Service).Gauges().Unrecorded != 1 {
					t.Errorf("led to %s, %d unrecorded", got, NewWorker(w.Service).Gauges().Unrecorded)
				}
			})
		})
	}
}

func fullSpool(t testing.TB) *spool.Spool {
	t.Helper()
	full := want(spool.Open(t.TempDir(), spool.Options{Now: time.Now, MaxBytes: 1}))(t)
	t.Cleanup(func() { must(t, full.Close()) })
	return full
}
