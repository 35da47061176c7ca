package graph

import (
	"context"
	"fmt"
	"testing"

	"github.com/hoko-to/hoko"
)

// TestGreetingsLeaveRoom: connections that do not say who they are take a hundred
// networks to keep other strangers out, and never keep out who shows a credential,
// of whom one has no more than others.
func TestGreetingsLeaveRoom(t *testing.T) {
	t.Parallel()
	const networks = maxGreetings / maxNetworkGreetings
	if networks < 100 {
		t.Errorf("%d networks keep everybody out", networks)
	}
	g := newGreetings()
	var last func()
	enter := func(ctx context.Context, name string, count int) {
		t.Helper()
		for range count {
			leave, err := g.enter(ctx, hoko.CallFrom(ctx))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			last = leave
		}
	}
	refused := func(ctx context.Context, name string) {
		t.Helper()
		if _, err := g.enter(ctx, hoko.CallFrom(ctx)); hoko.CodeOf(err) != hoko.CodeTooManyStreams {
			t.Errorf("%s: %v", name, err)
		}
	}
	for i := range networks {
		enter(stranger(t, fmt.Sprintf("2001:db8:0:%x::1", i)), "a network", maxNetworkGreetings)
		refused(stranger(t, fmt.Sprintf("2001:db8:0:%x::2", i)), "the same network")
	}
	refused(stranger(t, "192.0.2.1"), "another network")
	enter(caller(t, "one"), "a caller", maxCallerGreetings)
	refused(caller(t, "one"), "one too many")
	enter(caller(t, "two"), "another caller", 1)
	enter(caller(t, "two"), "the caller again", maxCallerGreetings-1)
	refused(caller(t, "two"), "one too many")
	last()
	last()
	enter(caller(t, "two"), "in a place that is free", 1)
	refused(caller(t, "two"), "in one that was given up twice")
}
