package main

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// processCount is how many server processes share the database.
const processCount = 3

// house is three server processes on one database. PostgreSQL they reach through
// a proxy each.
type house struct {
	t          *testing.T
	config     db.Config
	pool       *sql.DB         // of the test, past the proxies
	proxies    []*dbtest.Proxy // none on SQLite
	processes  []*process
	owners     []*session // the same person in each process
	collection string
}

// openHouse starts the processes of a program on PostgreSQL, each with a clock
// that is wrong by its skew.
func openHouse(t *testing.T, program, database string, skews [processCount]time.Duration) *house {
	t.Helper()
	h := &house{t: t, config: db.Config{URL: database}, pool: openPool(t, "postgres", database)}
	data := t.TempDir() // which holds the pepper that they share
	for _, skew := range skews {
		proxy := dbtest.NewProxy(t, database)
		env := []string{"HOKO_DATA=" + data, "HOKO_DATABASE=" + proxy.URL(), clockSkew + "=" + skew.String()}
		h.proxies = append(h.proxies, proxy)
		h.processes = append(h.processes, startProgram(t, program, env))
	}
	h.moveIn()
	return h
}

// openSQLiteHouse starts the processes on one file.
func openSQLiteHouse(t *testing.T) *house {
	t.Helper()
	data := t.TempDir()
	file := filepath.Join(data, "hoko.db")
	h := &house{t: t, config: db.Config{Path: file}, pool: openPool(t, "sqlite", "file:"+file+"?_pragma=busy_timeout(5000)&_pragma=foreign_keys(1)")}
	for range processCount {
		h.processes = append(h.processes, startProgram(t, build(t), []string{"HOKO_DATA=" + data}))
	}
	h.moveIn()
	return h
}

// moveIn sets the workspace up.
func (h *house) moveIn() {
	h.t.Helper()
	first := h.processes[0].setUp()
	for _, p := range h.processes {
		h.owners = append(h.owners, &session{process: p, cookie: first.cookie, workspace: first.workspace})
	}
	key, _ := first.newKey("collectionsRead")
	h.collection = first.collection(key)
}

func openPool(t *testing.T, driver, address string) *sql.DB {
	t.Helper()
	pool, err := sql.Open(driver, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = pool.Close() })
	return pool
}

// work makes a key with everything that callers need, and lets them use it.
func (h *house) work(n callers) *labour {
	h.t.Helper()
	w := h.newLabour()
	w.start(n, h.processes...)
	return w
}

func (h *house) newLabour(fields ...any) *labour {
	h.t.Helper()
	w, refusal := h.tryLabour(fields...)
	if w == nil {
		h.t.Fatalf("no key was made: %s", refusal)
	}
	return w
}

// tryLabour is newLabour for a key that may be refused, in words that it returns.
func (h *house) tryLabour(fields ...any) (w *labour, refusal string) {
	h.t.Helper()
	in := append([]any{"name", "at work", "scopes", []string{"linksWrite", "collectionsRead", "tagsRead"}}, fields...)
	got := h.owners[0].graphQL(h.owners[0].headers(), `mutation($in: CreateApiKeyInput!) { made: createApiKey(input: $in) { secret apiKey { id } } }`, input(in...))
	var body struct {
		Data struct {
			Made struct {
				Secret string
				APIKey struct{ ID string }
			}
		}
	}
	decode(h.t, got.body, &body)
	if body.Data.Made.Secret == "" {
		return nil, string(got.body)
	}
	return newLabour(h.t, body.Data.Made.Secret, body.Data.Made.APIKey.ID, h.collection), ""
}

// changedKey is what the mutations of a key answer.
type changedKey struct {
	RevokedAt *time.Time
	Secret    string
	Failure   error `json:"-"`
}

// change asks a process for a mutation of a key.
func (h *house) change(ctx context.Context, process int, document string, in map[string]any) changedKey {
	owner := h.owners[process%processCount]
	mutation := asked(document, in)
	status, _, text, err := send(ctx, owner.process, mutation, owner.headers()...)
	var body struct {
		Data struct {
			Done *struct {
				Secret string
				APIKey changedKey
			}
		}
		Errors []struct{ Message string }
	}
	err = cmp.Or(err, json.Unmarshal(text, &body))
	switch {
	case err != nil:
		return changedKey{Failure: fmt.Errorf("%w: %w", errUnreached, err)}
	case status == http.StatusServiceUnavailable, status == http.StatusOK && mutation.judgeGraphQL(text) == nothingSaid:
		return changedKey{Failure: fmt.Errorf("%w: %s", errUnreached, text)}
	case status != http.StatusOK || len(body.Errors) > 0 || body.Data.Done == nil:
		return changedKey{Failure: fmt.Errorf("%w: %d %s", errNotDone, status, text)}
	}
	body.Data.Done.APIKey.Secret = body.Data.Done.Secret
	return body.Data.Done.APIKey
}

var (
	errNotDone   = errors.New("the key was not changed")
	errUnreached = errors.New("the process could not be reached, or could not reach its database")
)

func (h *house) revoke(ctx context.Context, process int, id string) changedKey {
	return h.change(ctx, process, `mutation($in: RevokeApiKeyInput!) { done: revokeApiKey(input: $in) { apiKey { revokedAt } } }`, input("id", id))
}

// revokeUntilAnswered asks again as long as the process says that it could not.
func (h *house) revokeUntilAnswered(process int, w *labour) changedKey {
	deadline := time.Now().Add(30 * time.Second)
	for {
		key := h.revoke(h.t.Context(), process, w.id)
		if !errors.Is(key.Failure, errUnreached) || time.Now().After(deadline) {
			return key
		}
		<-time.After(pauseOfBusy)
	}
}

func (h *house) update(ctx context.Context, process int, id string, fields ...any) error {
	return h.change(ctx, process, `mutation($in: UpdateApiKeyInput!) { done: updateApiKey(input: $in) { apiKey { revokedAt } } }`,
		input(append([]any{"id", id}, fields...)...)).Failure
}

func (h *house) rotate(ctx context.Context, process int, id string) changedKey {
	return h.change(ctx, process, `mutation($in: RotateApiKeyInput!) { done: rotateApiKey(input: $in) { secret apiKey: predecessor { revokedAt } } }`,
		input("id", id, "overlap", "NONE"))
}

// exec runs a statement past the program.
func (h *house) exec(statement string, args ...any) {
	h.t.Helper()
	if _, err := h.pool.ExecContext(h.t.Context(), statement, args...); err != nil {
		h.t.Fatal(err)
	}
}
