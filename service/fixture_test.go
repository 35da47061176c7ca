package service

import (
	"bytes"
	"context"
	"crypto/rand"
	"log/slog"
	"net/netip"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/internal/geo"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
)

// patience bounds how long a test waits for what must happen.
const patience = 20 * time.Second

// clock is the real time, moved by as much as a test says: databases judge by
// their own.
type clock struct {
	mu      sync.Mutex
	stopped time.Time // zero while it runs
	moved   time.Duration
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.stopped.IsZero() {
		return time.Now().Add(c.moved)
	}
	return c.stopped.Add(c.moved)
}

// stop lets time pass by move only.
func (c *clock) stop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.stopped = time.Now()
}

// follow stops c where other stopped.
func (c *clock) follow(other *clock) {
	at := other.now()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.stopped, c.moved = at, 0
}

func (c *clock) move(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.moved += d
}

// world is one process: a service with a spool and a clock of its own.
type world struct {
	*Service
	clock *clock
	spool *spool.Spool
}

func newID() string { return uuid.Must(uuid.NewV7()).String() }

func openSpool(t testing.TB, dir string) *spool.Spool {
	t.Helper()
	opened, err := spool.Open(dir, spool.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { must(t, opened.Close()) })
	return opened
}

// newWorld starts a process on a store. Several can share one.
func newWorld(t testing.TB, store *db.Store) *world {
	t.Helper()
	w := newPepperedWorld(t, store, pepperOf(7))
	must(t, w.Ready(as(t, operator(""))))
	return w
}

func pepperOf(b byte) []byte { return bytes.Repeat([]byte{b}, 32) }

// newPepperedWorld is newWorld with peppers, and not ready yet.
func newPepperedWorld(t testing.TB, store *db.Store, pepper []byte, others ...[]byte) *world {
	t.Helper()
	places, err := geo.Open("")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { must(t, places.Close()) })
	w := &world{clock: &clock{}, spool: openSpool(t, t.TempDir())}
	w.Service, err = New(Options{
		Store:     store,
		Site:      hoko.NewSite(url.URL{Scheme: "https", Host: "go.test"}),
		Pepper:    pepper,
		Now:       w.clock.now,
		NewID:     newID,
		Random:    rand.Reader,
		Log:       slog.New(slog.DiscardHandler),
		Clicks:    w.spool,
		Agents:    useragent.New(100),
		Places:    places,
		CacheSize: 1000,

		PasswordMemory: 64, // or the tests would do little else than hash passwords

		OtherPeppers: others,
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// each runs a test with a process on each kind of database.
func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, store *db.Store) { test(t, newWorld(t, store)) })
}

// tenant is a workspace with its first collection.
type tenant struct {
	*world
	workspace  *hoko.Workspace
	collection string
}

func newTenant(t testing.TB, w *world, slug string) *tenant {
	t.Helper()
	workspace := want(w.CreateWorkspace(as(t, operator("")), WorkspaceInput{Slug: slug, Name: slug}))(t)
	if err := w.store.MarkSetUp(t.Context(), w.clock.now()); hoko.CodeOf(err) != hoko.CodeSetUpDone {
		must(t, err)
	}
	x := &tenant{world: w, workspace: workspace}
	list, _, err := w.Collections(x.operator(t), hoko.CollectionFilter{}, hoko.Page{Limit: 10})
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	x.collection = list[0].ID
	return x
}

func operator(workspaceID string) *hoko.Caller {
	return &hoko.Caller{Operator: true, Workspace: workspaceID}
}

// operator asks as the command line, in the workspace.
func (x *tenant) operator(t testing.TB) context.Context {
	t.Helper()
	return as(t, operator(x.workspace.ID))
}

// as returns the context of a fresh call by a caller.
func as(t testing.TB, caller *hoko.Caller) context.Context {
	t.Helper()
	return hoko.WithCall(t.Context(), &hoko.Call{Caller: caller, Address: netip.MustParseAddr("203.0.113.7"), UserAgent: "test"})
}

// signUp makes an account with a role in the workspace and returns its address
// and password.
func (x *tenant) signUp(t testing.TB, role hoko.Role) (email, password string) {
	t.Helper()
	email = newID() + "@example.test"
	_, password, err := x.CreateUser(as(t, operator("")), UserInput{Email: email, Name: "Ada", Workspace: x.workspace.Slug, Role: role})
	must(t, err)
	return email, password
}

// signIn begins a session and returns its token.
func (w *world) signIn(t testing.TB, email, password string) string {
	t.Helper()
	ctx := as(t, nil)
	_, err := w.SignIn(ctx, email, password, "")
	must(t, err)
	return hoko.CallFrom(ctx).SessionChange().Token
}

// newKey makes a key with scopes.
func (x *tenant) newKey(t testing.TB, scopes ...hoko.Scope) *NewKey {
	t.Helper()
	return want(x.CreateAPIKey(x.operator(t), keyInput(scopes...), ""))(t)
}

func keyInput(scopes ...hoko.Scope) hoko.APIKeyInput {
	return hoko.APIKeyInput{Name: "ci", Scopes: scopes, Environment: hoko.EnvironmentProduction}
}

// present asks who shows a key.
func (w *world) present(t testing.TB, secret string) (*hoko.Caller, error) {
	t.Helper()
	return w.Authenticate(as(t, nil), hoko.Credential{Key: secret})
}

// newLink returns what makes a link in the workspace.
func (x *tenant) newLink() hoko.LinkChanges {
	return hoko.LinkChanges{URL: hoko.To("https://example.test/"), CollectionID: hoko.To(x.collection)}
}

// insertLink makes a link.
func (x *tenant) insertLink(t testing.TB, change func(*hoko.LinkChanges)) *hoko.Link {
	t.Helper()
	ch := x.newLink()
	change(&ch)
	return want(x.CreateLinks(x.operator(t), []hoko.LinkChanges{ch}, ""))(t)[0]
}

func (x *tenant) countLinks(t testing.TB) int {
	t.Helper()
	return want(x.CountLinks(x.operator(t), hoko.LinkFilter{}))(t)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// want returns a result and fails the test on an error.
func want[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		must(t, err)
		return value
	}
}

// refused fails the test unless err has the code.
func refused(t testing.TB, err error, code hoko.Code) {
	t.Helper()
	if err == nil || hoko.CodeOf(err) != code {
		t.Errorf("got %v, want %s", err, code)
	}
}

// eventually polls until done, and fails the test if that takes too long.
func eventually(t testing.TB, limit time.Duration, done func() bool) {
	t.Helper()
	deadline := time.NewTimer(limit)
	defer deadline.Stop()
	ticks := time.NewTicker(5 * time.Millisecond)
	defer ticks.Stop()
	for !done() {
		select {
		case <-ticks.C:
		case <-deadline.C:
			t.Fatalf("not within %v", limit)
		}
	}
}

// together runs n calls at the same time.
func together(n int, call func(i int)) {
	var all sync.WaitGroup
	gate := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-gate
			call(i)
		})
	}
	close(gate)
	all.Wait()
}

// runWorker starts the worker of a process. It has ended when the channel is
// closed.
func runWorker(t testing.TB, w *world) (ended <-chan struct{}, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		NewWorker(w.Service).Run(ctx)
	}()
	return done, cancel
}
