package service

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// TestPlaceInALongSlug: members are found by the longest slug there is, and nobody is
// a member by a longer one.
func TestPlaceInALongSlug(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, strings.Repeat("x", hoko.MaxSlug))
		email, password := x.signUp(t, hoko.RoleViewer)
		token := w.signIn(t, email, password)
		if caller := w.whoIs(t, token, x.workspace.Slug); caller.Member == nil || caller.Member.Role != hoko.RoleViewer {
			t.Errorf("with the longest slug: %+v", caller.Member)
		}
		if caller := w.whoIs(t, token, x.workspace.Slug+"x"); caller.User == nil || caller.Member != nil {
			t.Errorf("with a longer one: %+v", caller)
		}
	})
}
