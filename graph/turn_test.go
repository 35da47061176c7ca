package graph

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hoko-to/hoko"
)

// processors are how many the tests pretend to have.
const processors = 4

// TestTurns: large bodies wait for each other and not for small ones, and nobody
// waits longer than they want to.
func TestTurns(t *testing.T) {
	t.Parallel()
	turns := newTurns(processors)
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
	turns := newTurns(processors)
	for range processors / 2 {
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
	for range processors {
		if _, err := turns.enter(known, 1); err != nil {
			t.Errorf("somebody who is known: %v", err)
		}
	}
}

// stranger asks from an address without a credential.
func stranger(t *testing.T, address string) context.Context {
	t.Helper()
	return hoko.WithCall(t.Context(), &hoko.Call{Address: netip.MustParseAddr(address)})
}

// caller asks with a key.
func caller(t *testing.T, id string) context.Context {
	t.Helper()
	return hoko.WithCall(t.Context(), &hoko.Call{Caller: &hoko.Caller{Key: &hoko.APIKey{ID: id}}})
}

// documents are those that wait for a turn, in a bubble of time.
type documents struct {
	turns
	waiting sync.WaitGroup
	read    []string // whose were read, in this order
}

// taken returns documents that wait for one which somebody has read.
func taken(ctx context.Context, t *testing.T) (d *documents, leave func()) {
	t.Helper()
	d = &documents{turns: newTurns(1)}
	leave, err := d.enter(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	return d, leave
}

// ask lets so many documents of somebody wait, which take no time.
func (d *documents) ask(ctx context.Context, t *testing.T, count int, name string) {
	t.Helper()
	for range count {
		d.waiting.Go(func() {
			leave, err := d.enter(ctx, 1)
			if err != nil {
				t.Errorf("a document of %s: %v", name, err)
				return
			}
			d.read = append(d.read, name)
			leave()
		})
		synctest.Wait()
	}
}

// refuses expects that one more document is refused at once, as the fault of who sent
// it.
func (d *documents) refuses(ctx context.Context, t *testing.T) {
	t.Helper()
	begin := time.Now()
	if _, err := d.enter(ctx, 1); hoko.CodeOf(err) != hoko.CodeRateLimited || time.Since(begin) != 0 {
		t.Errorf("a document behind a full line: %v after %v", err, time.Since(begin))
	}
}

// TestNetworksOfStrangersTakeTurns: who signs in waits for one document of each
// network that sends many, also of one that has many addresses.
func TestNetworksOfStrangersTakeTurns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		d, leave := taken(stranger(t, "192.0.2.1"), t)
		d.ask(stranger(t, "192.0.2.1"), t, strangersWaitingEach, "one")
		for i := range strangersWaitingEach {
			d.ask(stranger(t, fmt.Sprintf("2001:db8::%d", i)), t, 1, "two")
		}
		d.ask(stranger(t, "192.0.2.2"), t, 1, "who signs in")
		d.refuses(stranger(t, "192.0.2.1"), t)
		d.refuses(stranger(t, "2001:db8::ffff"), t)
		leave()
		d.waiting.Wait()
		if got := strings.Join(d.read[:3], ", "); got != "one, two, who signs in" {
			t.Errorf("read first: %s", got)
		}
	})
}

// TestCallersTakeTurnsAtDocuments: who asks for all that one may ask at the same time
// is refused nothing, and keeps nobody else waiting.
func TestCallersTakeTurnsAtDocuments(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		d, leave := taken(caller(t, "loud"), t)
		d.ask(caller(t, "loud"), t, documentsWaitingEach, "loud")
		d.ask(caller(t, "quiet"), t, 1, "quiet")
		d.refuses(caller(t, "loud"), t)
		leave()
		d.waiting.Wait()
		if got := strings.Join(d.read[:2], ", "); got != "loud, quiet" {
			t.Errorf("read first: %s", got)
		}
	})
}

// TestDocumentsWaitSoLong: what no turn comes for is not the fault of who asks.
func TestDocumentsWaitSoLong(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		for patience, who := range map[time.Duration]context.Context{
			strangersPatience: stranger(t, "192.0.2.1"),
			documentPatience:  caller(t, "known"),
		} {
			d, leave := taken(who, t)
			begin := time.Now()
			if _, err := d.enter(who, 1); hoko.KindOf(err) != hoko.KindUnavailable || time.Since(begin) != patience {
				t.Errorf("%v after %v, want %v", err, time.Since(begin), patience)
			}
			leave()
		}
	})
}
