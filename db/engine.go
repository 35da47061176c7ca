package db

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/schema"
)

// engine is what the two databases do differently.
type engine interface {
	dialect() schema.Dialect
	// words returns the words that stand for types and clauses in a migration.
	words() *strings.Replacer
	// files names the directory of the migrations that only this engine has.
	files() string
	// now is an SQL expression: the database's clock in microseconds.
	now() string
	// system names the database system as OpenTelemetry does.
	system() string
	// position names the SQL function that finds a text in another one, as it is.
	position() string
	// inside names the column of the workspace in a condition on rows that are looked
	// for by their ids.
	inside() string
	// inList is an SQL condition on what stands before it: to be among the texts of
	// a parameter that list returns.
	inList(parameter string) string
	list(texts []string) any
	// indexed says, behind the name of a table in a query, with which index to find
	// its rows, where the database must be told.
	indexed(table, index string) string
	// eachTag is a table in a query: each of the tags in a column, tag.value; "" for
	// none.
	eachTag(column string) string
	// settled is an SQL condition on a row of changes: no row that is committed
	// later can come to lie before it.
	settled() string

	// open opens the pools; work is the size of the work pool, 0 for the default.
	open(work int) (pools, error)
	// openAlone returns a pool of one connection, whose statements may take as
	// long as limit.
	openAlone(ctx context.Context, limit time.Duration) (*sql.DB, error)
	backup(ctx context.Context, path string) error
	// close gives up what the engine holds besides the pools.
	close() error

	// transact runs fn in one transaction, and returns when what it wrote survives a
	// loss of power.
	transact(ctx context.Context, pool *bun.DB, fn func(ctx context.Context, tx bun.Tx) error) error
	// bound limits the statements and pauses of a transaction that begins.
	bound(ctx context.Context, tx bun.Tx, statement time.Duration) error
	// preferIndexes lets the queries of a transaction find the rows of a time by
	// their index, and not read a whole table that holds many others.
	preferIndexes(ctx context.Context, tx bun.Tx) error
	// lock makes a query keep others from the rows that it finds until its
	// transaction ends; strength is that of a row lock of PostgreSQL.
	lock(q *bun.SelectQuery, strength string) *bun.SelectQuery
	// lockSchema makes other migrations wait until tx ends.
	lockSchema(ctx context.Context, tx *sql.Tx) error
	// shareKey announces a write by a key until tx ends.
	shareKey(ctx context.Context, tx bun.Tx, keyID string) error
	// claimKeys waits for the writes by keys that are under way, and keeps others
	// waiting until the transaction of s ends. It takes the keys in one order.
	claimKeys(ctx context.Context, s *Store, keyIDs []string) error

	// lease takes part of a quota, and deleteQuotas removes those that nobody has
	// used since a moment.
	lease(ctx context.Context, s *Store, r quotaRequest) (QuotaLease, error)
	deleteQuotas(ctx context.Context, s *Store, olderThan int64) error

	// shareSums announces that tx adds to the sums of clicks, until it ends.
	shareSums(ctx context.Context, tx bun.Tx) error
	// claimSums waits for whoever adds to the sums of clicks, and keeps others
	// waiting until tx ends.
	claimSums(ctx context.Context, tx bun.Tx) error

	// makeRoom prepares the clicks table for ids of these months.
	makeRoom(ctx context.Context, s *Store, rows []*clickRow) error
	// missesRoom makes err worth trying again if the clicks table is not prepared
	// any more.
	missesRoom(err error) error
	// dropClicks removes clicks from before a moment, if that is cheaper than to
	// delete them, and leaves the others alone.
	dropClicks(ctx context.Context, s *Store, before time.Time) error
	// insert stores rows, reads what it is to return of them, and returns how many
	// were not there.
	insert(ctx context.Context, tx bun.Tx, in insertion) (int, error)
}

// cleanDialect is a dialect of bun that can write any string: what no database
// can store, a NUL byte, becomes U+FFFD, as invalid UTF-8 does. Callers are
// told so long before; this keeps what slips through from breaking a statement.
type cleanDialect struct{ schema.Dialect }

// AppendString appends s as an SQL literal.
func (d cleanDialect) AppendString(b []byte, s string) []byte {
	return d.Dialect.AppendString(b, cleanText(s))
}

func cleanText(s string) string {
	return strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", "\uFFFD"), "\uFFFD")
}
