package service

import (
	"testing"

	"github.com/hoko-to/hoko"
)

// TestReauthenticate says what a caller may by now, and nothing is counted for it.
func TestReauthenticate(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		x.newPerson(t, hoko.RoleOwner)
		key := x.newKey(t, hoko.ScopeLinksRead, hoko.ScopeTagsRead)
		program := as(t, want(w.present(t, key.Secret.Reveal()))(t))
		want(w.UpdateAPIKey(x.operator(t), hoko.APIKeyChanges{ID: key.APIKey.ID, Scopes: hoko.To([]hoko.Scope{hoko.ScopeTagsRead})}))(t)
		if now := want(w.Reauthenticate(program))(t); now.Scopes().Has(hoko.ScopeLinksRead) || !now.Scopes().Has(hoko.ScopeTagsRead) {
			t.Errorf("a narrowed key has %v", now.Scopes())
		}
		if hoko.CallFrom(program).Quotas() != (hoko.Quotas{}) {
			t.Errorf("it was counted: %v", hoko.CallFrom(program).Quotas())
		}
		admin := x.newPerson(t, hoko.RoleAdmin)
		here := admin.here(t)
		want(w.UpdateMember(x.operator(t), admin.user.ID, hoko.RoleViewer))(t)
		if now := want(w.Reauthenticate(here))(t); now.Member == nil || now.Member.Role != hoko.RoleViewer || now.User.ID != admin.user.ID {
			t.Errorf("an admin who became a viewer is %+v", now)
		}
		if now := want(w.Reauthenticate(as(t, nil)))(t); now != nil {
			t.Errorf("nobody is %+v", now)
		}
	})
}
