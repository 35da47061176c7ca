package graph_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/graph"
	"github.com/hoko-to/hoko/internal/logtest"
	"github.com/hoko-to/hoko/service"
)

// door is a GraphQL door over HTTP, in front of a real store. Who asks is said
// by the test instead of a credential: identifying callers is the server's.
type door struct {
	t       testing.TB
	handler http.Handler
	url     string
	store   *db.Store
	service *service.Service
	log     *logtest.Buffer

	mark  string // of requests that are meant for this door
	mu    sync.Mutex
	calls []*hoko.Call
}

// markField is the header field with the mark of a door: what was meant for one that
// is closed can reach another one at the same port.
const markField = "Door"

// eachDoor runs test on both databases.
func eachDoor(t *testing.T, test func(t *testing.T, d *door, owner *hoko.Caller)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		d := open(t, store)
		test(t, d, d.setUp())
	})
}

// sqliteDoor returns a door for tests that do not depend on the database.
func sqliteDoor(t testing.TB) *door {
	t.Helper()
	return open(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
}

func testSite() hoko.Site { return hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test"}) }

func newID() string { return uuid.Must(uuid.NewV7()).String() }

func open(t testing.TB, store *db.Store) *door {
	t.Helper()
	d := &door{t: t, store: store, log: &logtest.Buffer{}, mark: rand.Text()}
	log := slog.New(slog.NewTextHandler(d.log, nil))
	s, err := service.New(service.Options{
		Store: store, Site: testSite(), Pepper: bytes.Repeat([]byte("p"), 32), Now: time.Now, NewID: newID, Random: rand.Reader, Log: log, CacheSize: 100,
		PasswordMemory: 64, // or the tests would do little else than hash passwords
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Ready(hoko.WithCall(t.Context(), &hoko.Call{Caller: &hoko.Caller{Operator: true}})); err != nil {
		t.Fatal(err)
	}
	d.service = s
	d.handler = graph.NewHandler(graph.Options{Service: s, Site: testSite(), Now: time.Now, Log: log})
	server := httptest.NewServer(d.identify(d.handler))
	t.Cleanup(server.Close)
	d.url = server.URL
	return d
}

// asker is who asks, by the name in the request's Asker header field.
type asker struct {
	caller  *hoko.Caller
	refusal error
	confirm func(context.Context) error // nil if nobody asks again
}

var askers sync.Map

// identify stands where the server finds out who asks.
func (d *door) identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get(markField) != d.mark {
			http.Error(w, "this is another door", http.StatusMisdirectedRequest)
			return
		}
		call := &hoko.Call{RequestID: "request-1"}
		if known, ok := askers.Load(r.Header.Get("Asker")); ok {
			call.Caller, call.Refusal = known.(asker).caller, known.(asker).refusal
			call.ConfirmWith(known.(asker).confirm)
		}
		d.mu.Lock()
		d.calls = append(d.calls, call)
		d.mu.Unlock()
		next.ServeHTTP(w, r.WithContext(hoko.WithCall(r.Context(), call)))
	})
}

// lastCall returns the record of the latest request.
func (d *door) lastCall() *hoko.Call {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.calls[len(d.calls)-1]
}

// as returns the header field that makes a request one of the caller's.
func as(t testing.TB, c *hoko.Caller) header { return ask(t, asker{caller: c}) }

func refused(t testing.TB, err error) header { return ask(t, asker{refusal: err}) }

func ask(t testing.TB, a asker) header {
	t.Helper()
	name := rand.Text()
	askers.Store(name, a)
	t.Cleanup(func() { askers.Delete(name) })
	return header{"Asker", name}
}

func nobody() header { return header{"Asker", "nobody"} }

// keyWith returns the caller that a key with these scopes is, in the workspace
// of the owner.
func keyWith(owner *hoko.Caller, scopes ...hoko.Scope) *hoko.Caller {
	return &hoko.Caller{Key: &hoko.APIKey{ID: newID(), WorkspaceID: owner.Member.Workspace.ID, Scopes: hoko.NewScopes(scopes...)}}
}

// anyKey is a key of no workspace that exists, for tests that never reach data.
func anyKey(scopes ...hoko.Scope) *hoko.Caller {
	return &hoko.Caller{Key: &hoko.APIKey{ID: newID(), WorkspaceID: newID(), Scopes: hoko.NewScopes(scopes...)}}
}

// setUp makes the owner through the door and returns the person, signed in.
func (d *door) setUp() *hoko.Caller {
	d.t.Helper()
	operator := hoko.WithCall(d.t.Context(), &hoko.Call{Caller: &hoko.Caller{Operator: true}})
	path, err := d.service.SetUpPath(operator)
	if err != nil {
		d.t.Fatal(err)
	}
	_, token, _ := strings.Cut(path, "token=")
	got := d.post(nobody(), `mutation($input: SetUpInput!) { setUp(input: $input) { viewer { memberships { workspace { slug } } } } }`, fields{
		"input": fields{"token": token, "name": "Owner", "email": "owner@hoko.test", "password": "correct horse battery"},
	})
	var made struct {
		SetUp struct {
			Viewer struct {
				Memberships []struct{ Workspace struct{ Slug string } }
			}
		}
	}
	got.data(&made)
	session := d.lastCall().SessionChange()
	if session.Begin == nil || len(made.SetUp.Viewer.Memberships) != 1 {
		d.t.Fatalf("set-up began no session: %s", got.body)
	}
	ctx := hoko.WithCall(context.WithoutCancel(d.t.Context()), &hoko.Call{})
	caller, err := d.service.Authenticate(ctx, hoko.Credential{SessionToken: session.Token, Workspace: made.SetUp.Viewer.Memberships[0].Workspace.Slug})
	if err != nil || caller.Member == nil {
		d.t.Fatalf("the owner is not signed in: %v %v", caller, err)
	}
	return caller
}

type (
	header []string
	fields map[string]any
)

// reply is what came back.
type reply struct {
	t      testing.TB
	status int
	header http.Header
	body   []byte
}

// post sends an operation as JSON.
func (d *door) post(h header, query string, variables fields) reply {
	d.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		d.t.Fatal(err)
	}
	return d.send(http.MethodPost, "", string(body), append(header{"Content-Type", "application/json"}, h...))
}

func (d *door) send(method, query, body string, h header) reply {
	d.t.Helper()
	r, err := http.NewRequestWithContext(d.t.Context(), method, d.url+query, strings.NewReader(body))
	if err != nil {
		d.t.Fatal(err)
	}
	r.Header.Set(markField, d.mark)
	for i := 0; i < len(h); i += 2 {
		r.Header.Add(h[i], h[i+1])
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		d.t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		d.t.Fatal(err)
	}
	return reply{d.t, response.StatusCode, response.Header, text}
}

// shownError is an error as a client reads it.
type shownError struct {
	Message    string
	Path       []any
	Extensions struct {
		Code, Reason, Field, RequestID string
		MissingScopes                  []hoko.Scope
		RetryAfter                     int
		Issues                         []struct {
			Index                int
			Field, Code, Message string
		}
	}
}

// errors returns the errors of a reply, and data whether it has any.
func (r reply) errors() (list []shownError, data bool) {
	r.t.Helper()
	var body struct {
		Data   json.RawMessage
		Errors []shownError
	}
	if err := json.Unmarshal(r.body, &body); err != nil {
		r.t.Fatalf("%v in %s", err, r.body)
	}
	return body.Errors, body.Data != nil
}

// reason returns the code and reason of the first error, or "".
func (r reply) reason() string {
	r.t.Helper()
	list, _ := r.errors()
	if len(list) == 0 {
		return ""
	}
	return list[0].Extensions.Code + " " + list[0].Extensions.Reason
}

// data reads the data of a reply that has no errors.
func (r reply) data(into any) {
	r.t.Helper()
	if list, _ := r.errors(); len(list) > 0 {
		r.t.Fatalf("errors in %s", r.body)
	}
	body := struct{ Data any }{into}
	if err := json.Unmarshal(r.body, &body); err != nil {
		r.t.Fatalf("%v in %s", err, r.body)
	}
}
