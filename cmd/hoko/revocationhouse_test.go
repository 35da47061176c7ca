package main

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// processCount is how many server processes share the database.
const processCount = 3

// house is three server processes on one PostgreSQL, each of which reaches it
// through a proxy of its own.
type house struct {
	t          *testing.T
	pool       *sql.DB // of the test, past the proxies
	proxies    []*dbtest.Proxy
	processes  []*process
	owners     []*session // the same person in each process
	collection string
	began      time.Time
}

// openHouse starts the processes of a program, each with a clock that is wrong
// by its skew.
func openHouse(t *testing.T, program, database string, skews [processCount]time.Duration) *house {
	t.Helper()
	h := &house{t: t, pool: openPool(t, "postgres", database), began: time.Now()}
	data := t.TempDir() // which holds the pepper that they share
	for _, skew := range skews {
		proxy := dbtest.NewProxy(t, database)
		env := []string{"HOKO_DATA=" + data, "HOKO_DATABASE=" + proxy.URL(), clockSkew + "=" + skew.String()}
		h.proxies = append(h.proxies, proxy)
		h.processes = append(h.processes, startProgram(t, program, env))
	}
	first := h.processes[0].setUp()
	for _, p := range h.processes {
		h.owners = append(h.owners, &session{process: p, cookie: first.cookie, workspace: first.workspace})
	}
	key, _ := first.newKey("collectionsRead")
	h.collection = first.collection(key)
	return h
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
func (h *house) work(n callers, fields ...any) *labour {
	h.t.Helper()
	w := h.newLabour(fields...)
	w.start(n, h.processes...)
	return w
}

func (h *house) newLabour(fields ...any) *labour {
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
		h.t.Fatalf("no key was made: %s", got.body)
	}
	return newLabour(h.t, body.Data.Made.Secret, body.Data.Made.APIKey.ID, h.collection)
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
	status, _, text, err := send(ctx, owner.process, asked(document, in), owner.headers()...)
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
		return changedKey{Failure: err}
	case status != http.StatusOK || len(body.Errors) > 0 || body.Data.Done == nil:
		return changedKey{Failure: fmt.Errorf("%w: %d %s", errNotDone, status, text)}
	}
	body.Data.Done.APIKey.Secret = body.Data.Done.Secret
	return body.Data.Done.APIKey
}

var errNotDone = errors.New("the key was not changed")

func (h *house) revoke(ctx context.Context, process int, id string) changedKey {
	return h.change(ctx, process, `mutation($in: RevokeApiKeyInput!) { done: revokeApiKey(input: $in) { apiKey { revokedAt } } }`, input("id", id))
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
