package db

import (
	"cmp"
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"time"
)

// A migration has a number and a name. Those in migrations itself are for both
// databases, with words in braces for what they call differently; those in the
// folder of one are for that one only.
//
//go:embed migrations
var migrationFiles embed.FS

// migrationLimit bounds one migration, waiting for another process included.
const migrationLimit = 5 * time.Minute

// connectLimit bounds how long a start waits for a network that says nothing.
const connectLimit = time.Minute

type migration struct {
	name string // of the file; migrations are applied in its order
	text string
}

// migrate applies the migrations that the database does not have yet, each in
// one transaction with the mark that it is applied: neither is ever there
// without the other.
func migrate(ctx context.Context, e engine) (err error) {
	list, err := migrations(e)
	if err != nil {
		return err
	}
	pool, err := e.openAlone(ctx, migrationLimit)
	if err != nil {
		return classify(ctx, err)
	}
	defer func() { err = errors.Join(err, pool.Close()) }()
	if err := reach(ctx, pool); err != nil {
		return err
	}
	missing, err := unapplied(ctx, e, pool, list)
	if err != nil {
		return fmt.Errorf("migrate database: %w", classify(ctx, err))
	}
	for _, m := range missing {
		if err := apply(ctx, e, pool, m); err != nil {
			return fmt.Errorf("migrate database: %s: %w", m.name, classify(ctx, err))
		}
	}
	return nil
}

// reach connects once.
func reach(ctx context.Context, pool *sql.DB) error {
	ctx, cancel := context.WithTimeout(ctx, connectLimit)
	defer cancel()
	return classify(ctx, pool.PingContext(ctx))
}

func migrations(e engine) ([]migration, error) {
	var list []migration
	for _, folder := range []string{"migrations", "migrations/" + e.files()} {
		names, err := fs.Glob(migrationFiles, folder+"/*.sql")
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			text, err := migrationFiles.ReadFile(name)
			if err != nil {
				return nil, err
			}
			list = append(list, migration{path.Base(name), e.words().Replace(string(text))})
		}
	}
	slices.SortFunc(list, func(a, b migration) int { return cmp.Compare(a.name, b.name) })
	return list, nil
}

// unapplied returns those of the list that the database does not name yet. It is
// one look however many there are, since nearly every start finds nothing to do.
func unapplied(ctx context.Context, e engine, pool *sql.DB, list []migration) (missing []migration, err error) {
	var applied []string
	err = changeSchema(ctx, e, pool, func(ctx context.Context, tx *sql.Tx) error {
		const table = "CREATE TABLE IF NOT EXISTS migrations (name {{text}} NOT NULL PRIMARY KEY, applied_at {{integer}} NOT NULL) {{strict}}"
		if _, err := tx.ExecContext(ctx, e.words().Replace(table)); err != nil {
			return err
		}
		rows, err := tx.QueryContext(ctx, "SELECT name FROM migrations")
		if err != nil {
			return err
		}
		applied, err = scanTexts(rows)
		return err
	})
	return slices.DeleteFunc(list, func(m migration) bool { return slices.Contains(applied, m.name) }), err
}

// apply applies a migration, unless another process did while this one waited.
func apply(ctx context.Context, e engine, pool *sql.DB, m migration) error {
	return changeSchema(ctx, e, pool, func(ctx context.Context, tx *sql.Tx) error {
		var done bool
		err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM migrations WHERE name = $1)", m.name).Scan(&done)
		if err != nil || done {
			return err
		}
		if _, err := tx.ExecContext(ctx, m.text); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "INSERT INTO migrations (name, applied_at) VALUES ($1, "+e.now()+")", m.name)
		return err
	})
}

// changeSchema performs do in a transaction that makes other migrations wait.
func changeSchema(ctx context.Context, e engine, pool *sql.DB, do func(context.Context, *sql.Tx) error) (err error) {
	ctx, cancel := context.WithTimeout(ctx, migrationLimit)
	defer cancel()
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	if err := e.lockSchema(ctx, tx); err != nil {
		return err
	}
	if err := do(ctx, tx); err != nil {
		return err
	}
	return tx.Commit()
}

func scanTexts(rows *sql.Rows) (list []string, err error) {
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		list = append(list, text)
	}
	return list, rows.Err()
}

// NewerMigrations returns the names of the migrations that the database has and this
// program does not know: a newer one made it.
func (s *Store) NewerMigrations(ctx context.Context) ([]string, error) {
	known, err := migrations(s.engine)
	if err != nil {
		return nil, err
	}
	var names []string
	if err := s.read.NewRaw("SELECT name FROM migrations ORDER BY name").Scan(ctx, &names); err != nil {
		return nil, classify(ctx, err)
	}
	return slices.DeleteFunc(names, func(name string) bool {
		return slices.ContainsFunc(known, func(m migration) bool { return m.name == name })
	}), nil
}
