package graph

import (
	"context"
	"errors"
	"testing"

	"github.com/hoko-to/hoko"
)

// TestTurns: large bodies wait for each other and not for small ones, and nobody
// waits longer than they want to.
func TestTurns(t *testing.T) {
	t.Parallel()
	turns := newTurns()
	known := hoko.WithCall(t.Context(), &hoko.Call{Caller: &hoko.Caller{}})
	leave, err := turns.enter(known, largeBody+1)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancelCause(known)
	cancel(errors.New("gone"))
	for _, size := range []int64{largeBody + 1, -1} {
		if _, err := turns.enter(ctx, size); hoko.KindOf(err) != hoko.KindUnavailable {
			t.Errorf("a second body of %d bytes: %v", size, err)
		}
	}
	if leave, err := turns.enter(known, largeBody); err != nil {
		t.Error(err)
	} else {
		leave()
	}
	leave()
	if leave, err = turns.enter(known, largeBody+1); err != nil {
		t.Fatal(err)
	}
	leave()
}

// TestStrangersLeaveRoom: however many documents of strangers are read, those of
// whoever has a credential do not wait for them.
func TestStrangersLeaveRoom(t *testing.T) {
	t.Parallel()
	turns := newTurns()
	for range cap(turns.strangers) {
		if _, err := turns.enter(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := turns.enter(gone, 1); hoko.KindOf(err) != hoko.KindUnavailable {
		t.Errorf("one stranger too many: %v", err)
	}
	known := hoko.WithCall(t.Context(), &hoko.Call{Caller: &hoko.Caller{}})
	for range cap(turns.small) {
		if _, err := turns.enter(known, 1); err != nil {
			t.Errorf("somebody who is known: %v", err)
		}
	}
}
