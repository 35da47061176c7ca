package db

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/lib/pq"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/pgdialect"
	"github.com/uptrace/bun/schema"
)

// postgresEngine is a PostgreSQL server of version 15 or later, with or without
// a connection pooler in front.
type postgresEngine struct {
	config pq.Config

	mu     sync.Mutex
	months map[month]partition // of clicks that are known to exist
}

var (
	errAddress   = errors.New("this is not a postgres:// address; in its password write @ as %40, : as %3A, / as %2F and % as %25")
	errNoSSLMode = errors.New("the address does not say whether the connection is encrypted: end it with ?sslmode=verify-full (&sslmode=… behind" +
		" other parameters), or with sslmode=disable for a database on the same machine")
)

// CheckURL refuses an address that is none, and one without sslmode: the driver would
// believe any certificate then, also that of somebody on the way, and a variable that
// one process has and the next one lacks (PGSSLMODE) would decide. The error repeats
// nothing of the address, which holds a password.
func CheckURL(address string) error {
	parsed, err := url.Parse(address)
	if err != nil {
		return errAddress
	}
	if parsed.Query().Get("sslmode") == "" {
		return errNoSSLMode
	}
	return nil
}

func newPostgres(address string) (engine, error) {
	if err := CheckURL(address); err != nil {
		return nil, err
	}
	config, err := pq.NewConfig(address)
	if err != nil {
		return nil, err
	}
	// Without this, a query with arguments is two messages, and a pooler may
	// give the second to another client's connection.
	config.BinaryParameters = true
	// What a standby says of a key may be a moment old, and it takes no writes:
	// after a failover, whoever was the primary is left for whoever is.
	config.TargetSessionAttrs = pq.TargetSessionAttrsPrimary
	return &postgresEngine{config: config, months: map[month]partition{}}, nil
}

func (*postgresEngine) dialect() schema.Dialect { return cleanDialect{pgdialect.New()} }

func (e *postgresEngine) words() *strings.Replacer {
	return strings.NewReplacer(
		"{{now}}", e.now(),
		"{{uuid}}", "uuid",
		"{{text}}", `text COLLATE "C"`,
		"{{bytes}}", "bytea",
		"{{integer}}", "bigint",
		"{{boolean}}", "boolean",
		"{{serial}}", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
		"{{transaction}}", "(pg_current_xact_id()::text::bigint)",
		"{{clicks}}", "PARTITION BY RANGE (id)",
		" {{strict}}", "",
		" {{keyed}}", "",
		"{{summed}}", "WITH (fillfactor = 50)", // rows are added to, each time at the same place
	)
}

func (*postgresEngine) files() string    { return "postgres" }
func (*postgresEngine) system() string   { return "postgresql" }
func (*postgresEngine) position() string { return "strpos" }
func (*postgresEngine) inside() string   { return "workspace_id" }

func (*postgresEngine) inList(parameter string) string { return "= ANY (" + parameter + "::text[])" }
func (*postgresEngine) list(texts []string) any        { return pq.StringArray(texts) }

func (*postgresEngine) indexed(table, _ string) string { return table }

func (*postgresEngine) eachTag(column string) string {
	return "LATERAL json_array_elements_text(CAST(" + orNoTag(column) + " AS json)) AS tag(value)"
}

func (*postgresEngine) now() string {
	return "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
}

// settled compares with the oldest transaction that is still under way.
func (*postgresEngine) settled() string {
	return "tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
}

func (e *postgresEngine) open(work int) (pools, error) {
	if work == 0 {
		work = 20
	}
	shared := sized(e.connect("work", statementLimit, claimLimit+time.Second), work)
	return pools{
		admission: sized(e.connect("admission", admissionLimit, admissionLimit), admissionConns),
		read:      shared,
		write:     shared,
		feed:      sized(e.connect("feed", statementLimit, statementLimit), 2),
	}, nil
}

func (e *postgresEngine) openAlone(_ context.Context, limit time.Duration) (*sql.DB, error) {
	return sized(e.connect("migration", limit, limit), 1), nil
}

// connect returns a pool whose statements the server ends after statement, and
// whose connections give up on a server that is silent for as long as silence.
// The server shows its purpose behind the name of the application.
func (e *postgresEngine) connect(purpose string, statement, silence time.Duration) *sql.DB {
	config := e.config.Clone()
	config.ApplicationName = cmp.Or(config.ApplicationName, "hoko") + " " + purpose
	config.Runtime["standard_conforming_strings"] = "on"
	config.Runtime["statement_timeout"] = milliseconds(statement)
	connector, _ := pq.NewConnectorConfig(config) // which cannot fail
	connector.Dialer(dialer{silence})
	return sql.OpenDB(connector)
}

func milliseconds(d time.Duration) string { return strconv.FormatInt(d.Milliseconds(), 10) }

var errUsePgDump = errors.New("back up PostgreSQL with pg_dump; hoko backup is for SQLite")

func (*postgresEngine) backup(context.Context, string) error { return errUsePgDump }

func (*postgresEngine) close() error { return nil }

func (*postgresEngine) transact(ctx context.Context, pool *bun.DB, fn func(ctx context.Context, tx bun.Tx) error) error {
	return pool.RunInTx(ctx, isolation(), fn)
}

// bound sets the limits for the transaction alone, which a pooler passes on.
func (*postgresEngine) bound(ctx context.Context, tx bun.Tx, statement time.Duration) error {
	_, err := tx.Tx.ExecContext(ctx, "SELECT set_config('statement_timeout', $1, true),"+
		" set_config('idle_in_transaction_session_timeout', $1, true),"+
		" set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), true)", milliseconds(statement))
	return err
}

// preferIndexes tells the planner that a page out of order costs little more than
// the next one, as on the disks of today. What is summed up lies together.
func (*postgresEngine) preferIndexes(ctx context.Context, tx bun.Tx) error {
	_, err := tx.Tx.ExecContext(ctx, "SELECT set_config('random_page_cost', '1.1', true)")
	return err
}
