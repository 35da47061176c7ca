package bench

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/service"
)

// How much lies in the tables, and what a page may take.
const (
	manyKeys     = 10_000
	manyRequests = 1_000_000
	keyPageLimit = 100 * time.Millisecond
	keyListLimit = 50 * time.Millisecond
	searchLimit  = 3 * time.Second // of what is rare in the log, and has no index
	pageTurns    = 40
)

// BenchmarkKeys reads lists of 10,000 API keys in each order and with each
// filter, and pages of a request log of a million entries, half of which are of
// one key. It tells how long the slowest twentieth of each took, and fails where
// that is too long.
func BenchmarkKeys(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		path := filepath.Join(b.TempDir(), "hoko.db")
		store := dbtest.Open(b, db.Config{Path: path})
		benchmarkKeys(b, store, openSQLite(b, path), sqliteWords())
	})
	b.Run("postgres", func(b *testing.B) {
		address := database(b, dbtest.Postgres(b), "own")
		store := dbtest.Open(b, db.Config{URL: address})
		benchmarkKeys(b, store, openPostgres(b, address), postgresWords())
	})
}

func benchmarkKeys(b *testing.B, store *db.Store, pool *sql.DB, w words) {
	shop := newShop(b, store)
	workspaceID := shop.caller.Key.WorkspaceID
	begin := time.Now().Add(-90 * 24 * time.Hour)
	busy := fillKeys(b, pool, w, workspaceID, begin)
	k := keyReader{
		Service: shop.service,
		ctx:     shop.as(b.Context(), &hoko.Caller{Operator: true, Workspace: workspaceID}),
		busy:    busy,
		middle:  begin.Add(45 * 24 * time.Hour),
	}
	for _, r := range slices.Concat(k.pages(), k.lists()) {
		b.Run(r.name, func(b *testing.B) { r.measure(b) })
	}
}

// keyReader reads what the console shows of keys.
type keyReader struct {
	*service.Service

	ctx    context.Context //nolint:containedctx // of one measurement
	busy   string          // the id of the key with half of the entries
	middle time.Time       // of the log
}

// reading is something that is read while somebody waits.
type reading struct {
	name  string
	limit time.Duration
	read  func() error
}

func (r reading) measure(b *testing.B) {
	b.Helper()
	took := make([]time.Duration, pageTurns)
	for i := range took {
		took[i] = timed(func() {
			if err := r.read(); err != nil {
				b.Fatal(err)
			}
		})
	}
	if p95 := reportTimes(b, took); p95 > r.limit {
		b.Errorf("the slowest twentieth took %s and longer, want %s at most", p95, r.limit)
	}
}

// reportTimes tells how long half of the turns took at most, and all but the slowest
// twentieth, which it returns.
func reportTimes(b *testing.B, took []time.Duration) (p95 time.Duration) {
	b.Helper()
	slices.Sort(took)
	p95 = took[len(took)*95/100]
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(p95.Microseconds())/1000, "p95-ms")
	b.ReportMetric(0, "ns/op")
	return p95
}

// pages are what a page of one key shows, and what the log is filtered by.
func (k keyReader) pages() []reading {
	log := func(name string, limit time.Duration, f hoko.KeyRequestFilter, p hoko.Page) reading {
		return reading{"log " + name, limit, func() error {
			_, _, err := k.KeyRequests(k.ctx, f, p)
			return err
		}}
	}
	first := hoko.Page{Limit: 50}
	middle := hoko.Page{Limit: 50, After: &hoko.Cursor{Field: hoko.OrderByCreatedAt, Time: k.middle.UnixMicro(), ID: k.busy}}
	of := func(f hoko.KeyRequestFilter) hoko.KeyRequestFilter {
		f.KeyID = &k.busy
		return f
	}
	return []reading{
		{"page of a key", keyPageLimit, k.readPage},
		log("from the middle on", keyPageLimit, of(hoko.KeyRequestFilter{}), middle),
		log("refused", keyPageLimit, of(hoko.KeyRequestFilter{Refused: new(true)}), first),
		log("not refused", keyPageLimit, of(hoko.KeyRequestFilter{Refused: new(false)}), first),
		log("of a rare outcome", searchLimit, of(hoko.KeyRequestFilter{Outcomes: []hoko.Code{hoko.CodeBatchTooLarge}}), first),
		log("of a rare operation", searchLimit, of(hoko.KeyRequestFilter{Operation: new("DELETE /api/tags")}), first),
		log("from a rare address", keyPageLimit, of(hoko.KeyRequestFilter{Address: new("198.51.100.7")}), first),
		log("from no address", keyPageLimit, of(hoko.KeyRequestFilter{Address: new("198.51.100.8")}), first),
		log("of all keys", keyPageLimit, hoko.KeyRequestFilter{}, first),
		log("of all keys, refused", keyPageLimit, hoko.KeyRequestFilter{Refused: new(true)}, first),
		log("of all keys, of a rare outcome", searchLimit, hoko.KeyRequestFilter{Outcomes: []hoko.Code{hoko.CodeBatchTooLarge}}, first),
		log("of all keys, from a rare address", keyPageLimit, hoko.KeyRequestFilter{Address: new("198.51.100.7")}, first),
		{"late uses", keyPageLimit, k.readLateUses},
	}
}

// readPage reads all that a page of a key shows.
func (k keyReader) readPage() error {
	_, err1 := k.APIKey(k.ctx, k.busy)
	_, _, err2 := k.KeyRequests(k.ctx, hoko.KeyRequestFilter{KeyID: &k.busy}, hoko.Page{Limit: 50})
	_, err3 := k.KeyDays(k.ctx, []string{k.busy}, service.DayRange{})
	_, err4 := k.KeyRefusals(k.ctx, []string{k.busy})
	_, err5 := k.LateCallers(k.ctx, []string{k.busy})
	return errors.Join(err1, err2, err3, err4, err5)
}

func (k keyReader) readLateUses() error {
	uses, _, err := k.LateUses(k.ctx, hoko.LateUseFilter{}, hoko.Page{Limit: 50})
	if err != nil {
		return err
	}
	var ids []string
	for _, u := range uses {
		ids = append(ids, u.KeyID)
	}
	if len(ids) != 50 {
		return fmt.Errorf("%d late uses", len(ids))
	}
	_, err = k.LateCallers(k.ctx, ids)
	return err
}

// lists are the pages of the list of keys, each with what the rows show.
func (k keyReader) lists() []reading {
	var lists []reading
	for _, field := range []hoko.OrderField{hoko.OrderByCreatedAt, hoko.OrderByName, hoko.OrderByLastUsedAt} {
		for _, direction := range []hoko.Direction{hoko.Ascending, hoko.Descending} {
			for name, f := range map[string]hoko.APIKeyFilter{
				"all": {}, "active": {States: []hoko.KeyState{hoko.KeyActive}}, "expiring": {States: []hoko.KeyState{hoko.KeyExpiring}},
				"revoked": {States: []hoko.KeyState{hoko.KeyRevoked}}, "searched": {Search: "key 99"}, "with a scope": {Scope: new(hoko.ScopeTagsRead)},
				"of nobody": {CreatedBy: new("01890000-0000-7000-8000-000000000000")},
			} {
				p := hoko.Page{Limit: 100, Field: field, Direction: direction}
				lists = append(lists, reading{fmt.Sprintf("keys %s by %s %s", name, field, direction), keyListLimit, func() error { return k.readList(f, p) }})
			}
		}
	}
	slices.SortFunc(lists, func(a, b reading) int { return strings.Compare(a.name, b.name) })
	return lists
}

func (k keyReader) readList(f hoko.APIKeyFilter, p hoko.Page) error {
	keys, _, err := k.APIKeys(k.ctx, f, p)
	if err != nil {
		return err
	}
	var ids []string
	for _, key := range keys {
		ids = append(ids, key.ID)
	}
	_, err = k.KeyRefusals(k.ctx, ids)
	return err
}
