package db_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// began is a moment in the past, as exact as the store is.
var began = time.Date(2026, 1, 2, 3, 4, 5, 678901000, time.UTC)

func newID() string { return uuid.Must(uuid.NewV7()).String() }

// tenant is a workspace with an owner and one collection.
type tenant struct {
	workspace  *hoko.Workspace
	owner      *hoko.User
	session    *hoko.Session
	collection *hoko.Collection
	access     *hoko.Access // of the owner
}

// newTenant stores a tenant of its own.
func newTenant(t testing.TB, store *db.Store) *tenant {
	t.Helper()
	id := newID()
	slug := "w" + strings.ReplaceAll(id, "-", "")
	x := &tenant{
		workspace:  &hoko.Workspace{ID: id, Slug: slug, Name: "Acme", Timezone: "Asia/Kathmandu", CreatedAt: began},
		owner:      &hoko.User{ID: newID(), Email: slug + "@example.test", Name: "Ada", CreatedAt: began},
		collection: &hoko.Collection{ID: newID(), WorkspaceID: id, Name: "Links", CreatedAt: began, UpdatedAt: began},
	}
	x.session = &hoko.Session{
		ID: newID(), UserID: x.owner.ID, CreatedAt: began, ExpiresAt: time.Now().Add(time.Hour).UTC().Truncate(time.Microsecond),
		LastSeenAt: time.Now().UTC().Truncate(time.Microsecond), Address: "192.0.2.1", UserAgent: "test",
	}
	x.access = &hoko.Access{
		WorkspaceID: id,
		Actor:       hoko.Actor{UserID: x.owner.ID, SessionID: x.session.ID, Role: hoko.RoleOwner},
		Collections: hoko.EveryCollection(),
	}
	must(t, store.InsertWorkspace(t.Context(), x.workspace))
	must(t, store.InsertUser(t.Context(), x.owner, "hash of "+slug))
	must(t, store.InsertMembership(t.Context(), x.membership()))
	must(t, store.InsertSession(t.Context(), x.session, []byte(x.session.ID)))
	must(t, store.InsertCollections(t.Context(), []*hoko.Collection{x.collection}))
	return x
}

func (x *tenant) membership() *hoko.Membership {
	return &hoko.Membership{Workspace: x.workspace, UserID: x.owner.ID, Role: hoko.RoleOwner, CreatedAt: began}
}

// member returns the owner as the workspace sees one.
func (x *tenant) member() *hoko.Member {
	return &hoko.Member{User: x.owner, Role: hoko.RoleOwner, JoinedAt: began, LastSeenAt: &x.session.LastSeenAt}
}

// invitation returns an invitation that has not expired.
func (x *tenant) invitation() *hoko.Invitation {
	id := newID()
	return &hoko.Invitation{
		ID: id, WorkspaceID: x.workspace.ID, Email: id + "@example.test", Role: hoko.RoleEditor, InvitedBy: &x.owner.ID,
		CreatedAt: began, ExpiresAt: x.session.ExpiresAt,
	}
}

// link returns a link with nothing but what it needs.
func (x *tenant) link() *hoko.Link {
	id := newID()
	return &hoko.Link{
		ID: id, WorkspaceID: x.workspace.ID, CollectionID: x.collection.ID, ShortID: shortID(id),
		URL: "https://example.test/" + id, CreatedAt: began, UpdatedAt: began,
	}
}

// tag returns a tag.
func (x *tenant) tag() *hoko.Tag {
	id := newID()
	return &hoko.Tag{ID: id, WorkspaceID: x.workspace.ID, Name: "Tag " + id, Color: "rose"}
}

// partner returns a partner with nothing but what it needs.
func (x *tenant) partner() *hoko.Partner {
	id := newID()
	return &hoko.Partner{ID: id, WorkspaceID: x.workspace.ID, Name: "Partner " + id, CreatedAt: began, UpdatedAt: began}
}

// customer returns a customer with nothing but what it needs.
func (x *tenant) customer() *hoko.Customer {
	id := newID()
	return &hoko.Customer{ID: id, WorkspaceID: x.workspace.ID, ExternalID: "c-" + id, Name: "Customer " + id, CreatedAt: began, UpdatedAt: began}
}

// insertCustomers stores customers as conversions do.
func insertCustomers(t testing.TB, store *db.Store, cs ...*hoko.Customer) {
	t.Helper()
	for _, c := range cs {
		got(store.EnsureCustomer(t.Context(), c))(t)
	}
}

func shortID(id string) string { return strings.ReplaceAll(id, "-", "") }

// key returns a key with nothing but what it needs.
func (x *tenant) key() *hoko.StoredKey {
	id := newID()
	return &hoko.StoredKey{
		APIKey: hoko.APIKey{
			ID: id, WorkspaceID: x.workspace.ID, PublicID: id[24:], LastFour: "9xYz", Name: "Key " + id,
			Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction, CreatedAt: began,
		},
		Hash: []byte("hash\x00\xff" + id), HashVersion: 1,
	}
}

func (x *tenant) storedKey(t testing.TB, store *db.Store) *hoko.StoredKey {
	t.Helper()
	k := x.key()
	must(t, store.InsertAPIKey(t.Context(), k))
	return k
}

// keyAccess is the permission that a key with the scope gets.
func keyAccess(k *hoko.StoredKey, scope hoko.Scope) *hoko.Access {
	return &hoko.Access{
		WorkspaceID: k.WorkspaceID, Actor: hoko.Actor{KeyID: k.ID}, Scope: scope, Collections: hoko.EveryCollection(),
	}
}

// click returns a click with nothing but what it needs.
func (x *tenant) click() *hoko.Click {
	return &hoko.Click{
		ID: newID(), WorkspaceID: x.workspace.ID, LinkID: newID(), CollectionID: x.collection.ID, CreatedAt: began,
		Device: "desktop", URL: "https://example.test/", Trigger: hoko.TriggerLink,
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// got returns v if err is nil, and ends the test otherwise.
func got[T any](v T, err error) func(t testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		must(t, err)
		return v
	}
}

func equal(t testing.TB, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func wantCode(t testing.TB, err error, code hoko.Code) {
	t.Helper()
	if hoko.CodeOf(err) != code || err == nil {
		t.Errorf("error = %v, want code %s", err, code)
	}
}

// patience bounds how long a test waits for what must happen, on a busy machine too.
const patience = 30 * time.Second

// eventually polls until done, and fails the test when its patience is at an end.
func eventually(t testing.TB, what string, done func() bool) {
	t.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(patience); !done(); <-tick.C {
		if time.Now().After(deadline) {
			t.Fatalf("%s: not within %s", what, patience)
		}
	}
}

// untilAvailable tries again what a database that is busy with others refuses, as
// clients, drainer and worker do: SQLite lets several writers in by chance, one of
// them late.
func untilAvailable(try func() error) error {
	for begin := time.Now(); ; {
		if err := try(); hoko.KindOf(err) != hoko.KindUnavailable || time.Since(begin) > patience {
			return err
		}
	}
}

// insertClicks stores clicks beside other processes.
func insertClicks(t testing.TB, store *db.Store, clicks []*hoko.Click) error {
	t.Helper()
	return untilAvailable(func() error {
		_, err := store.InsertClicks(t.Context(), clicks)
		return err
	})
}

// reopen opens the store's database once more, as another process would.
func reopen(t testing.TB, store *db.Store) *db.Store {
	t.Helper()
	again, err := store.Again(t.Context())
	must(t, err)
	t.Cleanup(func() {
		if err := again.Close(); err != nil {
			t.Error(err)
		}
	})
	return again
}

// planOf returns how the database would answer a query, line by line.
func planOf(t *testing.T, store *db.Store, query string) string {
	t.Helper()
	explain, numbers := "EXPLAIN QUERY PLAN ", []any{new(int), new(int), new(int)}
	if store.IsPostgres() {
		explain, numbers = "EXPLAIN (COSTS OFF) ", nil
	}
	rows, err := store.Query(t.Context(), explain+query)
	must(t, err)
	defer func() { must(t, rows.Close()) }()
	var plan strings.Builder
	for rows.Next() {
		var line string
		must(t, rows.Scan(append(numbers, &line)...))
		plan.WriteString(line + "\n")
	}
	must(t, rows.Err())
	return plan.String()
}
