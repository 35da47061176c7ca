package service

import (
	"context"
	"strconv"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hoko-to/hoko"
)

// TestHashingLeavesRoom: the passwords of one network, or of the links of one
// workspace, do not take the queue from others.
func TestHashingLeavesRoom(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := newHasher(linkPasswordParams(0))
		for range passwordSlots {
			want(h.enter(t.Context(), "one"))(t)
		}
		var late sync.WaitGroup
		for range passwordShare {
			late.Go(func() { refused(t, second(h.enter(t.Context(), "one")), hoko.CodeRateLimited) })
		}
		synctest.Wait()
		begin := time.Now()
		refused(t, second(h.enter(t.Context(), "one")), hoko.CodeRateLimited)
		if waited := time.Since(begin); waited != 0 {
			t.Errorf("one more of the same: %v", waited)
		}
		refused(t, second(h.enter(t.Context(), "other")), hoko.CodeRateLimited)
		if waited := time.Since(begin); waited != passwordWait {
			t.Errorf("another's: %v", waited)
		}
		late.Wait()
		if h.waiting() != 0 {
			t.Errorf("in the queue: %d", h.waiting())
		}
	})
}

// TestTokensHashFewPasswords: who shows a token that is good once, and leaves before
// it is used up, has some passwords hashed with it, and not ever more.
func TestTokensHashFewPasswords(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		w.clock.stop()
		x := newTenant(t, w, "one")
		email, _ := x.signUp(t, hoko.RoleViewer)
		user, _, err := w.store.UserByEmail(t.Context(), email)
		must(t, err)
		token := newID()
		reset := &hoko.PasswordReset{UserID: user.ID, CreatedAt: w.moment(), ExpiresAt: time.Now().Add(time.Hour)}
		must(t, w.store.PutPasswordReset(t.Context(), reset, hashToken(token)))
		leave := func() error {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			return w.entry.withToken(ctx, token, "a long password", func(string) error {
				cancel()
				return ctx.Err()
			})
		}
		for range failuresPerAccount {
			if err := leave(); hoko.CodeOf(err) == hoko.CodeRateLimited {
				t.Fatal("refused too early")
			}
		}
		refused(t, w.ResetPassword(t.Context(), token, "a long password"), hoko.CodeRateLimited)
		w.clock.move(failurePause)
		must(t, w.ResetPassword(t.Context(), token, "a long password"))
	})
}

// A flood of sign-ins waits neither for long nor in a long queue.
func TestHashingHasAQueue(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		e := want(newEntrance(time.Now, passwordParams(64)))(t)
		leave := want(e.enter(t.Context(), "first"))(t)
		want(e.enter(t.Context(), "second"))(t)
		var late sync.WaitGroup
		for i := range passwordQueue {
			late.Go(func() { refused(t, second(e.enter(t.Context(), strconv.Itoa(i))), hoko.CodeRateLimited) })
		}
		synctest.Wait()
		begin := time.Now()
		refused(t, second(e.enter(t.Context(), "late")), hoko.CodeRateLimited)
		if waited := time.Since(begin); waited != 0 {
			t.Errorf("behind a full queue: %v", waited)
		}
		late.Wait()
		if waited := time.Since(begin); waited != passwordWait {
			t.Errorf("in the queue: %v", waited)
		}
		leave()
		want(e.enter(t.Context(), "first"))(t)
	})
}
