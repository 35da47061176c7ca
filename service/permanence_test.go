package service

import (
	"context"
	"maps"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

// TestNoOperationGivesAKeyPower performs random operations on keys: whatever is
// done in whatever order, no caller gains what a key refused before. R5 of the
// promise.
func TestNoOperationGivesAKeyPower(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		outcomes := map[string]int{}
		rapid.Check(t, func(rt *rapid.T) {
			x := newTenant(t, w, strings.ReplaceAll(newID(), "-", ""))
			m := &keyring{tenant: x, t: t, rt: rt, outcomes: outcomes}
			eventually(t, patience, m.made)
			for range 8 {
				m.step()
				m.compare()
			}
		})
		for _, what := range []string{"update", "rotate", "revoke", "revoke own", "report leak"} {
			if outcomes[what] < 5 {
				t.Errorf("%s was done %d times only", what, outcomes[what])
			}
		}
		if outcomes["update refused"] < 5 {
			t.Errorf("an update was refused %d times only", outcomes["update refused"])
		}
	})
}

// keyring is some keys and what they were good for last.
type keyring struct {
	*tenant
	t        *testing.T
	rt       *rapid.T
	outcomes map[string]int
	keys     []*heldKey
}

type heldKey struct {
	id, secret string
	power      power
}

// power is what each of some callers may do with a key; who is refused is not in it.
type power map[whence]hoko.Scopes

type whence struct{ address, origin string }

func callersOfKeys() []whence {
	var all []whence
	for _, address := range []string{"203.0.113.7", "2001:db8::1"} {
		for _, origin := range []string{"", "https://example.com", "https://a.example.com"} {
			all = append(all, whence{address, origin})
		}
	}
	return all
}

// made makes the first key, and reports whether it did so before the key's end.
func (m *keyring) made() bool {
	key, err := m.CreateAPIKey(m.operator(m.t), m.input(), "made once")
	if err != nil && hoko.CodeOf(err) == hoko.CodeTimePast {
		return false
	}
	m.add(want(key, err)(m.t))
	return true
}

func (m *keyring) add(made *NewKey) {
	if made.Secret == nil {
		return // the answer to a retry
	}
	k := &heldKey{id: made.APIKey.ID, secret: made.Secret.Reveal()}
	k.power = m.powerOf(k)
	m.keys = append(m.keys, k)
}

func (m *keyring) powerOf(k *heldKey) power {
	p := power{}
	for _, from := range callersOfKeys() {
		ctx := hoko.WithCall(m.t.Context(), &hoko.Call{Address: netip.MustParseAddr(from.address), Origin: from.origin})
		caller, err := m.Authenticate(ctx, hoko.Credential{Key: k.secret})
		if err == nil {
			p[from] = caller.Scopes()
		} else if kind := hoko.KindOf(err); kind != hoko.KindUnauthenticated && kind != hoko.KindForbidden {
			m.t.Fatal(err)
		}
	}
	return p
}

// compare asks with every key, as every caller.
func (m *keyring) compare() {
	for _, k := range m.keys {
		now := m.powerOf(k)
		for from, scopes := range now {
			if gained := scopes.Without(k.power[from]); len(gained) > 0 {
				m.rt.Fatalf("%+v gained %v", from, gained)
			}
		}
		k.power = now
	}
}

func (m *keyring) input() hoko.APIKeyInput {
	return hoko.APIKeyInput{
		Name: "ci", Scopes: m.scopes(), Environment: hoko.EnvironmentProduction, ExpiresAt: m.end(),
		AllowedHostnames: m.some("hosts", "example.com", "*.example.com", "a.example.com", "other.test"),
		AllowedIPs:       m.some("addresses", "203.0.113.0/24", "203.0.113.7", "2001:db8::/32"),
	}
}

func (m *keyring) scopes() []hoko.Scope {
	pool := []hoko.Scope{hoko.ScopeLinksRead, hoko.ScopeLinksWrite, hoko.ScopeTagsRead}
	return rapid.SliceOfNDistinct(rapid.SampledFrom(pool), 1, 3, rapid.ID).Draw(m.rt, "scopes")
}

func (m *keyring) some(label string, pool ...string) []string {
	return rapid.SliceOfNDistinct(rapid.SampledFrom(pool), 0, 2, rapid.ID).Draw(m.rt, label)
}

// end is a moment that is about to come, a later one, or none.
func (m *keyring) end() *time.Time {
	after := rapid.SampledFrom([]time.Duration{0, 20 * time.Millisecond, time.Hour, 2 * time.Hour}).Draw(m.rt, "end")
	if after == 0 {
		return nil
	}
	return new(time.Now().Add(after))
}

func (m *keyring) step() {
	steps := map[string]func(k *heldKey) error{
		"update": m.update, "rotate": m.rotate, "revoke": m.revokeOne, "revoke own": m.revokeOwn, "revoke several": m.revokeSeveral,
		"report leak": m.reportLeak, "create again": m.createAgain,
	}
	names := append(slices.Sorted(maps.Keys(steps)), "update", "update", "update", "update", "rotate", "rotate")
	name := rapid.SampledFrom(names).Draw(m.rt, "step")
	if err := steps[name](rapid.SampledFrom(m.keys).Draw(m.rt, "key")); err != nil {
		if hoko.KindOf(err) == hoko.KindInternal || hoko.KindOf(err) == hoko.KindUnavailable {
			m.t.Fatal(err)
		}
		name += " refused"
	}
	m.outcomes[name]++
}

func (m *keyring) update(k *heldKey) error {
	in, ch := m.input(), hoko.APIKeyChanges{ID: k.id}
	fields := rapid.IntRange(1, 31).Draw(m.rt, "fields")
	if fields&1 != 0 {
		ch.Name = hoko.To("renamed")
	}
	if fields&2 != 0 {
		ch.Scopes = hoko.To(in.Scopes)
	}
	if fields&4 != 0 {
		ch.AllowedHostnames = hoko.To(in.AllowedHostnames)
	}
	if fields&8 != 0 {
		ch.AllowedIPs = hoko.To(in.AllowedIPs)
	}
	if fields&16 != 0 && in.ExpiresAt != nil {
		ch.ExpiresAt = hoko.To(*in.ExpiresAt)
	}
	return second(m.UpdateAPIKey(m.operator(m.t), ch))
}

func (m *keyring) rotate(k *heldKey) error {
	overlap := rapid.SampledFrom([]time.Duration{0, time.Hour}).Draw(m.rt, "overlap")
	next, err := m.RotateAPIKey(m.operator(m.t), KeyRotation{k.id, overlap}, "")
	if err == nil {
		m.add(&next.NewKey)
	}
	return err
}

func (m *keyring) revokeOne(k *heldKey) error {
	return second(m.RevokeAPIKey(m.operator(m.t), hoko.Revocation{ID: k.id, Reason: hoko.RevocationOther}))
}

func (m *keyring) revokeSeveral(k *heldKey) error {
	ids := []string{k.id}
	if last := m.keys[len(m.keys)-1]; last != k {
		ids = append(ids, last.id)
	}
	return second(m.RevokeAPIKeys(m.operator(m.t), hoko.BulkRevocation{IDs: ids, Reason: hoko.RevocationUnused}))
}

func (m *keyring) revokeOwn(k *heldKey) error {
	ctx := hoko.WithCall(m.t.Context(), &hoko.Call{Address: netip.MustParseAddr("203.0.113.7")})
	caller, err := m.Authenticate(ctx, hoko.Credential{Key: k.secret})
	if err != nil {
		return err
	}
	hoko.CallFrom(ctx).Caller = caller
	return second(m.RevokeOwnKey(ctx, hoko.RevocationUnused, nil))
}

func (m *keyring) reportLeak(k *heldKey) error {
	ctx, leave := context.WithCancel(as(m.t, nil))
	leave() // which saves the wait for an answer that tells nothing
	return m.ReportLeak(ctx, hoko.LeakReport{Key: k.secret})
}

func (m *keyring) createAgain(*heldKey) error {
	made, err := m.CreateAPIKey(m.operator(m.t), m.input(), "made once")
	if err == nil {
		m.add(made)
	}
	return err
}
