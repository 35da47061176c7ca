package bench

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"log/slog"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/service"
)

// How many callers record leads and sales at the same time, and how many of
// each they record in a round.
const (
	trackers         = 32
	conversions      = 4000
	conversionRounds = 3
)

// BenchmarkConversions records leads of new customers and sales of known ones,
// by an API key and with idempotency keys, and compares with bare inserts of the
// customer and the lead of each, in a transaction each, by as many callers.
func BenchmarkConversions(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		path, twin := filepath.Join(b.TempDir(), "hoko.db"), filepath.Join(b.TempDir(), "twin.db")
		migrated(b, db.Config{Path: twin})
		pool := openSQLite(b, twin)
		pool.SetMaxOpenConns(1)
		benchmarkConversions(b, dbtest.Open(b, db.Config{Path: path}), openSQLite(b, path), pool)
	})
	b.Run("postgres", func(b *testing.B) {
		cluster := dbtest.Postgres(b)
		address, twin := database(b, cluster, "own"), database(b, cluster, "twin")
		migrated(b, db.Config{URL: twin})
		pool := openPostgres(b, twin)
		pool.SetMaxOpenConns(20)
		pool.SetMaxIdleConns(20)
		benchmarkConversions(b, dbtest.Open(b, db.Config{URL: address}), openPostgres(b, address), pool)
	})
}

func benchmarkConversions(b *testing.B, store *db.Store, own, twin *sql.DB) {
	shop := newShop(b, store)
	execAll(b, twin, copyOf(b, own, "workspaces", ""))
	var floor, leads, sales time.Duration
	for round := range conversionRounds {
		clicks := shop.clicks(b)
		leads += atOnce(b, func(i int) error { return shop.lead(b.Context(), round, i, clicks[i]) })
		sales += atOnce(b, func(i int) error { return shop.sale(b.Context(), round, i) })
		rows := rowsOfLeads(b, own, round)
		floor += atOnce(b, func(i int) error { return inOneTransaction(b.Context(), twin, rows[i]) })
	}
	perSecond := func(took time.Duration) float64 { return conversionRounds * conversions / took.Seconds() }
	b.ReportMetric(perSecond(floor), "floor/s")
	b.ReportMetric(perSecond(leads), "leads/s")
	b.ReportMetric(perSecond(sales), "sales/s")
	b.ReportMetric(0, "ns/op")
}

// atOnce makes all calls of a round by as many callers as there are, and returns
// how long that took.
func atOnce(b *testing.B, call func(i int) error) time.Duration {
	b.Helper()
	var (
		all  sync.WaitGroup
		next atomic.Int64
	)
	begin := time.Now()
	for range trackers {
		all.Go(func() {
			for i := next.Add(1) - 1; i < conversions; i = next.Add(1) - 1 {
				if err := call(int(i)); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	return time.Since(begin)
}

// shop is a workspace of a service, and a key to it.
type shop struct {
	service    *service.Service
	store      *db.Store
	caller     *hoko.Caller
	collection string
}

func newShop(b *testing.B, store *db.Store) *shop {
	b.Helper()
	s := openShop(b, store)
	workspace, err := s.service.CreateWorkspace(s.operator(b), service.WorkspaceInput{Slug: "shop", Name: "Shop"})
	must(b, err)
	s.enter(b, workspace)
	return s
}

// shopAgain returns the shop that a database has from an earlier time, nil if
// there is none.
func shopAgain(b *testing.B, store *db.Store) *shop {
	b.Helper()
	s := openShop(b, store)
	workspace, err := store.WorkspaceBySlug(b.Context(), "shop")
	if hoko.KindOf(err) == hoko.KindNotFound {
		return nil
	}
	must(b, err)
	s.enter(b, workspace)
	return s
}

// shopPepper is that of the shop's keys.
const shopPepper = "the pepper of the shop, 32 bytes"

func openShop(b *testing.B, store *db.Store) *shop {
	b.Helper()
	s := &shop{store: store}
	var err error
	s.service, err = service.New(service.Options{
		Store: store, Site: hoko.NewSite(url.URL{Scheme: "https", Host: "go.test"}), Pepper: []byte(shopPepper),
		Now: time.Now, NewID: newID, Random: rand.Reader, Log: slog.New(slog.DiscardHandler), CacheSize: 1,
	})
	must(b, err)
	must(b, s.service.Ready(s.operator(b)))
	return s
}

// enter makes a key of the shop's workspace.
func (s *shop) enter(b *testing.B, workspace *hoko.Workspace) {
	b.Helper()
	operator := s.as(b.Context(), &hoko.Caller{Operator: true, Workspace: workspace.ID})
	made, err := s.service.CreateAPIKey(operator, hoko.APIKeyInput{Name: "bench", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction}, "")
	must(b, err)
	s.caller, s.collection = &hoko.Caller{Key: made.APIKey}, newID()
}

func (s *shop) operator(b *testing.B) context.Context {
	b.Helper()
	return s.as(b.Context(), &hoko.Caller{Operator: true})
}

func newID() string { return uuid.Must(uuid.NewV7()).String() }

func must(b *testing.B, err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

func (*shop) as(ctx context.Context, caller *hoko.Caller) context.Context {
	return hoko.WithCall(ctx, &hoko.Call{Caller: caller})
}

// clicks stores as many clicks as a round has leads, and returns their ids.
func (s *shop) clicks(b *testing.B) []string {
	b.Helper()
	clicks, ids := make([]*hoko.Click, conversions), make([]string, conversions)
	for i := range clicks {
		ids[i] = newID()
		clicks[i] = &hoko.Click{
			ID: ids[i], WorkspaceID: s.caller.Key.WorkspaceID, LinkID: newID(), CollectionID: s.collection, CreatedAt: time.Now(),
			Device: "desktop", URL: "https://example.com/", Trigger: hoko.TriggerLink,
		}
	}
	_, err := s.store.InsertClicks(b.Context(), clicks)
	must(b, err)
	return ids
}

func (s *shop) customer(round, i int) hoko.CustomerTracking {
	return hoko.CustomerTracking{
		ExternalID: fmt.Sprintf("%d-%d", round, i), Name: "Customer " + strconv.Itoa(i), Email: hoko.To(new(fmt.Sprintf("c%d@example.com", i))),
	}
}

func (s *shop) lead(ctx context.Context, round, i int, click string) error {
	t := hoko.LeadTracking{
		ClickID: &click, EventName: "Sign up", Customer: s.customer(round, i), Metadata: hoko.NewMetadata([]byte(`{"plan": "pro"}`)),
	}
	_, err := s.service.TrackLead(s.as(ctx, s.caller), t, newID())
	return err
}

func (s *shop) sale(ctx context.Context, round, i int) error {
	t := hoko.SaleTracking{
		Customer: s.customer(round, i), Amount: new(int64(i)), InvoiceID: new(fmt.Sprintf("invoice-%d-%d", round, i)),
		Metadata: hoko.NewMetadata([]byte(`{"plan": "pro"}`)),
	}
	_, err := s.service.TrackSale(s.as(ctx, s.caller), t, newID())
	return err
}

// rowsOfLeads returns, for each lead of a round, the statements that insert the
// customer and the lead.
func rowsOfLeads(b *testing.B, own *sql.DB, round int) [][]string {
	b.Helper()
	customers := fmt.Sprintf("external_id LIKE '%d-%%'", round)
	rows := make([][]string, conversions)
	for _, statements := range [][]string{
		rowsOf(b, own, "customers", customers+" ORDER BY id"),
		rowsOf(b, own, "leads", "customer_id IN (SELECT id FROM customers WHERE "+customers+") ORDER BY customer_id"),
	} {
		for i, statement := range statements {
			rows[i] = append(rows[i], statement)
		}
	}
	return rows
}

// rowsOf returns a statement for each row of a table.
func rowsOf(b *testing.B, pool *sql.DB, table, where string) []string {
	b.Helper()
	var statements []string
	for _, statement := range copyOf(b, pool, table, where) {
		head, tuples, _ := strings.Cut(statement, " VALUES ")
		for tuple := range strings.SplitSeq(strings.Trim(tuples, "()"), "),(") {
			statements = append(statements, head+" VALUES ("+tuple+")")
		}
	}
	return statements
}

func inOneTransaction(ctx context.Context, pool *sql.DB, statements []string) error {
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	for _, statement := range statements {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return tx.Commit()
}
