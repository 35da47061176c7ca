package service

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestRotate(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		in := keyInput(hoko.ScopeLinksRead)
		in.AllowedHostnames, in.AllowedIPs, in.ExpiresAt = []string{"example.com"}, []string{"203.0.113.0/24"}, new(time.Now().Add(2*time.Hour))
		made := want(x.CreateAPIKey(x.operator(t), in, ""))(t)
		next := want(x.RotateAPIKey(x.operator(t), KeyRotation{made.APIKey.ID, time.Hour}, ""))(t)
		old := next.Predecessor
		if old.SuccessorID == nil || *old.SuccessorID != next.APIKey.ID || !old.ExpiresAt.Before(*made.APIKey.ExpiresAt) || old.State(w.now()) != hoko.KeyRetiring {
			t.Errorf("the old key is %+v", old)
		}
		kept := func(k *hoko.APIKey) []any {
			return []any{k.Name, k.Scopes, k.Environment, k.AllowedHostnames, k.AllowedIPs, *k.ExpiresAt}
		}
		if diff := cmp.Diff(kept(made.APIKey), kept(next.APIKey)); diff != "" {
			t.Errorf("the new key: %s", diff)
		}
		for _, key := range []*NewKey{made, &next.NewKey} {
			must(t, second(w.present(t, key.Secret.Reveal())))
		}
		events, _, err := x.AuditEvents(x.operator(t), hoko.AuditEventFilter{SubjectID: &next.APIKey.ID}, hoko.Page{Limit: 2, Field: hoko.OrderByCreatedAt})
		must(t, err)
		detail := map[string]string{
			"name": "ci", "scopes": "linksRead", "environment": "production", "expiresAt": made.APIKey.ExpiresAt.UTC().Format(time.RFC3339),
			"allowedHostnames": "example.com", "allowedIps": "203.0.113.0/24", "predecessorId": made.APIKey.ID,
		}
		if len(events) != 1 || !cmp.Equal(events[0].Detail, detail) {
			t.Errorf("the audit log says %+v", events)
		}
		refused(t, second(x.RotateAPIKey(x.operator(t), KeyRotation{made.APIKey.ID, time.Hour}, "")), hoko.CodeKeyAlreadyRotated)
	})
}

func TestRotationNeverOutlivesTheOldEnd(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		in := keyInput(hoko.ScopeLinksRead)
		in.ExpiresAt = new(time.Now().Add(time.Hour))
		made := want(x.CreateAPIKey(x.operator(t), in, ""))(t)
		old := want(x.RotateAPIKey(x.operator(t), KeyRotation{made.APIKey.ID, 7 * 24 * time.Hour}, ""))(t).Predecessor
		if !old.ExpiresAt.Equal(*made.APIKey.ExpiresAt) {
			t.Errorf("ends %v instead of %v", old.ExpiresAt, made.APIKey.ExpiresAt)
		}
	})
}

func TestRotationWithoutOverlapRevokes(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead)
		next := want(x.RotateAPIKey(x.operator(t), KeyRotation{made.APIKey.ID, 0}, ""))(t)
		old := next.Predecessor
		if old.RevokedAt == nil || *old.RevokedReason != hoko.RevocationRotated || *old.SuccessorID != next.APIKey.ID {
			t.Errorf("the old key is %+v", old)
		}
		_, err := w.present(t, made.Secret.Reveal())
		refused(t, err, hoko.CodeKeyRevoked)
		must(t, second(w.present(t, next.Secret.Reveal())))
	})
}

func TestConcurrentRotationsGiveOneSuccessor(t *testing.T) {
	t.Parallel()
	for _, overlap := range []time.Duration{0, time.Hour} {
		t.Run(overlap.String(), func(t *testing.T) {
			t.Parallel()
			each(t, func(t *testing.T, w *world) {
				x := newTenant(t, w, "one")
				made := x.newKey(t, hoko.ScopeLinksRead)
				errs := make([]error, 10)
				together(len(errs), func(i int) { _, errs[i] = x.RotateAPIKey(x.operator(t), KeyRotation{made.APIKey.ID, overlap}, "") })
				won := 0
				for i, err := range errs {
					switch hoko.KindOf(err) {
					case hoko.KindConflict:
					default:
						if err != nil {
							t.Errorf("rotation %d: %v", i, err)
						}
						won++
					}
				}
				if got := want(x.CountAPIKeys(x.operator(t), hoko.APIKeyFilter{}))(t); won != 1 || got != 2 {
					t.Errorf("%d rotations succeeded, %d keys", won, got)
				}
			})
		})
	}
}

// Whose answer was lost asks again, and learns of the key that was made. A key that
// nobody holds is replaced in turn.
func TestRotationIsAnsweredAgain(t *testing.T) {
	t.Parallel()
	for _, overlap := range []time.Duration{0, time.Hour} {
		t.Run(overlap.String(), func(t *testing.T) {
			t.Parallel()
			each(t, func(t *testing.T, w *world) {
				x := newTenant(t, w, "one")
				made := x.newKey(t, hoko.ScopeLinksRead)
				rotation := KeyRotation{made.APIKey.ID, overlap}
				answers, errs := make([]*RotatedKey, 10), make([]error, 10)
				together(len(answers), func(i int) { answers[i], errs[i] = x.RotateAPIKey(x.operator(t), rotation, "retry") })
				secrets := 0
				for i, answer := range answers {
					must(t, errs[i])
					if answer.APIKey.ID != answers[0].APIKey.ID || answer.Predecessor.ID != made.APIKey.ID {
						t.Errorf("answer %d: %s replaces %s", i, answer.APIKey.ID, answer.Predecessor.ID)
					}
					if answer.Secret != nil {
						secrets++
					}
				}
				if got := want(x.CountAPIKeys(x.operator(t), hoko.APIKeyFilter{}))(t); secrets != 1 || got != 2 {
					t.Errorf("%d answers with a secret, %d keys", secrets, got)
				}
				other := KeyRotation{made.APIKey.ID, 24 * time.Hour}
				refused(t, second(x.RotateAPIKey(x.operator(t), other, "retry")), hoko.CodeIdempotencyReused)
				again := want(x.RotateAPIKey(x.operator(t), KeyRotation{answers[0].APIKey.ID, 0}, "another"))(t)
				must(t, second(w.present(t, again.Secret.Reveal())))
			})
		})
	}
}

func TestRotationRefusesALongIdempotencyKey(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead)
		_, err := x.RotateAPIKey(x.operator(t), KeyRotation{made.APIKey.ID, 0}, strings.Repeat("k", 256))
		refused(t, err, hoko.CodeTooLong)
		must(t, second(w.present(t, made.Secret.Reveal())))
	})
}

// Whoever asks what became of the old key finds its rotation.
func TestRotationIsRecordedOfTheOldKey(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for overlap, action := range map[time.Duration]string{0: "apiKey.revoke", time.Hour: "apiKey.retire"} {
			made := x.newKey(t, hoko.ScopeLinksRead)
			next := want(x.RotateAPIKey(x.operator(t), KeyRotation{made.APIKey.ID, overlap}, ""))(t)
			events, _, err := x.AuditEvents(x.operator(t), hoko.AuditEventFilter{SubjectID: &made.APIKey.ID}, hoko.Page{Limit: 10, Field: hoko.OrderByCreatedAt, Direction: hoko.Descending})
			must(t, err)
			last := events[0]
			if last.Action != action {
				t.Errorf("overlap %v: the last event is %s, want %s", overlap, last.Action, action)
			}
			if last.Detail["name"] != made.APIKey.Name {
				t.Errorf("overlap %v: the event names the key %q", overlap, last.Detail["name"])
			}
			if overlap > 0 && last.Detail["successorId"] != next.APIKey.ID {
				t.Errorf("the event names the successor %q", last.Detail["successorId"])
			}
		}
	})
}
