// Package db stores the vocabulary of package hoko in SQLite or PostgreSQL. It
// is the only package that speaks SQL and knows which database this is. It
// holds no rule of the product and asks for no permission; what must hold in
// the data, whoever writes it, is a constraint or a trigger.
//
// Ids are dashed lower-case UUIDs. Times are stored as microseconds since 1970
// UTC. Every error comes classified: absence is hoko.NotFound, a value that is
// taken has its code, and a database that cannot be reached, or not in time, is
// hoko.Unavailable; an outage is never absence.
package db

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"io"
	"log/slog"
	"sync"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/schema"
	"go.opentelemetry.io/otel/trace"

	"github.com/hoko-to/hoko"
)

// Config says where the database is.
type Config struct {
	Path     string       // SQLite file; made if there is none
	URL      string       // postgres://…, with sslmode; wins when set
	Logger   *slog.Logger // nil for none
	MaxConns int          // of the work pool; 0 for the default
	Journal  Journal      // hears of what ends for good; nil for none
	Tracer   trace.Tracer // begins spans of what is asked within one; nil for none
}

// Journal keeps records where no restore of the database undoes them. Append
// returns nil when they are on the disk. It must not take long: the transaction
// whose records they are waits for it.
type Journal interface {
	Append(ctx context.Context, records ...[]byte) error
}

// Store reads and writes the data. A Store is either the database or, inside
// InTx and Write, one transaction; its methods do not care which.
type Store struct {
	*base
	read  bun.IDB
	write bun.IDB
	tx    *bun.Tx        // nil outside a transaction
	ended *[]hoko.Ending // by the transaction
}

// base is what a Store and its transactions share.
type base struct {
	engine engine
	pools  pools
	early  *bun.DB // reads of the admission pool
	feed   *bun.DB
	work   *bun.DB // transactions
	reader *bun.DB // reads, and transactions that only read
	hot    hotReads
	spans  spans
	log    *slog.Logger

	visitors places // of the admission pool, for links
	pings    places // of the admission pool

	journal Journal
}

// Open connects to the database and brings its schema up to date, which other
// processes that start at the same time wait for.
func Open(ctx context.Context, c Config) (*Store, error) {
	e, err := chooseEngine(c)
	if err != nil {
		return nil, err
	}
	return open(ctx, e, c)
}

func open(ctx context.Context, e engine, c Config) (*Store, error) {
	if err := migrate(ctx, e); err != nil {
		return nil, err
	}
	p, err := e.open(c.MaxConns)
	if err != nil {
		return nil, classify(ctx, err)
	}
	s := newStore(e, p, c)
	s.journal = c.Journal
	if err := s.hot.prepareInTime(ctx, s.base); err != nil {
		return nil, errors.Join(classify(ctx, err), s.Close())
	}
	return s, nil
}

func newStore(e engine, p pools, c Config) *Store {
	log := cmp.Or(c.Logger, slog.New(slog.DiscardHandler))
	traced := spans{c.Tracer, e.system()}
	leaveNames()
	dialect := e.dialect() // one, that knows each row's columns for all pools
	query := func(pool *sql.DB) *bun.DB {
		named := bun.NewDB(pool, dialect).WithNamedArg("position", bun.Safe(e.position())).WithNamedArg("inside", bun.Safe(e.inside()))
		if c.Tracer == nil {
			return named
		}
		return named.WithQueryHook(traced)
	}
	b := &base{
		engine: e, pools: p, early: query(p.admission), feed: query(p.feed), work: query(p.write), reader: query(p.read), spans: traced, log: log,
		visitors: make(places, visitorConns), pings: make(places, pingConns),
	}
	return &Store{base: b, read: b.reader, write: b.work}
}

// leaveNames keeps bun from looking for the plural of the name of each row, which
// takes it most of the time of a start: rows say what their tables are called.
var leaveNames = sync.OnceFunc(func() {
	schema.SetTableNameInflector(func(name string) string { return name })
})

// chooseEngine is the one place that asks which database this is.
func chooseEngine(c Config) (engine, error) {
	if c.URL != "" {
		return newPostgres(c.URL)
	}
	return newSQLite(c.Path)
}

// Close releases every connection, and waits up to 2 s for those in use. One that
// is dead already is no error.
func (s *Store) Close() error {
	return errors.Join(s.hot.close(), s.pools.close(), s.engine.close())
}

// release closes something that has connections.
func release(c io.Closer) error {
	if err := c.Close(); err != nil && !isOutage(err) {
		return err
	}
	return nil
}

// Ping reports within 900 ms whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	_, err := admitAt(ctx, s.pings, func(ctx context.Context) (struct{}, error) {
		_, err := s.pools.admission.ExecContext(ctx, "SELECT 1")
		return struct{}{}, err
	})
	return err
}

// Backup writes a consistent copy of the database to a new file at path. It
// knows SQLite only: for PostgreSQL it returns an error that names pg_dump.
func (s *Store) Backup(ctx context.Context, path string) error {
	return classify(ctx, s.engine.backup(ctx, path))
}
