package db

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"slices"
	"time"

	"github.com/lib/pq"
	"github.com/uptrace/bun/schema"

	"github.com/hoko-to/hoko"
)

// PostgresConfig returns how the driver is told to speak with a server.
func PostgresConfig(url string) (pq.Config, error) {
	e, err := newPostgres(url)
	if err != nil {
		return pq.Config{}, err
	}
	return e.(*postgresEngine).config, nil
}

// Exec runs a statement of a test that no method of Store makes.
func (s *Store) Exec(ctx context.Context, statement string, args ...any) error {
	_, err := s.write.ExecContext(ctx, statement, args...)
	return err
}

// Query runs a query of a test that no method of Store makes.
func (s *Store) Query(ctx context.Context, query string) (*sql.Rows, error) {
	return s.write.QueryContext(ctx, query)
}

// Clock returns the microseconds since 1970 by the clock that decides whether a key
// has ended.
func (s *Store) Clock(ctx context.Context) (now int64, err error) {
	err = s.admission().NewSelect().ColumnExpr(s.engine.now()).Scan(ctx, &now)
	return now, err
}

// Again opens the database of the store once more, as another process would.
func (s *Store) Again(ctx context.Context) (*Store, error) {
	switch e := s.engine.(type) {
	case *postgresEngine:
		return open(ctx, &postgresEngine{config: e.config, months: map[month]partition{}}, Config{})
	default:
		return Open(ctx, Config{Path: e.(sqliteEngine).path})
	}
}

// IsPostgres reports whether the store is on PostgreSQL.
func (s *Store) IsPostgres() bool { return s.engine.files() == "postgres" }

// CountWaiting returns how many connections to PostgreSQL wait for the lock of a
// key.
func (s *Store) CountWaiting(ctx context.Context, keyID string) (int, error) {
	const query = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted" +
		" AND (classid::bigint << 32 | objid::bigint) = $1"
	var n int
	err := s.pools.feed.QueryRowContext(ctx, query, keyLock(keyID)).Scan(&n)
	return n, err
}

// CountWaitingWriters returns how many transactions of PostgreSQL that write links wait
// for another one to end.
func (s *Store) CountWaitingWriters(ctx context.Context) (n int, err error) {
	const query = "SELECT count(DISTINCT pid) FROM pg_locks AS wanted JOIN pg_locks AS held USING (pid)" +
		" WHERE NOT wanted.granted AND held.relation = 'links'::regclass"
	err = s.pools.feed.QueryRowContext(ctx, query).Scan(&n)
	return n, err
}

// HoldKey begins a write of a key on a connection without limits, and returns
// what commits it.
func (s *Store) HoldKey(ctx context.Context, keyID string) (func() error, error) {
	pool := s.engine.(*postgresEngine).connect("test", 0, time.Hour)
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock_shared($1)", keyLock(keyID)); err != nil {
		return nil, err
	}
	return func() error { return errors.Join(tx.Commit(), pool.Close()) }, nil
}

// Migrate applies one migration.
func (s *Store) Migrate(ctx context.Context, name, text string) error {
	return apply(ctx, s.engine, s.pools.write, migration{name, text})
}

// BareInserts returns the statements that put links into their table, as text.
func BareInserts(s *Store, links []*hoko.Link) []string {
	var statements []string
	for chunk := range slices.Chunk(convert(links, newLinkRow), chunkSize) {
		statements = append(statements, s.write.NewInsert().Model(&chunk).String())
	}
	return statements
}

// ExecAll runs statements in one transaction.
func (s *Store) ExecAll(ctx context.Context, statements []string) error {
	return s.InTx(ctx, func(tx *Store) error {
		for _, statement := range statements {
			if _, err := tx.tx.Tx.ExecContext(ctx, statement); err != nil {
				return err
			}
		}
		return nil
	})
}

// HoldSync keeps the syncs of an SQLite database waiting until it is called off.
func (s *Store) HoldSync() (release func()) {
	log := s.engine.(sqliteEngine).log
	log.turn.Lock()
	return log.turn.Unlock
}

// BreakSync makes the syncs of an SQLite database fail until mend.
func (s *Store) BreakSync(ctx context.Context) (mend func(), err error) {
	log := s.engine.(sqliteEngine).log
	if err := s.InTx(ctx, func(*Store) error { return nil }); err != nil {
		return nil, err
	}
	reader, writer, err := os.Pipe() // which cannot be synced
	if err != nil {
		return nil, err
	}
	sound := log.log
	log.log = writer
	return func() { log.log = sound }, reader.Close()
}

// KeepNoConnection makes an SQLite database close every connection once it is
// not used, and the last one take the log along.
func (s *Store) KeepNoConnection() {
	for _, pool := range []*sql.DB{s.pools.admission, s.pools.read, s.pools.write, s.pools.feed} {
		pool.SetMaxIdleConns(0)
	}
}

// HasLog reports whether the log of an SQLite database is there.
func (s *Store) HasLog() bool {
	_, err := os.Stat(s.engine.(sqliteEngine).log.path)
	return err == nil
}

// Classify is what becomes of a driver's error.
func Classify(ctx context.Context, err error) error { return classify(ctx, err) }

// ClicksByIDsQuery returns the text of the query of ClicksByIDs.
func ClicksByIDsQuery(s *Store, a *hoko.Access, ids []string) string {
	return s.findClicks(a, ids).String()
}

// ClicksQuery returns the text of the query of Clicks.
func ClicksQuery(s *Store, a *hoko.Access, f hoko.ClickFilter, p hoko.Page) (string, error) {
	q, err := restrictToPage(filterClicks(s.selectClicks(), a, f), p, timeOrders())
	return q.String(), err
}

// WithBudget gives a read fewer bytes than reads have, which a test fills sooner.
func WithBudget(ctx context.Context, bytes int) context.Context { return withBudget(ctx, bytes) }

// Horizon is how far clicks, and the sums of them, are to be relied on.
type Horizon struct{ Kept, Rolled, Divided, Ended time.Time }

// PlanOf says how the clicks of a selection are counted: each source with the
// time that is read and whether it is added or taken away.
func PlanOf(sel Selection, h Horizon, by hoko.Dimension, unit time.Duration) (spans []string, index string) {
	p := planClicks(sel, horizon{micros(h.Kept), micros(h.Rolled), micros(h.Divided), micros(h.Ended)}, by, unit.Microseconds())
	for _, sp := range p.spans {
		name := map[source]string{fromRows: "clicks", fromQuarters: "quarters", fromDays: "days by " + string(p.dimension), fromDayparts: "dayparts by " + string(p.dimension)}[sp.source]
		sign := map[int]string{1: "+", -1: "-"}[sp.sign]
		spans = append(spans, sign+name+" "+moment(sp.from).Format("02T15:04")+" "+moment(sp.until).Format("02T15:04"))
	}
	return spans, p.index
}

// ForgetSums makes of all clicks what they were before there were sums.
func (s *Store) ForgetSums(ctx context.Context, until time.Time) error {
	for _, statement := range []string{"DELETE FROM click_days", "DELETE FROM click_dayparts", "DELETE FROM click_quarters", "UPDATE workspaces SET divided_until = NULL", "DELETE FROM visitor_days", "UPDATE clicks SET first_visit = false"} {
		if err := s.Exec(ctx, statement); err != nil {
			return err
		}
	}
	return s.Exec(ctx, "UPDATE installation SET rolled_from = ?", micros(until))
}

// CountClickTables returns how many partitions the clicks are in.
func (s *Store) CountClickTables(ctx context.Context) (n int, err error) {
	err = s.read.NewRaw("SELECT count(*) FROM pg_inherits WHERE inhparent = CAST('clicks' AS regclass)").Scan(ctx, &n)
	return n, err
}

// WithoutValues returns what a span tells of a statement.
func WithoutValues(query string) string { return withoutValues(query, queryText) }

// QueryTexts returns what spans tell of a statement with values in it, by the
// database system.
func QueryTexts(text string, bytes []byte, amount int64, isLive bool) map[string]string {
	told := map[string]string{}
	for _, e := range []engine{&postgresEngine{}, sqliteEngine{}} {
		query := schema.NewQueryGen(e.dialect()).FormatQuery("-- Told\n"+
			`SELECT id, $1 FROM "li'nks" AS l2 WHERE title = ? AND hash = ? AND amount = ? AND live = ? LIMIT 10`, text, bytes, amount, isLive)
		told[e.system()] = WithoutValues(query)
	}
	return told
}

// NoSpan begins and ends a span where none is asked for.
func NoSpan(ctx context.Context) {
	ctx, span := spans{}.begin(ctx, "SELECT", "links")
	end(ctx, span, nil)
}

// LinksQuery returns the text of the query of Links.
func LinksQuery(s *Store, a *hoko.Access, f hoko.LinkFilter, p hoko.Page) (string, error) {
	q, err := s.pageOfLinks(a, f, p)
	return q.String(), err
}

// LockedLinksQuery returns the text of the query that locks links.
func LockedLinksQuery(s *Store, a *hoko.Access, ids []string) string {
	return lockedQuery(ownedAmong[linkRow](s, a, ids)).String()
}

// CountQueries returns the texts of what CountLinks, CountLinksOfTags and
// CountLinksOfCollections find.
func CountQueries(s *Store, a *hoko.Access, f hoko.LinkFilter, ids []string) (links, ofTags, ofCollections string) {
	return s.countedLinks(a, f).ColumnExpr("count(*)").String(), s.countOfTags(a, ids).String(), s.countOfCollections(a, ids).String()
}

// RevokeAPIKey is RevokeAPIKeys for one key. One that is not the workspace's is not
// found.
func (s *Store) RevokeAPIKey(ctx context.Context, a *hoko.Access, r hoko.Revocation, by *string, at time.Time) (*hoko.APIKey, error) {
	return only(s.RevokeAPIKeys(ctx, a, []string{r.ID}, r, by, at))
}
