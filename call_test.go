package hoko_test

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestCallRidesInTheContext(t *testing.T) {
	t.Parallel()
	call := &hoko.Call{RequestID: "r"}
	if got := hoko.CallFrom(hoko.WithCall(t.Context(), call)); got != call {
		t.Errorf("got %p, want %p", got, call)
	}
	empty := hoko.CallFrom(t.Context())
	if _, err := empty.Caller.MayUse(hoko.ScopeLinksRead); hoko.CodeOf(err) != hoko.CodeCredentialsMissing {
		t.Errorf("without a call anybody may: %v", err)
	}
	empty.NoteOutcome(hoko.CodeNotFound)
	if got := hoko.CallFrom(t.Context()).Outcome(); got != "" {
		t.Errorf("an empty call is shared: %q", got)
	}
}

func TestCallKeepsTheFirstOutcome(t *testing.T) {
	t.Parallel()
	var call hoko.Call
	call.NoteOutcome(hoko.CodeNotFound)
	call.NoteOutcome(hoko.CodeInternal)
	if got := call.Outcome(); got != hoko.CodeNotFound {
		t.Errorf("got %q", got)
	}
}

// Fields of one query are resolved at the same time, and all note what they
// needed.
func TestCallNotesFromManyGoroutines(t *testing.T) {
	t.Parallel()
	var call hoko.Call
	var all sync.WaitGroup
	for _, scope := range append(hoko.AllScopes(), hoko.AllScopes()...) {
		all.Go(func() {
			call.NoteScope(scope)
			call.NoteOperation("links")
			call.NoteReplay()
			call.ChangeSession(hoko.SessionChange{End: true})
		})
	}
	all.Wait()
	if diff := cmp.Diff([]hoko.Scope(hoko.AllScopes()), call.NeededScopes()); diff != "" {
		t.Error(diff)
	}
	if call.Operation() != "links" || !call.Replayed() || !call.SessionChange().End {
		t.Errorf("%q, %v, %+v", call.Operation(), call.Replayed(), call.SessionChange())
	}
}
