package service

import (
	"bytes"
	"encoding/json"
	"net/netip"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestRetryAnswersTheSameKeyWithoutItsSecret(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		in := keyInput(hoko.ScopeLinksRead)
		in.AllowedHostnames, in.AllowedIPs, in.ExpiresAt = []string{"Example.com."}, []string{"203.0.113.9/24"}, new(time.Now().Add(time.Hour))
		first := want(x.CreateAPIKey(x.operator(t), in, "retry"))(t)
		again := want(x.CreateAPIKey(x.operator(t), in, "retry"))(t)
		if first.Secret == nil || again.Secret != nil {
			t.Errorf("secrets: %v, then %v", first.Secret, again.Secret)
		}
		if diff := cmp.Diff(first.APIKey, again.APIKey); diff != "" {
			t.Error(diff)
		}
		stored := want(x.APIKey(x.operator(t), first.APIKey.ID))(t)
		if diff := cmp.Diff(first.APIKey, stored); diff != "" {
			t.Errorf("the answer is not what is stored: %s", diff)
		}
		if got := want(x.CountAPIKeys(x.operator(t), hoko.APIKeyFilter{}))(t); got != 1 {
			t.Errorf("%d keys", got)
		}
	})
}

func TestSecretIsInNoAnswerAsJSON(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		made := newTenant(t, w, "one").newKey(t, hoko.ScopeLinksRead)
		text, err := json.Marshal(made)
		must(t, err)
		if bytes.Contains(text, []byte(made.Secret.Reveal()[18:50])) {
			t.Errorf("%s", text)
		}
	})
}

func TestNewKeyIsJudged(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for name, c := range map[string]struct {
			change func(*hoko.APIKeyInput)
			want   hoko.Issue
		}{
			"no scopes":      {func(in *hoko.APIKeyInput) { in.Scopes = nil }, hoko.Issue{Field: "scopes", Code: hoko.CodeRequired}},
			"unknown scopes": {func(in *hoko.APIKeyInput) { in.Scopes = []hoko.Scope{"*"} }, hoko.Issue{Field: "scopes", Code: hoko.CodeRequired}},
			"no name":        {func(in *hoko.APIKeyInput) { in.Name = " " }, hoko.Issue{Field: "name", Code: hoko.CodeRequired}},
			"past end":       {func(in *hoko.APIKeyInput) { in.ExpiresAt = new(time.Now()) }, hoko.Issue{Field: "expiresAt", Code: hoko.CodeTimePast}},
			"bad host":       {func(in *hoko.APIKeyInput) { in.AllowedHostnames = []string{"https://a"} }, hoko.Issue{Field: "allowedHostnames[0]", Code: hoko.CodeHostnameInvalid}},
			"bad network":    {func(in *hoko.APIKeyInput) { in.AllowedIPs = []string{"a"} }, hoko.Issue{Field: "allowedIps[0]", Code: hoko.CodeNetworkInvalid}},
		} {
			in := keyInput(hoko.ScopeLinksRead)
			c.change(&in)
			_, err := x.CreateAPIKey(x.operator(t), in, "")
			if diff := cmp.Diff([]hoko.Issue{c.want}, faults(err)); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
	})
}

// misspelt returns a key whose last character is another one.
func misspelt(text string) string {
	last := len(text) - 1
	if text[last] == 'x' {
		return text[:last] + "y"
	}
	return text[:last] + "x"
}

// Every wrong key is answered alike, so that nothing is learnt from the answer.
func TestWrongKeysAreAnsweredAlike(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		text := x.newKey(t, hoko.ScopeLinksRead).Secret.Reveal()
		strange := want(hoko.NewKeyText(bytes.NewReader(bytes.Repeat([]byte{5}, 64))))(t).Reveal()
		sameID := sameIDOtherSecret(t, text)
		_, reference := w.present(t, "nonsense")
		refused(t, reference, hoko.CodeKeyInvalid)
		for name, key := range map[string]string{"unknown": strange, "wrong secret": sameID, "wrong checksum": misspelt(text), "longer": text + "0", "in disguise": " " + text} {
			_, err := w.present(t, key)
			if diff := cmp.Diff(reference, err); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
		must(t, second(w.present(t, text)))
	})
}

// sameIDOtherSecret draws a well-formed key with the public id of another.
func sameIDOtherSecret(t testing.TB, text string) string {
	t.Helper()
	const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	var random []byte
	for _, c := range []byte(text[5:17]) {
		random = append(random, byte(bytes.IndexByte([]byte(digits), c)))
	}
	forged := want(hoko.NewKeyText(bytes.NewReader(append(random, make([]byte, 52)...))))(t)
	if forged.PublicID() != text[5:17] {
		t.Fatalf("%v has another public id", forged)
	}
	return forged.Reveal()
}

func TestKeyIsFiltered(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		in := keyInput(hoko.ScopeLinksRead)
		in.AllowedHostnames, in.AllowedIPs = []string{"*.example.com"}, []string{"203.0.113.0/24"}
		key := want(x.CreateAPIKey(x.operator(t), in, ""))(t).Secret.Reveal()
		for _, c := range []struct {
			address, origin string
			code            hoko.Code
		}{
			{"203.0.113.1", "", ""},
			{"203.0.113.1", "https://a.example.com", ""},
			{"::ffff:203.0.113.1", "", ""},
			{"203.0.113.1", "https://example.com", hoko.CodeHostnameBlocked},
			{"203.0.113.1", "null", hoko.CodeHostnameBlocked},
			{"203.0.114.1", "", hoko.CodeIPNotAllowed},
			{"2001:db8::1", "", hoko.CodeIPNotAllowed},
		} {
			ctx := hoko.WithCall(t.Context(), &hoko.Call{Address: netip.MustParseAddr(c.address), Origin: c.origin})
			_, err := w.Authenticate(ctx, hoko.Credential{Key: key})
			if c.code == "" {
				must(t, err)
			} else {
				refused(t, err, c.code)
			}
		}
	})
}

// A revocation holds from the next request on, in every process, and for ever.
func TestRevoke(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		made := x.newKey(t, hoko.ScopeLinksRead, hoko.ScopeLinksWrite)
		caller := want(far.present(t, made.Secret.Reveal()))(t)
		note := "seen in a repository"
		first := want(x.RevokeAPIKey(x.operator(t), hoko.Revocation{ID: made.APIKey.ID, Reason: hoko.RevocationLeaked, Note: &note}))(t)
		for _, process := range []*world{w, far} {
			_, err := process.present(t, made.Secret.Reveal())
			refused(t, err, hoko.CodeKeyRevoked)
		}
		_, err := far.CreateLinks(as(t, caller), []hoko.LinkChanges{x.newLink()}, "")
		refused(t, err, hoko.CodeKeyRevoked)
		w.clock.move(time.Hour)
		again := want(x.RevokeAPIKey(x.operator(t), hoko.Revocation{ID: made.APIKey.ID, Reason: hoko.RevocationOther}))(t)
		if diff := cmp.Diff(first, again); diff != "" || first.RevokedAt == nil || *first.RevokedReason != hoko.RevocationLeaked {
			t.Errorf("revoked again: %s", diff)
		}
		_, err = x.UpdateAPIKey(x.operator(t), hoko.APIKeyChanges{ID: made.APIKey.ID, Name: hoko.To("new")})
		refused(t, err, hoko.CodeKeyNotActive)
		_, err = x.RotateAPIKey(x.operator(t), KeyRotation{made.APIKey.ID, time.Hour}, "")
		refused(t, err, hoko.CodeKeyNotActive)
	})
}

// Both lists are cut down at once, and what was taken away is not used by a
// caller that was let in before.
func TestNarrowedKey(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead, hoko.ScopeLinksWrite)
		before := want(w.present(t, made.Secret.Reveal()))(t)
		narrow := hoko.APIKeyChanges{ID: made.APIKey.ID, Scopes: hoko.To([]hoko.Scope{hoko.ScopeLinksRead})}
		must(t, second(x.UpdateAPIKey(x.operator(t), narrow)))
		_, err := x.CreateLinks(as(t, before), []hoko.LinkChanges{x.newLink()}, "")
		refused(t, err, hoko.CodeInsufficientScope)
		after := want(w.present(t, made.Secret.Reveal()))(t)
		if diff := cmp.Diff(hoko.NewScopes(hoko.ScopeLinksRead), after.Scopes()); diff != "" {
			t.Error(diff)
		}
		_, err = x.UpdateAPIKey(x.operator(t), hoko.APIKeyChanges{ID: made.APIKey.ID, Scopes: hoko.To([]hoko.Scope{hoko.ScopeLinksRead, hoko.ScopeLinksWrite})})
		refused(t, err, hoko.CodeScopesWidened)
		if got := want(w.present(t, made.Secret.Reveal()))(t).Scopes(); len(got) != 1 {
			t.Errorf("the key has %v", got)
		}
	})
}

// R1: what a narrowing took away does not come back with a change that was under
// way beside it.
func TestConcurrentChangesTakeNothingBack(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for range 5 {
			made := x.newKey(t, hoko.ScopeLinksRead, hoko.ScopeLinksWrite)
			end := w.moment().Add(time.Hour)
			changes := []hoko.APIKeyChanges{
				{Scopes: hoko.To([]hoko.Scope{hoko.ScopeLinksRead})},
				{AllowedIPs: hoko.To([]string{"203.0.113.7"})},
				{AllowedHostnames: hoko.To([]string{"example.com"})},
				{ExpiresAt: hoko.To(end)},
				{Name: hoko.To("renamed")},
			}
			together(len(changes), func(i int) {
				ch := changes[i]
				ch.ID = made.APIKey.ID
				if err := second(x.UpdateAPIKey(x.operator(t), ch)); err != nil {
					t.Errorf("change %d: %v", i, err)
				}
			})
			got := want(x.APIKey(x.operator(t), made.APIKey.ID))(t)
			if len(got.Scopes) != 1 || len(got.AllowedIPs) != 1 || len(got.AllowedHostnames) != 1 || got.ExpiresAt == nil || got.Name != "renamed" {
				t.Errorf("the key is %+v", got)
			}
		}
	})
}

// A pasted key is found by its public part, and its secret is looked for
// nowhere.
func TestPastedKeyIsFound(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead)
		x.newKey(t, hoko.ScopeLinksRead)
		found, more, err := x.APIKeys(x.operator(t), hoko.APIKeyFilter{Search: " " + made.Secret.Reveal() + "\n"}, hoko.Page{Limit: 10})
		must(t, err)
		if len(found) != 1 || more || found[0].ID != made.APIKey.ID {
			t.Errorf("found %d keys", len(found))
		}
	})
}
