package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// lists reports what the API answers to a key that lists links.
func lists(p *process, key string) int {
	status, _, _ := p.request(http.MethodGet, "/api/links", "", "Authorization", "Bearer "+key)
	return status
}

// TestPepperRotation follows the operator's steps: older keys go on, and the
// program refuses to start without a pepper that still guards one.
func TestPepperRotation(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		create := func() string {
			return mustPerform(t, env, "key", "create", "--workspace", "acme", "--name", "ci", "--scopes", "linksRead")
		}
		mustPerform(t, env, "workspace", "create", "--slug", "acme", "--name", "Acme")
		older := create()
		mustPerform(t, env, "pepper", "rotate")
		newer := create()
		p := start(t, env)
		if lists(p, older) != http.StatusOK || lists(p, newer) != http.StatusOK {
			t.Errorf("after the rotation: %d %d", lists(p, older), lists(p, newer))
		}
		if status := mustPerform(t, env, "pepper", "status"); !strings.Contains(status, "old, still needed") || !strings.Contains(status, "for new keys") {
			t.Errorf("status:\n%s", status)
		}
		p.stop()

		path := filepath.Join(strings.TrimPrefix(env[0], "HOKO_DATA="), "pepper")
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Fields(string(text))
		if err := os.WriteFile(path, []byte(lines[0]+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		_, stderr, err := perform(t, env, "pepper", "status")
		if err == nil || !strings.Contains(stderr, older[:prefixLen]) || strings.Contains(stderr, older[prefixLen:]) {
			t.Errorf("without the old pepper: %v %s", err, stderr)
		}
		bridged := append(env, "HOKO_PEPPERS_OLD="+lines[1])
		mustPerform(t, bridged, "key", "revoke", "--workspace", "acme", older[:prefixLen], newer[:prefixLen])
		if status := mustPerform(t, env, "pepper", "status"); !strings.Contains(status, "not configured, not needed") {
			t.Errorf("status:\n%s", status)
		}
	})
}

// TestPepperOfTheEnvironmentIsRotatedThere tells the operator so.
func TestPepperOfTheEnvironmentIsRotatedThere(t *testing.T) {
	t.Parallel()
	env := []string{"HOKO_DATA=" + t.TempDir(), "HOKO_PEPPER=" + strings.Repeat("x", 40)}
	if _, stderr, err := perform(t, env, "pepper", "rotate"); err == nil || !strings.Contains(stderr, "HOKO_PEPPERS_OLD") {
		t.Errorf("%v: %s", err, stderr)
	}
	if _, stderr, err := perform(t, append(env, "HOKO_PEPPERS_OLD=short"), "migrate"); err == nil || !strings.Contains(stderr, "HOKO_PEPPERS_OLD") || strings.Contains(stderr, "short,") {
		t.Errorf("%v: %s", err, stderr)
	}
}

// TestKeyInspect explains keys without a database, and prints no secret.
func TestKeyInspect(t *testing.T) {
	t.Parallel()
	const whole = "hoko_000000000000_00000000000000000000000000000000" + "0hUAjb"
	for name, c := range map[string]struct {
		text, says string
		valid      bool
	}{
		"whole":       {whole, "Checksum   right", true},
		"mistyped":    {whole[:30] + "1" + whole[31:], "checksum is wrong", false},
		"cut":         {whole[:40], "too short", false},
		"longer":      {whole + "0", "too long", false},
		"punctuation": {whole[:30] + "-" + whole[31:], "the secret holds punctuation", false},
		"space":       {whole[:30] + " " + whole[31:], "the secret holds white space", false},
		"no key":      {"a password", "does not begin with hoko_", false},
		"nothing":     {"", "there is nothing to inspect", false},
	} {
		cmd := command(t.Context(), []string{"HOKO_DATA=" + filepath.Join(t.TempDir(), "none")}, "key", "inspect", "-")
		cmd.Stdin = strings.NewReader(c.text + "\n")
		said, err := cmd.CombinedOutput()
		if (err == nil) != c.valid || !strings.Contains(string(said), c.says) {
			t.Errorf("%s: %v\n%s", name, err, said)
		}
		if len(c.text) > 17 && strings.Contains(string(said), c.text[18:min(len(c.text), 40)]) {
			t.Errorf("%s: it prints the secret:\n%s", name, said)
		}
	}
}
