package db

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"net/url"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/sqlitedialect"
	"github.com/uptrace/bun/schema"
)

// sqliteEngine is a file. One connection writes; the others only read, and
// never wait for it.
type sqliteEngine struct {
	path string
	log  *logSync
}

var errNoPath = errors.New("no path for the SQLite database")

// newSQLite makes the file if there is none, readable for its owner only. It
// does not open one that is there: to close it again would take away the locks of
// connections that this process has to it already.
func newSQLite(path string) (engine, error) {
	if path == "" {
		return nil, errNoPath
	}
	if err := addClock(); err != nil {
		return nil, err
	}
	e := sqliteEngine{path, &logSync{path: path + "-wal"}}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	switch {
	case errors.Is(err, fs.ErrExist):
		return e, nil
	case err != nil:
		return nil, err
	}
	return e, file.Close()
}

func (sqliteEngine) dialect() schema.Dialect { return cleanDialect{sqlitedialect.New()} }

func (sqliteEngine) words() *strings.Replacer {
	return strings.NewReplacer(
		"{{now}}", "CAST(unixepoch('subsec') * 1000000 AS INTEGER)", // which every program knows that opens the file
		"{{uuid}}", "TEXT",
		"{{text}}", "TEXT",
		"{{bytes}}", "BLOB",
		"{{integer}}", "INTEGER",
		"{{boolean}}", "INTEGER",
		"{{serial}}", "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT",
		"{{transaction}}", "0",
		"{{clicks}}", "STRICT",
		"{{strict}}", "STRICT",
		"{{keyed}}", "STRICT, WITHOUT ROWID",
		"{{summed}}", "STRICT, WITHOUT ROWID",
	)
}

func (sqliteEngine) files() string                      { return "sqlite" }
func (sqliteEngine) now() string                        { return clock + "()" }
func (sqliteEngine) system() string                     { return "sqlite" }
func (sqliteEngine) position() string                   { return "instr" }
func (sqliteEngine) indexed(table, index string) string { return table + " INDEXED BY " + index }

// inside is no column for an index: SQLite takes a workspace for a few rows, and would
// look for five ids or more among all that it has.
func (sqliteEngine) inside() string { return "+workspace_id" }

func (sqliteEngine) eachTag(column string) string { return "json_each(" + orNoTag(column) + ") AS tag" }
func (sqliteEngine) settled() string              { return "TRUE" }

func (sqliteEngine) inList(parameter string) string {
	return "IN (SELECT value FROM json_each(" + parameter + "))"
}

func (sqliteEngine) list(texts []string) any { return jsonText[[]string]{texts} }

func (e sqliteEngine) open(work int) (pools, error) {
	if work == 0 {
		work = max(5, runtime.NumCPU())
	}
	var (
		p    pools
		errs [4]error
	)
	p.write, errs[0] = e.pool(1, "_txlock=immediate", statementLimit)
	p.read, errs[1] = e.pool(work, "_query_only=1", statementLimit)
	p.admission, errs[2] = e.pool(admissionConns, "_query_only=1", statementLimit)
	p.feed, errs[3] = e.pool(1, "_query_only=1", statementLimit)
	return p, errors.Join(errs[:]...)
}

// openAlone opens the first connection of a process. Of several that switch a
// new file to WAL at once, SQLite refuses all but one without letting them wait,
// so the others ask again.
func (e sqliteEngine) openAlone(ctx context.Context, limit time.Duration) (*sql.DB, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	pool, err := e.pool(1, "_txlock=immediate", limit)
	if err != nil {
		return nil, err
	}
	for {
		err := pool.PingContext(ctx)
		switch {
		case err == nil:
			return pool, nil
		case ctx.Err() != nil || !isOutage(err):
			return nil, errors.Join(err, pool.Close())
		}
		time.Sleep(switchPause)
	}
}

// switchPause is how long a connection that was refused lets the others go on.
const switchPause = 10 * time.Millisecond

// pool opens connections with the pragmas that each of them needs; patience is
// how long one waits for another that holds the file. The order matters: to
// change the journal mode may mean to wait.
func (e sqliteEngine) pool(most int, option string, patience time.Duration) (*sql.DB, error) {
	name := "file:" + (&url.URL{Path: e.path}).EscapedPath() +
		"?_pragma=busy_timeout(" + milliseconds(patience) + ")&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_pragma=wal_autocheckpoint(4000)&" + option
	pool, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, err
	}
	return sized(pool, most), nil
}

func (e sqliteEngine) close() error { return e.log.close() }

// backup copies on a connection of its own, which keeps nobody waiting.
func (e sqliteEngine) backup(ctx context.Context, path string) (err error) {
	pool, err := e.openAlone(ctx, statementLimit)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, pool.Close()) }()
	_, err = pool.ExecContext(ctx, "VACUUM INTO $1", path)
	return err
}

// The single writer makes every transaction wait for the one before it, so
// there is nothing to lock, and its own process cannot be stopped without it.

func (sqliteEngine) bound(context.Context, bun.Tx, time.Duration) error  { return nil }
func (sqliteEngine) preferIndexes(context.Context, bun.Tx) error         { return nil }
func (sqliteEngine) lock(q *bun.SelectQuery, _ string) *bun.SelectQuery  { return q }
func (sqliteEngine) lockSchema(context.Context, *sql.Tx) error           { return nil }
func (sqliteEngine) shareKey(context.Context, bun.Tx, string) error      { return nil }
func (sqliteEngine) claimKeys(context.Context, *Store, []string) error   { return nil }
func (sqliteEngine) shareSums(context.Context, bun.Tx) error             { return nil }
func (sqliteEngine) claimSums(context.Context, bun.Tx) error             { return nil }
func (sqliteEngine) missesRoom(err error) error                          { return err }
func (sqliteEngine) dropClicks(context.Context, *Store, time.Time) error { return nil }
func (sqliteEngine) makeRoom(context.Context, *Store, []*clickRow) error { return nil }
