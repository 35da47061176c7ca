package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// TestBackupWhileServing copies the database under load: visitors and writers go on,
// and the copy is whole.
func TestBackupWhileServing(t *testing.T) {
	t.Parallel()
	env := []string{"HOKO_DATA=" + filepath.Dir(dbtest.SQLitePath(t))}
	p := startProgram(t, build(t), env)
	key, _ := p.setUp().newKey("linksRead", "linksWrite", "collectionsRead", "analyticsRead")
	linkID, shortID := p.newLink(key, "https://example.com/")
	ctx, cancel := context.WithCancel(t.Context())
	load := visit(ctx, p.url, shortID, faultConnections)
	p.await("under load", func() bool { return load.count() >= visitsPerRound })
	folder := t.TempDir()
	path := filepath.Join(folder, "copy")
	slowest, writes := p.writeDuring(key, func() {
		if _, stderr, err := perform(t, env, "backup", path); err != nil {
			t.Errorf("backup: %v\n%s", err, stderr)
		}
	})
	checkSummed(t, path)
	t.Logf("%d writes during a backup took %s at most, with %d clicks by then", writes, slowest, load.count())
	named := mustPerform(t, env, "backup", folder)
	cancel()
	load.settled()
	if len(load.refused) > 1 { // visitors who were cut off at the end have no answer
		t.Errorf("visitors were refused: %v", load.refused)
	}
	if !regexp.MustCompile(`/hoko-\d{8}T\d{6}Z\.db$`).MatchString(named) {
		t.Errorf("the file in the folder is called %s", named)
	}
	fresh := t.TempDir()
	pepper, err := os.ReadFile(filepath.Join(strings.TrimPrefix(env[0], "HOKO_DATA="), "pepper"))
	if err != nil {
		t.Fatal(err)
	}
	restored := []string{"HOKO_DATA=" + fresh, "HOKO_PEPPER=" + strings.TrimSpace(string(pepper))}
	mustPerform(t, restored, "restore", "--without-journal", named)
	q := startProgram(t, build(t), restored)
	kept := q.recorded(key, linkID)
	if got := mustPerform(t, restored, "rollup", "verify"); len(kept) == 0 || !strings.Contains(got, " 0 of them differ") {
		t.Errorf("%d clicks, sums %s", len(kept), got)
	}
}

// writeDuring writes links, one after the other, while something else goes on, and
// returns how long the slowest took and how many they were.
func (p *process) writeDuring(key string, do func()) (slowest time.Duration, writes int) {
	p.t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		do()
	}()
	for {
		began := time.Now()
		p.newLink(key, "https://example.com/")
		slowest, writes = max(slowest, time.Since(began)), writes+1
		select {
		case <-done:
			return slowest, writes
		default:
		}
	}
}

// checkSummed checks a backup as sha256sum would.
func checkSummed(t *testing.T, path string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	line, err := os.ReadFile(path + sumSuffix)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(text)
	if want := hex.EncodeToString(sum[:]) + "  " + filepath.Base(path) + "\n"; string(line) != want {
		t.Errorf("the checksum is %q, want %q", line, want)
	}
	for _, file := range []string{path, path + sumSuffix} {
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("others can read %s: %v %v", file, info.Mode(), err)
		}
	}
}

// TestBackupAndRestoreRefuse what would destroy or miss something, and leave nothing
// behind.
func TestBackupAndRestoreRefuse(t *testing.T) {
	t.Parallel()
	data, copies := t.TempDir(), t.TempDir()
	env := []string{"HOKO_DATA=" + data}
	mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
	key := mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "x", "--scopes", "linksRead")
	path := filepath.Join(copies, "hoko.db")
	mustPerform(t, env, "backup", path)
	refuse := func(env []string, says string, args ...string) {
		t.Helper()
		if _, stderr, err := perform(t, env, args...); err == nil || !strings.Contains(stderr, says) {
			t.Errorf("hoko %s: %v %q, want %q", strings.Join(args, " "), err, stderr, says)
		}
	}
	refuse(env, "file already exists", "backup", path)
	refuse(env, "no such file", "backup", filepath.Join(copies, "none", "hoko.db"))
	refuse(env, "without the journal", "restore", path)
	mustPerform(t, env, "key", "revoke", "--workspace", "acme", key[:prefixLen])
	refuse(env, "a database is in place", "restore", path)

	empty := t.TempDir()
	elsewhere := []string{"HOKO_DATA=" + empty, "HOKO_JOURNAL=" + filepath.Join(data, "journal")}
	refuse(elsewhere, "say which backup", "restore")
	refuse(elsewhere, "no such file", "restore", filepath.Join(copies, "other.db"))
	if err := os.WriteFile(filepath.Join(empty, "hoko.db-wal"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	refuse(elsewhere, "a database is in place", "restore", path)
	if err := os.Remove(filepath.Join(empty, "hoko.db-wal")); err != nil {
		t.Fatal(err)
	}
	spoil(t, filepath.Join(data, "journal", "endings.log"), -3)
	refuse(elsewhere, "lines of the journal are damaged", "restore", path)
	mustPerform(t, append([]string{"HOKO_DATA=" + t.TempDir()}, elsewhere[1:]...), "restore", "--skip-damaged", path)
	spoil(t, path, 4000)
	refuse(elsewhere, "does not have the checksum", "restore", "--without-journal", path)
	left, err := os.ReadDir(empty)
	if err != nil || len(left) > 0 {
		t.Errorf("something is left behind: %v %v", left, err)
	}
	files, err := os.ReadDir(copies)
	if err != nil || len(files) != 2 {
		t.Errorf("beside the backup and its checksum: %v %v", files, err)
	}
	refuse([]string{"HOKO_DATA=" + empty, "HOKO_DATABASE=postgres://127.0.0.1:1/hoko?sslmode=disable"}, "pg_restore", "restore", "--without-journal", path)
}

// spoil changes a byte of a file; a negative place is counted from the end.
func spoil(t *testing.T, path string, at int) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if at < 0 {
		at += len(text)
	}
	text[at] ^= 1
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
}
