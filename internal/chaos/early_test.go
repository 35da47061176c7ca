package chaos

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	_ "github.com/lib/pq"  // database/sql driver "postgres"
	_ "modernc.org/sqlite" // database/sql driver "sqlite"
)

// earlyLast is the last migration of an early database, and how many links and
// clicks each workspace has in it.
const (
	earlyLast   = "0004_requests.sql"
	earlyLinks  = 20
	earlyClicks = 10_000
)

// earlyPepper is what its program hashed keys with.
const earlyPepper = "a pepper of the early days, of 32 characters or more"

// early is a database as a program of the early days left it.
type early struct {
	driver, address string
	folder          string            // of the migrations that are its own
	words           *strings.Replacer // for what databases call differently
	own             []string          // statements that it needs besides
}

func earlySQLite(path string) early {
	return early{
		driver: "sqlite", address: "file:" + path + "?_pragma=journal_mode(WAL)&_pragma=foreign_keys(1)", folder: "sqlite",
		words: strings.NewReplacer("{{now}}", "CAST(unixepoch('subsec') * 1000000 AS INTEGER)", "{{uuid}}", "TEXT", "{{text}}", "TEXT",
			"{{bytes}}", "BLOB", "{{integer}}", "INTEGER", "{{boolean}}", "INTEGER", "{{serial}}", "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT",
			"{{transaction}}", "0", "{{clicks}}", "STRICT", "{{strict}}", "STRICT", "{{keyed}}", "STRICT, WITHOUT ROWID"),
	}
}

func earlyPostgres(address string, months ...time.Time) early {
	e := early{
		driver: "postgres", address: address, folder: "postgres",
		words: strings.NewReplacer("{{now}}", "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint", "{{uuid}}", "uuid",
			"{{text}}", `text COLLATE "C"`, "{{bytes}}", "bytea", "{{integer}}", "bigint", "{{boolean}}", "boolean",
			"{{serial}}", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "{{transaction}}", "(pg_current_xact_id()::text::bigint)",
			"{{clicks}}", "PARTITION BY RANGE (id)", " {{strict}}", "", " {{keyed}}", ""),
	}
	for _, month := range months {
		e.own = append(e.own, fmt.Sprintf("CREATE TABLE IF NOT EXISTS clicks_%s PARTITION OF clicks FOR VALUES FROM ('%s') TO ('%s')",
			month.Format("200601"), idAt(month, uuid.Nil), idAt(month.AddDate(0, 1, 0), uuid.Nil)))
	}
	return e
}

// idAt is a UUIDv7 of a moment; what follows the moment is that of rest.
func idAt(at time.Time, rest uuid.UUID) string {
	ms := uint64(at.UnixMilli())
	for i := range 6 {
		rest[i] = byte(ms >> (8 * (5 - i)))
	}
	return rest.String()
}

// populate makes the database, with workspaces that have been in use. What is in
// each of them is in its ledger.
func (e early) populate(ctx context.Context, ledgers map[string]*ledger) (err error) {
	pool, err := sql.Open(e.driver, e.address)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, pool.Close()) }()
	pool.SetMaxOpenConns(1)
	if err := e.migrate(ctx, pool); err != nil {
		return err
	}
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	s := settler{ctx: ctx, tx: tx, now: time.Now()}
	s.exec("INSERT INTO installation (one, id, pepper_check, created_at) VALUES (1, $1, $2, 1)", uuid.NewString(), earlyCheck())
	for slug, known := range ledgers {
		s.settle(slug, known)
	}
	return errors.Join(s.err, tx.Commit())
}

func (e early) migrate(ctx context.Context, pool *sql.DB) error {
	files, err := filepath.Glob("../../db/migrations/*.sql")
	if err != nil {
		return err
	}
	own, err := filepath.Glob("../../db/migrations/" + e.folder + "/*.sql")
	if err != nil {
		return err
	}
	statements := []string{"CREATE TABLE migrations (name {{text}} NOT NULL PRIMARY KEY, applied_at {{integer}} NOT NULL) {{strict}}"}
	files = append(files, own...)
	slices.SortFunc(files, func(a, b string) int { return strings.Compare(filepath.Base(a), filepath.Base(b)) })
	for _, file := range files {
		if filepath.Base(file) > earlyLast {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		statements = append(statements, string(text), "INSERT INTO migrations (name, applied_at) VALUES ('"+filepath.Base(file)+"', 1)")
	}
	for _, statement := range append(statements, e.own...) {
		if _, err := pool.ExecContext(ctx, e.words.Replace(statement)); err != nil {
			return err
		}
	}
	return nil
}

// settler fills workspaces in a transaction, until the first error.
type settler struct {
	ctx context.Context //nolint:containedctx // It lives as long as the transaction
	tx  *sql.Tx
	now time.Time
	err error
}

func (s *settler) exec(statement string, args ...any) {
	if s.err == nil {
		_, s.err = s.tx.ExecContext(s.ctx, statement, args...)
	}
}

// settle fills one workspace: each of its links has as many clicks.
func (s *settler) settle(slug string, known *ledger) {
	workspace, collection := uuid.NewString(), uuid.NewString()
	s.exec("INSERT INTO workspaces (id, slug, name, name_folded, created_at) VALUES ($1, $2, $2, $2, 1)", workspace, slug)
	s.exec("INSERT INTO collections (id, workspace_id, name, name_folded, search, created_at, updated_at) VALUES ($1, $2, 'Links', 'links', 'links', 1, 1)", collection, workspace)
	for i := range earlyLinks {
		link, shortID := uuid.NewString(), earlyShortID(slug, i)
		s.exec(`INSERT INTO links (id, workspace_id, collection_id, short_id, url, title, search, created_at, updated_at)
			VALUES ($1, $2, $3, $4, 'https://example.com/', $5, '', $6, $6)`, link, workspace, collection, shortID, shortID, s.now.UnixMicro())
		s.exec("INSERT INTO short_ids (short_id, link_id) VALUES ($1, $2)", shortID, link)
		known.visited = link
		known.note(linkEntry(shortID, link, "https://example.com/"))
		s.visit(workspace, collection, link, known)
	}
	known.sent = earlyClicks / earlyLinks // of the last link
}

func (s *settler) visit(workspace, collection, link string, known *ledger) {
	for n := range earlyClicks / earlyLinks {
		at := s.now.Add(-time.Duration(n) * time.Second)
		id := idAt(at, uuid.Must(uuid.NewV7()))
		s.exec(`INSERT INTO clicks (id, workspace_id, link_id, collection_id, created_at, device, url, qr, bot, trigger)
			VALUES ($1, $2, $3, $4, $5, 'desktop', 'https://example.com/', $6, $6, 'link')`, id, workspace, link, collection, at.UnixMicro(), false)
		known.note(entry{clicks, id, link})
	}
}

// earlyShortID is the short id of a link of a workspace.
func earlyShortID(slug string, n int) string { return fmt.Sprintf("%s%02d", slug, n) }

// earlyCheck is what the database knows of the pepper.
func earlyCheck() []byte {
	mac := hmac.New(sha256.New, []byte(earlyPepper))
	mac.Write([]byte("pepper check"))
	return mac.Sum(nil)
}
