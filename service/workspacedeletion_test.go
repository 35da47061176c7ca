package service

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestDeleteWorkspace: an owner who names it deletes a workspace, nobody else does,
// and from then on nothing leads into it, in any process.
func TestDeleteWorkspace(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other, far := newTenant(t, w, "acme"), newTenant(t, w, "other"), newWorld(t, w.store)
		running, stop := runWorker(t, far)
		defer func() { stop(); <-running }()
		owner, editor := x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleEditor)
		stranger := other.newPerson(t, hoko.RoleOwner)
		key, theirs := x.newKey(t, hoko.AllScopes()...), other.newKey(t, hoko.ScopeLinksRead)
		program := want(far.present(t, key.Secret.Reveal()))(t)
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		theirLink := other.insertLink(t, func(*hoko.LinkChanges) {})
		invited := owner.invites(t, "guest@example.test", hoko.RoleOwner)

		for _, person := range []*person{x.newPerson(t, hoko.RoleAdmin), editor, x.newPerson(t, hoko.RoleViewer)} {
			refused(t, second(w.DeleteWorkspace(person.here(t), "acme")), hoko.CodeRoleInsufficient)
		}
		refused(t, second(w.DeleteWorkspace(as(t, program), "acme")), hoko.CodeSessionRequired)
		refused(t, second(w.DeleteWorkspace(as(t, nil), "acme")), hoko.CodeCredentialsMissing)
		refused(t, second(w.DeleteWorkspace(as(t, w.whoIs(t, stranger.token, "acme")), "acme")), hoko.CodeWorkspaceRequired)
		refused(t, second(w.DeleteWorkspace(stranger.here(t), "acme")), hoko.CodeSlugOther)
		for _, slug := range []string{"", "other", "ACME"} {
			refused(t, second(w.DeleteWorkspace(owner.here(t), slug)), hoko.CodeSlugOther)
		}

		leads := func(w *world, link *hoko.Link) bool {
			_, err := w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Uncounted: true})
			if unlessMissing(err) != nil {
				t.Fatal(err)
			}
			return err == nil
		}
		for _, process := range []*world{w, far} { // which remember the links from here on
			if !leads(process, link) || !leads(process, theirLink) {
				t.Fatal("a link leads nowhere before the deletion")
			}
		}
		byKey := want(far.Watch(as(t, program)))(t)
		defer byKey.Close()
		byEditor := want(far.Watch(editor.asks(t, far)))(t)
		defer byEditor.Close()
		lingering := editor.asks(t, far) // a request that is under way
		before := other.everything(t)

		deleted := want(w.DeleteWorkspace(owner.here(t), "acme"))(t)
		if diff := cmp.Diff(&WorkspaceDeletion{ID: x.workspace.ID, Members: 4, APIKeys: 1}, deleted); diff != "" {
			t.Error(diff)
		}
		if leads(w, link) || !leads(w, theirLink) {
			t.Error("in this process the links are as they were, or those of the other workspace are not")
		}
		refused(t, second(far.present(t, key.Secret.Reveal())), hoko.CodeKeyRevoked)
		refused(t, second(far.CreateLinks(as(t, program), []hoko.LinkChanges{x.newLink()}, "")), hoko.CodeKeyRevoked)
		refused(t, second(far.CreateLinks(lingering, []hoko.LinkChanges{x.newLink()}, "")), hoko.CodeCredentialsMissing)
		for _, person := range []*person{owner, editor} {
			if caller := far.whoIs(t, person.token, "acme"); caller != nil {
				t.Errorf("%s is still signed in, without a workspace", caller.User.Email)
			}
			must(t, w.attemptFrom(t, "203.0.113.9", person.email, person.password))
			again := w.signIn(t, person.email, person.password)
			refused(t, second(w.Link(as(t, far.whoIs(t, again, "acme")), link.ID)), hoko.CodeWorkspaceRequired)
		}
		refused(t, second(w.Invitation(as(t, nil), invited)), hoko.CodeInvitationInvalid)
		refused(t, w.accept(t, invited), hoko.CodeInvitationInvalid)
		refused(t, second(w.WorkspaceBySlug(as(t, operator("")), "acme")), hoko.CodeNotFound)
		refused(t, second(w.CreateAPIKey(x.operator(t), keyInput(hoko.ScopeLinksRead), "")), hoko.CodeNotFound)
		refused(t, second(w.DeleteWorkspace(x.operator(t), "acme")), hoko.CodeNotFound)
		refused(t, second(w.CreateWorkspace(as(t, operator("")), WorkspaceInput{Slug: "acme", Name: "Heir"})), hoko.CodeSlugTaken)
		refused(t, second(w.UpdateWorkspace(stranger.here(t), hoko.WorkspaceChanges{Slug: hoko.To("acme")})), hoko.CodeSlugTaken)

		for stream, code := range map[*Stream]hoko.Code{byKey: hoko.CodeKeyRevoked, byEditor: hoko.CodeCredentialsMissing} {
			select {
			case <-stream.Context().Done():
				refused(t, context.Cause(stream.Context()), code)
			case <-time.After(patience):
				t.Error("a stream goes on")
			}
		}
		eventually(t, patience, func() bool { return !leads(far, link) })
		want(far.present(t, theirs.Secret.Reveal()))(t)
		if diff := cmp.Diff(before, other.everything(t)); diff != "" {
			t.Errorf("the other workspace changed: %s", diff)
		}
		x.tellsOfDeletion(t, owner)
	})
}

// tellsOfDeletion expects the last record of the audit log, which nobody but the
// operator reads any more.
func (x *tenant) tellsOfDeletion(t *testing.T, by *person) {
	t.Helper()
	events := want(x.store.AuditEvents(t.Context(), x.access(t), hoko.AuditEventFilter{Action: new("workspace.delete")}, hoko.Page{Limit: 9}))(t)
	if len(events) != 1 || events[0].Actor.UserID != by.user.ID || events[0].SubjectID != x.workspace.ID {
		t.Fatalf("records: %+v", events)
	}
	if diff := cmp.Diff(map[string]string{"name": "acme", "slug": "acme", "membersRemoved": "4", "keysRevoked": "1"}, events[0].Detail); diff != "" {
		t.Error(diff)
	}
}

// TestLastWorkspaceStays: of all workspaces of an installation one cannot be deleted,
// also when everybody tries at once, and the set-up does not begin anew.
func TestLastWorkspaceStays(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		tenants := []*tenant{newTenant(t, w, "one"), newTenant(t, w, "two"), newTenant(t, w, "three")}
		processes := []*world{w, newWorld(t, w.store)}
		var left atomic.Int32
		together(len(tenants), func(i int) {
			x := tenants[i]
			_, err := processes[i%2].DeleteWorkspace(x.operator(t), x.workspace.Slug)
			if err != nil {
				refused(t, err, hoko.CodeLastWorkspace)
				left.Add(1)
			}
		})
		if n := len(want(w.Workspaces(as(t, operator("")), ""))(t)); n != 1 || left.Load() != 1 {
			t.Errorf("%d workspaces are left, and %d deletions were refused", n, left.Load())
		}
		if open := want(w.SetUpRequired(as(t, nil)))(t); open {
			t.Error("strangers can set the program up again")
		}
		if path := want(w.SetUpPath(as(t, operator(""))))(t); path != "" {
			t.Error("there is an address for the set-up")
		}
	})
}

// TestSlugOfADeletedWorkspaceIsTaken for the workspace of the set-up as well.
func TestSlugOfADeletedWorkspaceIsTaken(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		for _, slug := range []string{"acme", "other"} {
			want(w.CreateWorkspace(as(t, operator("")), WorkspaceInput{Slug: slug, Name: slug}))(t)
		}
		acme := want(w.WorkspaceBySlug(as(t, operator("")), "acme"))(t)
		want(w.DeleteWorkspace(as(t, operator(acme.ID)), "acme"))(t)
		if slug := want(freeSlug(t.Context(), w.store, "acme"))(t); slug != "acme-2" {
			t.Errorf("the set-up would take %s", slug)
		}
	})
}

// TestDeletedWorkspaceIsErased with clicks and entries of the request log, also those
// that a spool brings later, and without a trace in another workspace.
func TestDeletedWorkspaceIsErased(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		e, other := newEvents(t, newTenant(t, w, "one"), 1, 60), newEvents(t, newTenant(t, w, "two"), 2, 60)
		e.store(t)
		other.store(t)
		for range 3 {
			e.insertLink(t, func(*hoko.LinkChanges) {})
		}
		before, clicks := other.everything(t), other.tenant.clicks(t)
		clean := func() {
			worker, now := NewWorker(w.Service), w.moment()
			must(t, worker.endClicks(context.Background(), now))
			must(t, worker.forgetRequests(context.Background(), now))
			must(t, worker.eraseInTurn(context.Background()))
		}
		clean()
		if n := len(e.tenant.clicks(t)); n == 0 || e.countLinks(t) != 3 {
			t.Fatalf("%d clicks are left of a workspace that nobody deleted", n)
		}
		want(w.DeleteWorkspace(e.operator(t), "one"))(t)
		for range 2 {
			clean()
			left := fmt.Sprint(e.everything(t)...)
			if left != "[] [] [] [] 0 [[] [] []] [] [] []" {
				t.Errorf("something is left: %s", left)
			}
			want(w.store.InsertClicks(t.Context(), e.batches[0]))(t) // a spool comes late
		}
		if diff := cmp.Diff(before, other.everything(t)); diff != "" {
			t.Errorf("the other workspace changed: %s", diff)
		}
		if diff := cmp.Diff(clicks, other.tenant.clicks(t)); diff != "" {
			t.Errorf("clicks of the other workspace changed: %s", diff)
		}
		if report := want(w.VerifySums(as(t, operator("")), ""))(t); report.Wrong != 0 || report.Workspaces != 1 {
			t.Errorf("verified %+v", report)
		}
	})
}

// TestWhatIsLeftOfDeletedWorkspacesIsSeen while a table cannot be read, which keeps
// nothing else of the workspace from being removed.
func TestWhatIsLeftOfDeletedWorkspacesIsSeen(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		w := newWorld(t, dbtest.Open(t, c))
		x := newTenant(t, w, "one")
		newTenant(t, w, "two")
		x.insertLink(t, func(*hoko.LinkChanges) {})
		want(w.DeleteWorkspace(x.operator(t), "one"))(t)
		if n := x.countLinks(t); n != 1 {
			t.Fatalf("%d links before anything is removed", n)
		}
		worker := NewWorker(w.Service)
		dbtest.Exec(t, c, "ALTER TABLE tags RENAME TO unreadable")
		if err := worker.eraseInTurn(t.Context()); err == nil || worker.Gauges().WorkspacesUnerased != 1 || x.countLinks(t) != 0 {
			t.Errorf("%v, %d workspaces and %d links are left", err, worker.Gauges().WorkspacesUnerased, x.countLinks(t))
		}
		dbtest.Exec(t, c, "ALTER TABLE unreadable RENAME TO tags")
		must(t, worker.eraseInTurn(t.Context()))
		if left := worker.Gauges().WorkspacesUnerased; left != 0 {
			t.Errorf("%d workspaces are left", left)
		}
	})
}
