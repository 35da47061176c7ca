package main

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// ownKey asks a key about itself.
func (p *process) ownKey(t *testing.T, secret string, header ...string) (status int, key map[string]any) {
	t.Helper()
	status, _, body := p.request(http.MethodGet, "/api/key", "", append(header, "Authorization", "Bearer "+secret)...)
	if err := json.Unmarshal(body, &key); err != nil {
		t.Fatalf("%v: %s", err, body)
	}
	return status, key
}

// TestKeyRotate on the command line gives a key with the scopes and limits of the
// old one, which goes on as long as was said.
func TestKeyRotate(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := start(t, env)
		mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
		first := mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "ci", "--scopes", "linksRead", "--environment", "staging",
			"--expires-in", "30d", "--allowed-hostname", "app.example.com", "--allowed-hostname", "*.example.org", "--allowed-ip", "127.0.0.1", "--allowed-ip", "2001:db8::/32")
		rotate := func(key, overlap string) string {
			secret := mustPerform(t, env, "key", "rotate", "--workspace", "acme", "--overlap", overlap, key)
			if _, ok := hoko.ParseKeyText(secret); !ok {
				t.Fatalf("standard output is not the secret alone: %q", secret)
			}
			return secret
		}
		second := rotate(first, "1h")
		third := rotate(second, "0")
		for secret, state := range map[string]string{first: "retiring", third: "active"} {
			status, key := p.ownKey(t, secret)
			if status != http.StatusOK || key["state"] != state || key["environment"] != "staging" || key["expiresAt"] == nil {
				t.Errorf("%d %v", status, key)
			}
		}
		if status, key := p.ownKey(t, second); status != http.StatusUnauthorized || key["code"] != "key_revoked" {
			t.Errorf("without overlap, the old key is answered %d %v", status, key)
		}
		if status, _ := p.ownKey(t, third, "Origin", "https://api.example.org"); status != http.StatusOK {
			t.Errorf("a page that may call is answered %d", status)
		}
		if status, key := p.ownKey(t, third, "Origin", "https://example.net"); status != http.StatusForbidden || key["code"] != "hostname_blocked" {
			t.Errorf("another page is answered %d %v", status, key)
		}
	})
}

// TestKeyRotateRefuses says what is wrong, and prints no key.
func TestKeyRotateRefuses(t *testing.T) {
	t.Parallel()
	env := []string{"HOKO_DATA=" + t.TempDir()}
	mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
	key := mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "ci", "--scopes", "all")
	mustPerform(t, env, "key", "rotate", "--workspace", "acme", key)
	for said, args := range map[string][]string{
		"has a successor already":   {key},
		"there is no such key":      {"hoko_000000000000"},
		"none of 0, 1h, 24h and 7d": {"--overlap", "2h", key},
	} {
		stdout, stderr, err := perform(t, env, append([]string{"key", "rotate", "--workspace", "acme"}, args...)...)
		if err == nil || stdout != "" || !strings.Contains(stderr, said) {
			t.Errorf("%v printed %q, said %q and ended with %v", args, stdout, stderr, err)
		}
	}
}

// TestFirstAccountIsAnOwner: an installation without one could never let anybody
// else in.
func TestFirstAccountIsAnOwner(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := start(t, env)
		create := func(email string, more ...string) (stdout, stderr string, err error) {
			t.Helper()
			return perform(t, env, append([]string{"user", "create", "--email", email, "--name", "A", "--workspace", "acme"}, more...)...)
		}
		mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
		if stdout, stderr, err := create("eve@example.com", "--role", "editor"); err == nil || stdout != "" || !strings.Contains(stderr, "make an owner first") {
			t.Errorf("an installation began with an editor: %q, %q, %v", stdout, stderr, err)
		}
		if got := p.graphQL(nil, `{ setUpStatus { required } }`, nil); !strings.Contains(string(got.body), `"required":true`) {
			t.Errorf("the set-up has ended with nobody: %s", got.body)
		}
		for _, person := range []struct{ email, role string }{{"ada@example.com", "OWNER"}, {"eve@example.com", "EDITOR"}} {
			password, stderr, err := create(person.email)
			if err != nil {
				t.Fatal(stderr)
			}
			got := p.graphQL(nil, `mutation($in: SignInInput!) { signIn(input: $in) { viewer { memberships { role } } } }`, input("email", person.email, "password", strings.TrimSpace(password)))
			if !strings.Contains(string(got.body), `"role":"`+person.role+`"`) {
				t.Errorf("%s is %s", person.email, got.body)
			}
		}
	})
}
