package db_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// answerLimit is how soon everything that admits a request must answer. R3 of
// the promise.
const answerLimit = time.Second

// admissions are the reads that come before anybody is known.
func admissions(ctx context.Context, store *db.Store, x *tenant, k *hoko.StoredKey, l *hoko.Link) map[string]func() error {
	return map[string]func() error{
		"Ping":               func() error { return store.Ping(ctx) },
		"APIKeyByPublicID":   func() error { _, err := store.APIKeyByPublicID(ctx, k.PublicID); return err },
		"LinkByShortID":      func() error { _, err := store.LinkByShortID(ctx, l.ShortID); return err },
		"SessionByTokenHash": func() error { _, _, err := store.SessionByTokenHash(ctx, []byte(x.session.ID)); return err },
		"MembershipBySlug":   func() error { _, err := store.MembershipBySlug(ctx, x.owner.ID, x.workspace.Slug); return err },
	}
}

// askAll asks every question several times at once and expects outages only,
// and each of them in time. A machine that is busy with other things gets three
// tries.
func askAll(t *testing.T, questions map[string]func() error, limit time.Duration) {
	t.Helper()
	var slowest time.Duration
	for range 3 {
		if slowest = askOnce(t, questions); slowest <= limit || t.Failed() {
			return
		}
	}
	t.Errorf("the slowest answered after %s, and after more than %s each time", slowest, limit)
}

// askOnce is askAll once, and returns how long the slowest answer took.
func askOnce(t *testing.T, questions map[string]func() error) time.Duration {
	t.Helper()
	var (
		all     sync.WaitGroup
		slowest atomic.Int64
	)
	for name, ask := range questions {
		for range 8 {
			all.Go(func() {
				start := time.Now()
				err := ask()
				took := int64(time.Since(start))
				for before := slowest.Load(); took > before && !slowest.CompareAndSwap(before, took); before = slowest.Load() {
				}
				if hoko.KindOf(err) != hoko.KindUnavailable {
					t.Errorf("%s: %v, want unavailable", name, err)
				}
			})
		}
	}
	all.Wait()
	return time.Duration(slowest.Load())
}

// recovers waits until every question is answered.
func recovers(t *testing.T, questions map[string]func() error) {
	t.Helper()
	for name, ask := range questions {
		eventually(t, name+" works again", func() bool {
			err := ask()
			if err != nil && hoko.KindOf(err) != hoko.KindUnavailable {
				t.Fatalf("%s: %v", name, err)
			}
			return err == nil
		})
	}
}

func TestPostgresStopsAndStarts(t *testing.T) {
	t.Parallel()
	cluster := dbtest.Postgres(t)
	store := dbtest.Open(t, db.Config{URL: cluster.URL()})
	x := newTenant(t, store)
	k, l := x.storedKey(t, store), x.link()
	must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
	c := x.click()
	got(store.InsertClicks(t.Context(), []*hoko.Click{c}))(t)

	questions := admissions(t.Context(), store, x, k, l)
	questions["Links"] = func() error {
		_, err := store.Links(t.Context(), x.access, hoko.LinkFilter{}, hoko.Page{Limit: 1})
		return err
	}
	questions["Write"] = func() error { return insertLink(t, store, linksWrite(k, x), x.link()) }
	questions["InsertClicks"] = func() error { _, err := store.InsertClicks(t.Context(), []*hoko.Click{c}); return err }
	questions["Changes"] = func() error { _, _, err := store.Changes(t.Context(), db.ChangeCursor{}, 1); return err }
	recovers(t, questions)

	for range 2 {
		cluster.Stop(t)
		askAll(t, questions, answerLimit)
		cluster.Start(t)
		recovers(t, questions)
	}
}

// TestPostgresStopsUnderLoad checks a key over and over while the server crashes
// and comes back: the key is never said to be unknown.
func TestPostgresStopsUnderLoad(t *testing.T) {
	t.Parallel()
	cluster := dbtest.Postgres(t)
	store := dbtest.Open(t, db.Config{URL: cluster.URL()})
	k := newTenant(t, store).storedKey(t, store)
	var (
		stop atomic.Bool
		wg   sync.WaitGroup
	)
	defer wg.Wait()
	defer stop.Store(true)
	for range 8 {
		wg.Go(func() {
			for !stop.Load() {
				if _, err := store.APIKeyByPublicID(t.Context(), k.PublicID); err != nil && hoko.KindOf(err) != hoko.KindUnavailable {
					t.Errorf("key: %v", err)
				}
			}
		})
	}
	for range 3 {
		cluster.Stop(t)
		cluster.Start(t)
		eventually(t, "the check works again", func() bool {
			_, err := store.APIKeyByPublicID(t.Context(), k.PublicID)
			return err == nil
		})
	}
}

// TestNetworkSwallowsEverything cuts the network without a word. Drivers wait
// for that for minutes.
func TestNetworkSwallowsEverything(t *testing.T) {
	t.Parallel()
	proxy := dbtest.NewProxy(t, dbtest.PostgresURL(t))
	store := dbtest.Open(t, db.Config{URL: proxy.URL()})
	x := newTenant(t, store)
	k, l := x.storedKey(t, store), x.link()
	must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
	questions := admissions(t.Context(), store, x, k, l)
	recovers(t, questions)
	proxy.Swallow("")
	askAll(t, questions, answerLimit) // on connections that were open
	askAll(t, questions, answerLimit) // and on new ones
	proxy.Heal()
	recovers(t, questions)
}

// TestPostgresBehindAPooler: a query and its arguments are one message, or a pooler can
// answer another client with them; and only the server that takes writes is asked.
func TestPostgresBehindAPooler(t *testing.T) {
	t.Parallel()
	config, err := db.PostgresConfig("postgres://hoko@localhost/hoko?sslmode=disable&binary_parameters=no")
	must(t, err)
	if !config.BinaryParameters || config.TargetSessionAttrs != pq.TargetSessionAttrsPrimary {
		t.Errorf("binary parameters: %v, server: %s", config.BinaryParameters, config.TargetSessionAttrs)
	}
}

// TestStartWaitsForASlowAnswer: requests give up on it, a start does not.
func TestStartWaitsForASlowAnswer(t *testing.T) {
	t.Parallel()
	proxy := dbtest.NewProxy(t, dbtest.PostgresURL(t))
	trap := proxy.Trap("LinkByShortID")
	defer trap.Open()
	store := dbtest.Open(t, db.Config{URL: proxy.URL()})
	select {
	case <-trap.Caught():
	default:
		t.Error("every answer came at once")
	}
	must(t, store.Ping(t.Context()))
}

func TestSQLiteIsLockedByAnotherProcess(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	x := newTenant(t, store)
	other := reopen(t, store)
	must(t, other.InTx(t.Context(), func(*db.Store) error {
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		err := store.InsertLinks(ctx, []*hoko.Link{x.link()})
		if hoko.KindOf(err) != hoko.KindUnavailable {
			t.Errorf("error = %v, want unavailable", err)
		}
		return nil
	}))
	must(t, store.InsertLinks(t.Context(), []*hoko.Link{x.link()}))
}

func TestCallerWhoLeaves(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		k, l := x.storedKey(t, store), x.link()
		ctx, leave := context.WithCancel(t.Context())
		leave()
		questions := admissions(ctx, store, x, k, l)
		questions["Links"] = func() error {
			_, err := store.Links(ctx, x.access, hoko.LinkFilter{}, hoko.Page{})
			return err
		}
		questions["InsertLinks"] = func() error { return store.InsertLinks(ctx, []*hoko.Link{l}) }
		for name, ask := range questions {
			if err := ask(); !errors.Is(err, context.Canceled) {
				t.Errorf("%s: %v, want %v", name, err, context.Canceled)
			}
		}
		late, cancel := context.WithTimeout(t.Context(), time.Nanosecond)
		defer cancel()
		_, err := store.Links(late, x.access, hoko.LinkFilter{}, hoko.Page{})
		wantCode(t, err, hoko.CodeUnavailable)
	})
}

func TestOpenFails(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]db.Config{
		"nothing":        {},
		"no such folder": {Path: filepath.Join(t.TempDir(), "none", "hoko.db")},
		"no such server": {URL: "postgres://127.0.0.1:1/x?sslmode=disable"},
		"no address":     {URL: "postgres://u:secret%@127.0.0.1:1/x?sslmode=disable"},
		"no sslmode":     {URL: "postgres://u:secret@127.0.0.1:1/x"},
		"wrong sslmode":  {URL: "postgres://u:secret@127.0.0.1:1/x?sslmode=yes"},
	} {
		if _, err := db.Open(t.Context(), c); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v, want an error that does not tell the password", name, err)
		}
	}
	_, err := db.Open(t.Context(), db.Config{URL: "postgres://u:secret@127.0.0.1:1/x?sslmode=disable"})
	wantCode(t, err, hoko.CodeUnavailable)
	if strings.Contains(err.Error(), "secret") {
		t.Errorf("the error tells the password: %v", err)
	}
}

// TestAddressSaysSSLMode: what the driver does otherwise believes any certificate, and
// depends on the variables of each process.
func TestAddressSaysSSLMode(t *testing.T) {
	t.Setenv("PGSSLMODE", "disable")
	server := dbtest.PostgresURL(t)
	for _, silent := range []string{
		strings.Replace(server, "sslmode=disable&", "", 1),
		strings.Replace(server, "sslmode=disable", "sslmode=", 1),
		"postgres://db.example.com/hoko?sslrootcert=system",
	} {
		if err := db.CheckURL(silent); err == nil || !strings.Contains(err.Error(), "sslmode=verify-full") {
			t.Errorf("%s: %v, want what to write", silent, err)
		}
		store, err := db.Open(t.Context(), db.Config{URL: silent})
		if err == nil {
			must(t, store.Close())
			t.Errorf("%s was opened", silent)
		}
	}
	for _, mode := range []string{"disable", "require", "verify-ca", "verify-full"} {
		must(t, db.CheckURL("postgres://db.example.com/hoko?connect_timeout=5&sslmode="+mode))
	}
}

func TestBackup(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	x := newTenant(t, store)
	path := filepath.Join(t.TempDir(), "copy.db")
	must(t, store.Backup(t.Context(), path))
	copied := dbtest.Open(t, db.Config{Path: path})
	equal(t, "workspace", got(copied.WorkspaceBySlug(t.Context(), x.workspace.Slug))(t), x.workspace)
	if err := store.Backup(t.Context(), path); err == nil {
		t.Error("wrote over a file")
	}
	store = dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	if err := store.Backup(t.Context(), path); err == nil || !strings.Contains(err.Error(), "pg_dump") {
		t.Errorf("error = %v, want one that names pg_dump", err)
	}
}

func TestStats(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		must(t, store.Ping(t.Context()))
		must(t, store.InTx(t.Context(), func(*db.Store) error {
			inUse := 0
			for _, pool := range store.Stats() {
				inUse += pool.InUse
				if pool.Max == 0 {
					t.Errorf("pool %s has no bound", pool.Name)
				}
			}
			equal(t, "connections in use", inUse, 1)
			return nil
		}))
	})
}

// TestConnectionsTellTheirPurpose: operators, and networks that fail in part,
// can tell the pools apart.
func TestConnectionsTellTheirPurpose(t *testing.T) {
	t.Parallel()
	proxy := dbtest.NewProxy(t, dbtest.PostgresURL(t)+"&application_name=acme")
	store := dbtest.Open(t, db.Config{URL: proxy.URL()})
	k := newTenant(t, store).storedKey(t, store)
	proxy.Swallow("feed")
	got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t)
	got(store.APIKeyByID(t.Context(), keyAccess(k, ""), k.ID))(t)
	proxy.Swallow("admission")
	_, err := store.APIKeyByPublicID(t.Context(), k.PublicID)
	wantCode(t, err, hoko.CodeUnavailable)
	got(store.APIKeyByID(t.Context(), keyAccess(k, ""), k.ID))(t)
	proxy.Heal()
	recovers(t, map[string]func() error{"the check": func() error {
		_, err := store.APIKeyByPublicID(t.Context(), k.PublicID)
		return err
	}})
}

// TestStandbyIsNeverAsked: a standby says of a revoked key what it heard last, so
// keys are judged by the primary, however the address names them. R1 of the promise.
func TestStandbyIsNeverAsked(t *testing.T) {
	t.Parallel()
	primary := dbtest.Postgres(t)
	dbtest.Open(t, db.Config{URL: primary.URL()}) // so that the standby has the tables
	standby := primary.Standby(t)
	store := dbtest.Open(t, db.Config{URL: standby.URLBefore(primary)})
	k := newTenant(t, store).storedKey(t, store)
	revoke(t, store, k)
	if got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t).RevokedAt == nil {
		t.Error("the key is not revoked for whoever asks a standby")
	}
	if _, err := db.Open(t.Context(), db.Config{URL: standby.URL()}); err == nil {
		t.Error("a standby alone was taken for a database")
	}
}
