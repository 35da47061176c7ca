package main

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/hoko-to/hoko/db/dbtest"
)

// estate is a database and a data folder that a test backs up and restores.
type estate struct {
	t      *testing.T
	env    []string
	data   string
	copied string // the backup
	schema string // of PostgreSQL; "" for SQLite
	server string // address of PostgreSQL without the schema
}

// eachEstate runs test on both databases, at the same time.
func eachEstate(t *testing.T, test func(t *testing.T, e *estate)) {
	t.Helper()
	needPrograms(t, "pg_dump", "pg_restore", "psql")
	eachDatabase(t, func(t *testing.T, env []string) {
		e := &estate{t: t, env: env, data: strings.TrimPrefix(env[0], "HOKO_DATA="), copied: filepath.Join(t.TempDir(), "copy")}
		if len(env) > 1 {
			e.server, e.schema, _ = strings.Cut(strings.TrimPrefix(env[1], "HOKO_DATABASE="), "&search_path=")
		}
		test(t, e)
	})
}

// run runs a program that is not ours.
func (e *estate) run(name string, args ...string) {
	e.t.Helper()
	if out, err := exec.CommandContext(e.t.Context(), name, args...).CombinedOutput(); err != nil {
		e.t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

// backup copies the database as it is, also beside a running server.
func (e *estate) backup() {
	e.t.Helper()
	if e.schema == "" {
		mustPerform(e.t, e.env, "backup", e.copied)
		return
	}
	e.run("pg_dump", "--format=custom", "--file="+e.copied, "--schema="+e.schema, e.server)
}

// lose takes the database away and, on PostgreSQL, puts back what was dumped.
func (e *estate) lose() {
	e.t.Helper()
	if e.schema == "" {
		files, err := filepath.Glob(filepath.Join(e.data, "hoko.db*"))
		if err != nil || len(files) == 0 {
			e.t.Fatalf("no database: %v", err)
		}
		for _, file := range files {
			if err := os.Remove(file); err != nil {
				e.t.Fatal(err)
			}
		}
		return
	}
	e.run("psql", "--dbname="+e.server, "--command=DROP SCHEMA "+e.schema+" CASCADE")
	e.run("pg_restore", "--dbname="+e.server, e.copied)
}

// restore is what the operator does next.
func (e *estate) restore(args ...string) (stdout, stderr string, err error) {
	e.t.Helper()
	args = append([]string{"restore"}, args...)
	if e.schema == "" {
		args = append(args, e.copied)
	}
	return perform(e.t, e.env, args...)
}

func (e *estate) mustRestore(args ...string) string {
	e.t.Helper()
	stdout, stderr, err := e.restore(args...)
	if err != nil {
		e.t.Fatalf("restore: %v\n%s", err, stderr)
	}
	return stdout
}

// TestRestoreBringsNoKeyBack makes a backup, ends keys in the ways that there are, and
// restores: none of them is accepted again, and the others are. Without the journal
// the same restore lets a revoked key in, so that this test can fail.
func TestRestoreBringsNoKeyBack(t *testing.T) {
	t.Parallel()
	eachEstate(t, func(t *testing.T, e *estate) {
		p := start(t, e.env)
		s := p.setUp()
		revoked, revokedID := s.newKey("linksRead")
		byOperator, _ := s.newKey("linksRead")
		itself, _ := s.newKey("linksRead")
		rotated, rotatedID := s.newKey("linksRead")
		narrowed, narrowedID := s.newKey("linksRead", "tagsRead")
		good, _ := s.newKey("linksRead")
		e.backup()

		s.revoke(revokedID)
		mustPerform(t, e.env, "key", "revoke", "--workspace", s.workspace, byOperator[:prefixLen])
		p.request(http.MethodDelete, "/api/key", `{"reason":"other"}`, "Authorization", "Bearer "+itself)
		s.graphQL(s.headers(), `mutation($in: RotateApiKeyInput!) { rotateApiKey(input: $in) { secret } }`, input("id", rotatedID, "overlap", "NONE"))
		s.graphQL(s.headers(), `mutation($in: UpdateApiKeyInput!) { updateApiKey(input: $in) { apiKey { id } } }`, input("id", narrowedID, "scopes", []string{"tagsRead"}))
		judge := func(p *process, when string) {
			t.Helper()
			for name, key := range map[string]string{"revoked": revoked, "revoked by the operator": byOperator, "revoked by itself": itself, "rotated": rotated} {
				if status := lists(p, key); status != http.StatusUnauthorized {
					t.Errorf("%s, the key that was %s is answered %d", when, name, status)
				}
			}
			if status := lists(p, narrowed); status != http.StatusForbidden {
				t.Errorf("%s, the key that was narrowed is answered %d", when, status)
			}
			if status := lists(p, good); status != http.StatusOK {
				t.Errorf("%s, the good key is answered %d", when, status)
			}
		}
		judge(p, "before")
		p.kill()
		e.lose()
		if out := e.mustRestore(); !strings.Contains(out, "6 endings; 6 of them") {
			t.Errorf("the program says %q", out)
		}
		p = start(t, e.env)
		judge(p, "after the restore")
		if got := p.graphQL([]string{"Cookie", s.cookie}, `{ viewer { user { id } } }`, nil); !bytes.Contains(got.body, []byte(`"viewer":null`)) {
			t.Errorf("a session outlived the restore: %s", got.body)
		}
		p.kill()

		e.lose()
		e.mustRestore("--without-journal")
		p = start(t, e.env)
		if status := lists(p, revoked); status != http.StatusOK {
			t.Errorf("without the journal a revoked key is answered %d: the journal is not what keeps it out", status)
		}
	})
}

// TestRestoreTakesJournalsOfAllProcesses: each process that shares a database has a
// journal of its own.
func TestRestoreTakesJournalsOfAllProcesses(t *testing.T) {
	t.Parallel()
	eachEstate(t, func(t *testing.T, e *estate) {
		mustPerform(t, e.env, "workspace", "create", "--slug", "acme", "--name", "Acme")
		key := func() string {
			return mustPerform(t, e.env, "key", "create", "--workspace", "acme", "--name", "x", "--scopes", "linksRead")
		}
		first, second := key(), key()
		e.backup()
		elsewhere := filepath.Join(t.TempDir(), "journal")
		mustPerform(t, e.env, "key", "revoke", "--workspace", "acme", first[:prefixLen])
		mustPerform(t, append(e.env, "HOKO_JOURNAL="+elsewhere), "key", "revoke", "--workspace", "acme", second[:prefixLen])
		e.lose()
		e.mustRestore("--from-journal", elsewhere)
		p := start(t, e.env)
		if lists(p, first) != http.StatusUnauthorized || lists(p, second) != http.StatusUnauthorized {
			t.Errorf("keys revoked by two processes are answered %d and %d", lists(p, first), lists(p, second))
		}
	})
}

// TestRevocationsSurviveKill kills the program while it revokes, and restores a copy
// from before: no key that was answered as revoked, or is revoked in the database that
// was lost, is accepted.
func TestRevocationsSurviveKill(t *testing.T) {
	t.Parallel()
	const rounds, keys = 3, 12
	eachEstate(t, func(t *testing.T, e *estate) {
		p := startProgram(t, build(t), e.env)
		s := p.setUp()
		secrets := map[string]string{} // by id
		var ids []string
		for range rounds * keys {
			secret, id := s.newKey("linksRead")
			ids, secrets[id] = append(ids, id), secret
		}
		e.backup()
		ended := map[string]bool{}
		for round := range rounds {
			var mu sync.Mutex
			var all sync.WaitGroup
			for _, id := range ids[round*keys : (round+1)*keys] {
				all.Go(func() {
					if s.revokeUnlessKilled(id) {
						mu.Lock()
						defer mu.Unlock()
						ended[id] = true
					}
				})
			}
			p.await("revoking", func() bool { mu.Lock(); defer mu.Unlock(); return len(ended) > round*keys/2 })
			p.kill()
			all.Wait()
			p = startProgram(t, build(t), e.env)
			s.process = p
			for id, secret := range secrets {
				if lists(p, secret) == http.StatusUnauthorized {
					ended[id] = true
				}
			}
		}
		p.kill()
		e.lose()
		e.mustRestore()
		p = startProgram(t, build(t), e.env)
		for id := range ended {
			if status := lists(p, secrets[id]); status != http.StatusUnauthorized {
				t.Errorf("a key that was revoked is answered %d after the restore", status)
			}
		}
		t.Logf("%d of %d keys had ended by %d kills", len(ended), len(ids), rounds)
	})
}

// revokeUnlessKilled reports whether the program answered that the key is revoked.
func (s *session) revokeUnlessKilled(id string) bool {
	body := fmt.Sprintf(`{"query":"mutation { revokeApiKey(input: {id: \"%s\"}) { apiKey { state } } }"}`, id)
	req, err := http.NewRequestWithContext(s.t.Context(), http.MethodPost, s.url+"/graphql", strings.NewReader(body))
	if err != nil {
		return false
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Cookie", s.cookie)
	req.Header.Set("Hoko-Workspace", s.workspace)
	resp, err := crowdVisitor.Do(req)
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	var text bytes.Buffer
	_, err = text.ReadFrom(resp.Body)
	return err == nil && bytes.Contains(text.Bytes(), []byte(`"REVOKED"`))
}

// TestKilledBetweenJournalAndCommit holds a commit up, kills the program behind its
// entry in the journal, and restores: a revocation that nobody was told of holds.
func TestKilledBetweenJournalAndCommit(t *testing.T) {
	t.Parallel()
	needPrograms(t, "pg_dump", "pg_restore", "psql")
	cluster := dbtest.Postgres(t)
	e := &estate{t: t, data: t.TempDir(), copied: filepath.Join(t.TempDir(), "copy"), schema: "public", server: cluster.URL()}
	e.env = []string{"HOKO_DATA=" + e.data, "HOKO_DATABASE=" + cluster.URL()}
	p := start(t, e.env)
	s := p.setUp()
	key, id := s.newKey("linksRead")
	e.backup()
	release := holdCommits(t, cluster.URL())
	var asked sync.WaitGroup
	asked.Go(func() {
		if s.revokeUnlessKilled(id) {
			t.Error("the revocation was answered before its commit")
		}
	})
	p.await("in the journal", func() bool {
		text, err := os.ReadFile(filepath.Join(e.data, "journal", "endings.log"))
		return err == nil && bytes.Contains(text, []byte(id))
	})
	p.kill()
	asked.Wait()
	release()
	p = start(t, e.env)
	if status := lists(p, key); status != http.StatusOK {
		t.Fatalf("the key is answered %d: the commit was not held up", status)
	}
	p.kill()
	e.lose()
	e.mustRestore()
	p = start(t, e.env)
	if status := lists(p, key); status != http.StatusUnauthorized {
		t.Errorf("the key that is in the journal is answered %d", status)
	}
}

// holdCommits makes every commit of a revocation wait. What it returns undoes those
// that wait, as a server does whose client is gone.
func holdCommits(t *testing.T, address string) (undo func()) {
	t.Helper()
	pool, err := sql.Open("postgres", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = pool.Close() })
	conn, err := pool.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	do := func(statement string) {
		t.Helper()
		if _, err := conn.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	do(`CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(42); RETURN NULL; END $$`)
	do(`CREATE CONSTRAINT TRIGGER hold AFTER UPDATE ON api_keys DEFERRABLE INITIALLY DEFERRED
		FOR EACH ROW WHEN (NEW.revoked_at IS NOT NULL) EXECUTE FUNCTION hold()`)
	do("SELECT pg_advisory_lock(42)")
	return func() {
		t.Helper()
		do("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()")
		do("DROP TRIGGER hold ON api_keys")
		do("DROP FUNCTION hold")
		do("SELECT pg_advisory_unlock(42)")
	}
}

// TestClicksThatWaitOutliveARestore kills the program under load, so that clicks wait
// on disk, backs up, restores and starts: each answered click is there, once.
func TestClicksThatWaitOutliveARestore(t *testing.T) {
	t.Parallel()
	eachEstate(t, func(t *testing.T, e *estate) {
		p := startProgram(t, build(t), e.env)
		key, _ := p.setUp().newKey("linksWrite", "collectionsRead", "analyticsRead")
		linkID, shortID := p.newLink(key, "https://example.com/")
		ctx, cancel := context.WithCancel(t.Context())
		load := visit(ctx, p.url, shortID, 4*faultConnections)
		p.await("under load", func() bool { return load.count() >= visitsPerRound })
		p.kill()
		cancel()
		answered := load.settled()
		e.backup()
		e.lose()
		e.mustRestore()
		p = startProgram(t, build(t), e.env)
		p.awaitRecorded(key, linkID, answered)
		if got, listed := p.total(t, key, linkID), len(p.recorded(key, linkID)); got != listed {
			t.Errorf("%d clicks are counted, and %d listed", got, listed)
		}
		if got := mustPerform(t, e.env, "rollup", "verify"); !strings.Contains(got, " 0 of them differ") {
			t.Errorf("sums after a restore: %s", got)
		}
	})
}

// TestRevocationWithoutAJournalIsTold: a disk that is full keeps no key alive, and the
// operator hears of it.
func TestRevocationWithoutAJournalIsTold(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		metrics := freeAddress(t)
		folder := filepath.Join(t.TempDir(), "journal")
		p := start(t, append(env, "HOKO_METRICS_LISTEN="+metrics, "HOKO_JOURNAL="+folder))
		s := p.setUp()
		key, id := s.newKey("linksRead")
		if err := os.RemoveAll(folder); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(folder, nil, 0o600); err != nil { // where the folder was
			t.Fatal(err)
		}
		s.revoke(id)
		if status := lists(p, key); status != http.StatusUnauthorized {
			t.Errorf("the key is answered %d", status)
		}
		if !strings.Contains(p.stderr.String(), "is not in the journal yet") {
			t.Errorf("the log says nothing of it: %s", p.stderr)
		}
		p.expectMetric(metrics, "hoko_journal_waiting", "1")
		if err := os.Remove(folder); err != nil {
			t.Fatal(err)
		}
		p.expectMetric(metrics, "hoko_journal_waiting", "0")
		if text, err := os.ReadFile(filepath.Join(folder, "endings.log")); err != nil || !bytes.Contains(text, []byte(id)) {
			t.Errorf("what waited is not in the journal: %v", err)
		}
	})
}
