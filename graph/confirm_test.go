package graph_test

import (
	"context"
	"net/http"
	"testing"

	"github.com/hoko-to/hoko"
)

// TestWhoWaitedIsAskedAgain: once the body has come, and once more before the
// operation runs, which may have waited for its turn.
func TestWhoWaitedIsAskedAgain(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	for revoked := 1; revoked <= 2; revoked++ {
		asked := 0
		confirm := func(context.Context) error {
			if asked++; asked == revoked {
				return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeKeyRevoked}
			}
			return nil
		}
		got := d.post(ask(t, asker{caller: anyKey(), confirm: confirm}), `{ __typename }`, nil)
		if _, data := got.errors(); data || got.status != http.StatusUnauthorized || got.reason() != "UNAUTHENTICATED key_revoked" || asked != revoked {
			t.Errorf("revoked before question %d: asked %d times and answered %d %s", revoked, asked, got.status, got.body)
		}
	}
}
