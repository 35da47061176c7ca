package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
)

// home is where a process keeps what it writes.
type home struct {
	folder   string
	database string // postgres:// URL; "" for the file in the folder
}

// pepperFile is the one file that holds a secret.
const pepperFile = "pepper"

func homeOf(env []string) home {
	h := home{}
	for _, entry := range env {
		name, value, _ := strings.Cut(entry, "=")
		switch {
		case name == "HOKO_DATA":
			h.folder = value
		case name == "HOKO_DATABASE" && strings.HasPrefix(value, "postgres"):
			h.database = value
		}
	}
	return h
}

// settle notes the secrets that a process is given, and that it has one more home.
func (l *ledger) settle(env []string) {
	for _, entry := range env {
		name, value, _ := strings.Cut(entry, "=")
		switch name {
		case "HOKO_PEPPER":
			l.issue("pepper", value)
		case "HOKO_DATABASE", "HOKO_SMTP_URL":
			l.issueURL(value)
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.homes[fmt.Sprint(homeOf(env))]++
}

// issueURL notes the password of a URL.
func (l *ledger) issueURL(text string) {
	u, err := url.Parse(text)
	if err != nil {
		return
	}
	password, _ := u.User.Password()
	l.issue("password of a setting", password)
	l.issue("password of a setting", u.Query().Get("password"))
}

// leave searches what a process that has ended leaves behind. The last one of a
// home is followed by a search of the home.
func (l *ledger) leave(p *process, env []string) error {
	h := homeOf(env)
	if pepper, err := os.ReadFile(filepath.Join(h.folder, pepperFile)); err == nil {
		l.issue("pepper", strings.TrimSpace(string(pepper)))
	}
	may := l.printedBy(p)
	l.judge("standard output", []byte(p.stdout.String()), may...)
	l.judge("standard error", []byte(p.stderr.String()))
	l.mu.Lock()
	l.homes[fmt.Sprint(h)]--
	last := l.homes[fmt.Sprint(h)] == 0
	l.mu.Unlock()
	if !last {
		return nil
	}
	return errors.Join(l.searchFolder(h.folder), l.searchDatabase(h))
}

// printedBy returns the secrets that a process issues by printing them: the
// token of the set-up, and with a demonstration a password and a key.
func (l *ledger) printedBy(p *process) (secrets []string) {
	text := p.stdout.String()
	l.issuedIn(text)
	demo := p.cmd != nil && slices.Contains(p.cmd.Args, "--demo")
	for _, secret := range newLedger().issuedIn(text) {
		if demo || !hoko.LooksLikeKey(secret) {
			secrets = append(secrets, secret)
		}
	}
	return secrets
}

// searchFolder searches every file of a folder but the one that holds the pepper.
func (l *ledger) searchFolder(folder string) error {
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() || entry.Name() == pepperFile {
			return err
		}
		text, err := os.ReadFile(path)
		l.judge("the file "+entry.Name(), text)
		return err
	})
}

// searchDatabase searches every column of every table.
func (l *ledger) searchDatabase(h home) error {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	driver, address := "sqlite", "file:"+filepath.Join(h.folder, "hoko.db")
	tables := `SELECT name, 'SELECT * FROM "' || name || '"' FROM sqlite_master WHERE type = 'table'`
	if h.database != "" {
		driver, address = "postgres", h.database
		tables = `SELECT relname, 'SELECT t::text FROM ' || oid::regclass || ' t' FROM pg_class
			WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`
	}
	pool, err := sql.Open(driver, address)
	if err != nil {
		return err
	}
	queries, err := textsOf(ctx, pool, tables)
	for i := 0; err == nil && i < len(queries); i += 2 {
		var texts []string
		texts, err = textsOf(ctx, pool, queries[i+1])
		l.judge("the table "+queries[i], []byte(strings.Join(texts, "\n")))
	}
	return errors.Join(err, pool.Close())
}

// textsOf returns what a query finds, column by column.
func textsOf(ctx context.Context, pool *sql.DB, query string) (texts []string, err error) {
	rows, err := pool.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	values, into := make([]sql.RawBytes, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		for _, value := range values {
			texts = append(texts, string(value))
		}
	}
	return texts, rows.Err()
}
