package service

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func idsOf(keys ...*NewKey) []string {
	ids := make([]string, len(keys))
	for i, k := range keys {
		ids[i] = k.APIKey.ID
	}
	return ids
}

// revocations returns the audit log's rows of keys that were revoked, by key.
func (x *tenant) revocations(t testing.TB) map[string]int {
	t.Helper()
	events, _, err := x.AuditEvents(x.operator(t), hoko.AuditEventFilter{}, hoko.Page{Limit: 1000, Field: hoko.OrderByCreatedAt})
	must(t, err)
	rows := map[string]int{}
	for _, e := range events {
		if e.Action == "apiKey.revoke" {
			rows[e.SubjectID]++
		}
	}
	return rows
}

// All or none: one id that is not the workspace's, or comes twice, spares all.
func TestBulkRevocationIsAllOrNothing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, stranger := newTenant(t, w, "one"), newTenant(t, w, "two")
		keys := []*NewKey{x.newKey(t, hoko.ScopeLinksRead), x.newKey(t, hoko.ScopeLinksRead)}
		ids := idsOf(keys...)
		for name, c := range map[string]struct {
			ids  []string
			want hoko.Issue
		}{
			"foreign":   {append(slices.Clone(ids), idsOf(stranger.newKey(t, hoko.ScopeLinksRead))...), hoko.Issue{Index: 2, Field: "id", Code: hoko.CodeIDUnknown}},
			"twice":     {append(slices.Clone(ids), ids[0]), hoko.Issue{Index: 2, Field: "id", Code: hoko.CodeIDDuplicate}},
			"malformed": {append([]string{"x"}, ids...), hoko.Issue{Field: "id", Code: hoko.CodeIDMalformed}},
		} {
			_, err := x.RevokeAPIKeys(x.operator(t), hoko.BulkRevocation{IDs: c.ids, Reason: hoko.RevocationUnused})
			if diff := cmp.Diff([]hoko.Issue{c.want}, faults(err)); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
		_, err := x.RevokeAPIKeys(x.operator(t), hoko.BulkRevocation{Reason: hoko.RevocationUnused})
		refused(t, err, hoko.CodeBatchEmpty)
		_, err = x.RevokeAPIKeys(x.operator(t), hoko.BulkRevocation{IDs: make([]string, hoko.MaxKeysRevoked+1), Reason: hoko.RevocationUnused})
		refused(t, err, hoko.CodeBatchTooLarge)
		_, err = x.RevokeAPIKeys(x.operator(t), hoko.BulkRevocation{IDs: ids, Reason: "bored"})
		refused(t, err, hoko.CodeChoiceInvalid)
		for _, k := range keys {
			must(t, second(w.present(t, k.Secret.Reveal())))
		}
		if rows := x.revocations(t); len(rows) > 0 {
			t.Errorf("the audit log has %v", rows)
		}
	})
}

// Revoking again changes nothing, and each key is taken down once.
func TestBulkRevocationIsIdempotent(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		keys := []*NewKey{x.newKey(t, hoko.ScopeLinksRead), x.newKey(t, hoko.ScopeLinksRead), x.newKey(t, hoko.ScopeLinksRead)}
		want(x.RevokeAPIKey(x.operator(t), hoko.Revocation{ID: keys[1].APIKey.ID, Reason: hoko.RevocationLeaked}))(t)
		ids := idsOf(keys[2], keys[0], keys[1])
		first := want(x.RevokeAPIKeys(x.operator(t), hoko.BulkRevocation{IDs: ids, Reason: hoko.RevocationUnused, Note: new("spring cleaning")}))(t)
		w.clock.move(time.Hour)
		again := want(x.RevokeAPIKeys(x.operator(t), hoko.BulkRevocation{IDs: ids, Reason: hoko.RevocationOther}))(t)
		if diff := cmp.Diff(first, again); diff != "" {
			t.Errorf("revoked again: %s", diff)
		}
		for i, k := range first {
			if k.ID != ids[i] || k.RevokedAt == nil {
				t.Errorf("key %d is %+v", i, k)
			}
		}
		if *first[0].RevokedReason != hoko.RevocationUnused || *first[2].RevokedReason != hoko.RevocationLeaked {
			t.Errorf("reasons: %s, %s", *first[0].RevokedReason, *first[2].RevokedReason)
		}
		if diff := cmp.Diff(map[string]int{ids[0]: 1, ids[1]: 1, ids[2]: 1}, x.revocations(t)); diff != "" {
			t.Errorf("audit log: %s", diff)
		}
		for _, k := range keys {
			_, err := w.present(t, k.Secret.Reveal())
			refused(t, err, hoko.CodeKeyRevoked)
		}
	})
}

// Bulk revocations of the same keys in all orders, beside their uses, wait for
// each other and never lock each other out.
func TestConcurrentBulkRevocationsAgree(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		var keys []*NewKey
		for range 20 {
			keys = append(keys, x.newKey(t, hoko.ScopeLinksWrite))
		}
		caller := want(w.present(t, keys[0].Secret.Reveal()))(t)
		var mu sync.Mutex
		answers := map[time.Time]bool{}
		together(8, func(i int) {
			if i == 7 {
				_, err := x.CreateLinks(as(t, caller), []hoko.LinkChanges{x.newLink()}, "")
				if err != nil && hoko.CodeOf(err) != hoko.CodeKeyRevoked {
					t.Errorf("a write: %v", err)
				}
				return
			}
			ids := idsOf(keys...)
			if i%2 == 0 {
				slices.Reverse(ids)
			}
			revoked, err := x.RevokeAPIKeys(x.operator(t), hoko.BulkRevocation{IDs: ids, Reason: hoko.RevocationUnused})
			if err != nil {
				t.Errorf("revocation %d: %v", i, err)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			for _, k := range revoked {
				answers[*k.RevokedAt] = true
			}
		})
		if len(answers) != 1 {
			t.Errorf("%d moments of revocation", len(answers))
		}
		if rows := x.revocations(t); len(rows) != len(keys) {
			t.Errorf("%d keys in the audit log", len(rows))
		}
	})
}

// The keys of somebody who leaves end with the removal, and go on without it.
func TestKeysOfWhoLeaves(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		email, password := x.signUp(t, hoko.RoleAdmin)
		admin := want(w.Authenticate(as(t, nil), hoko.Credential{SessionToken: w.signIn(t, email, password), Workspace: x.workspace.Slug}))(t)
		make1 := func() *NewKey { return want(x.CreateAPIKey(as(t, admin), keyInput(hoko.ScopeLinksRead), ""))(t) }
		keys := []*NewKey{make1(), make1(), x.newKey(t, hoko.ScopeLinksRead)}
		if n := want(w.RemoveMember(x.operator(t), MemberRemoval{UserID: admin.User.ID, RevokeKeys: true}))(t); n != 2 {
			t.Errorf("%d keys revoked", n)
		}
		for i, code := range []hoko.Code{hoko.CodeKeyRevoked, hoko.CodeKeyRevoked, ""} {
			_, err := w.present(t, keys[i].Secret.Reveal())
			if code == "" {
				must(t, err)
			} else {
				refused(t, err, code)
			}
		}
		if k := want(x.APIKey(x.operator(t), keys[0].APIKey.ID))(t); *k.RevokedReason != hoko.RevocationOwnerLeft {
			t.Errorf("the reason is %s", *k.RevokedReason)
		}
	})
}
