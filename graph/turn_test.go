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
	leave, err := turns.enter(t.Context(), largeBody+1)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(errors.New("gone"))
	for _, size := range []int64{largeBody + 1, -1} {
		if _, err := turns.enter(ctx, size); hoko.KindOf(err) != hoko.KindUnavailable {
			t.Errorf("a second body of %d bytes: %v", size, err)
		}
	}
	if leave, err := turns.enter(t.Context(), largeBody); err != nil {
		t.Error(err)
	} else {
		leave()
	}
	leave()
	if leave, err = turns.enter(t.Context(), largeBody+1); err != nil {
		t.Fatal(err)
	}
	leave()
}
