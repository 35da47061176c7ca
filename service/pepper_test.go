package service

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hoko-to/hoko"
)

// Processes change to a new pepper one after the other: no key is refused, no
// retry repeats, no seal breaks.
func TestPepperChangesWhileProcessesRun(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		older := x.newKey(t, hoko.ScopeLinksRead)
		retried := want(x.CreateAPIKey(x.operator(t), keyInput(hoko.ScopeLinksRead), "retry"))(t)
		sealed, secret := w.secrets.Seal("test", "part"), want(w.secrets.Encrypt("test", "owner", []byte("secret")))(t)

		// First every process is told of the next pepper, then one begins to use it.
		told := newPepperedWorld(t, w.store, pepperOf(7), pepperOf(8))
		must(t, told.Ready(as(t, operator(""))))
		changed := newPepperedWorld(t, w.store, pepperOf(8), pepperOf(7))
		must(t, changed.Ready(as(t, operator(""))))
		next := &tenant{changed, x.workspace, x.collection}
		newer := next.newKey(t, hoko.ScopeLinksRead)
		for name, process := range map[string]*world{"told": told, "changed": changed} {
			for _, k := range []*NewKey{older, newer} {
				if _, err := process.present(t, k.Secret.Reveal()); err != nil {
					t.Errorf("%s: %v", name, err)
				}
			}
		}
		again := want(next.CreateAPIKey(next.operator(t), keyInput(hoko.ScopeLinksRead), "retry"))(t)
		if again.Secret != nil || again.APIKey.ID != retried.APIKey.ID {
			t.Errorf("the retry was answered with %+v", again)
		}
		if !changed.secrets.Sealed(sealed, "test", "part") || w.secrets.Sealed(changed.secrets.Seal("test", "part"), "test", "part") {
			t.Error("seals of the older pepper break, or those of an unknown one hold")
		}
		if opened := want(changed.secrets.Decrypt("test", "owner", secret))(t); string(opened) != "secret" {
			t.Errorf("it opened %q", opened)
		}

		// A process that was not told cannot say whether the newer key is good.
		_, err := w.present(t, newer.Secret.Reveal())
		refused(t, err, hoko.CodeUnavailable)
		must(t, second(w.present(t, older.Secret.Reveal())))
	})
}

// An old pepper can go once no good key needs it, and not before.
func TestPepperIsNeededWhileItGuards(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		older := x.newKey(t, hoko.ScopeLinksRead)
		changed := newPepperedWorld(t, w.store, pepperOf(8), pepperOf(7))
		must(t, changed.Ready(as(t, operator(""))))
		alone := newPepperedWorld(t, w.store, pepperOf(8))
		if err := alone.Ready(as(t, operator(""))); !errors.Is(err, ErrPepperMissing) {
			t.Errorf("without the old pepper: %v", err)
		}
		if err := newPepperedWorld(t, w.store, pepperOf(9)).Ready(as(t, operator(""))); !errors.Is(err, ErrPepperWrong) {
			t.Errorf("with a foreign pepper: %v", err)
		}
		next := &tenant{changed, x.workspace, x.collection}
		rotated := want(next.RotateAPIKey(next.operator(t), KeyRotation{older.APIKey.ID, 0}, ""))(t)
		must(t, alone.Ready(as(t, operator(""))))
		must(t, second(alone.present(t, rotated.Secret.Reveal())))

		// Of a key that ended nothing is told any more: it is like one that never was.
		for _, text := range []string{older.Secret.Reveal(), sameIDOtherSecret(t, older.Secret.Reveal())} {
			refused(t, second(alone.present(t, text)), hoko.CodeKeyInvalid)
			must(t, alone.ReportLeak(as(t, nil), hoko.LeakReport{Key: text}))
		}
		statuses := want(alone.PepperStatuses(as(t, operator(""))))(t)
		since := cmpopts.IgnoreFields(PepperStatus{}, "CreatedAt")
		expected := []PepperStatus{{Version: 1, Missing: true}, {Version: 2, LiveKeys: 1, Current: true}}
		if diff := cmp.Diff(expected, statuses, since); diff != "" {
			t.Errorf("status: %s", diff)
		}
		refused(t, second(alone.PepperStatuses(as(t, nil))), hoko.CodeSessionRequired)
	})
}

// Processes that start at once with the same new pepper agree on its version.
func TestPeppersAreCountedOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		var processes []*world
		for range 5 {
			processes = append(processes, newPepperedWorld(t, w.store, pepperOf(8), pepperOf(7)))
		}
		together(len(processes), func(i int) {
			if err := processes[i].Ready(as(t, operator(""))); err != nil {
				t.Error(err)
			}
		})
		if list := want(w.store.Peppers(t.Context()))(t); len(list) != 2 {
			t.Errorf("%d peppers", len(list))
		}
	})
}
