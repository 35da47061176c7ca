package main

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestPortInUse: the most common mistake of all is told before a demonstration is
// made, whose secrets are printed once.
func TestPortInUse(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for _, setting := range []string{"HOKO_LISTEN", "HOKO_METRICS_LISTEN"} {
		env := []string{"HOKO_DATA=" + t.TempDir(), "HOKO_LISTEN=127.0.0.1:0", setting + "=" + taken.Addr().String()}
		stdout, stderr, err := perform(t, env, "serve")
		if err == nil || !strings.Contains(stderr, setting+": another program listens on "+taken.Addr().String()) || stdout != "" {
			t.Errorf("%v: %s%s", err, stdout, stderr)
		}
	}
	env := []string{"HOKO_DATA=" + t.TempDir(), "HOKO_LISTEN=" + taken.Addr().String()}
	if stdout, _, err := perform(t, env, "serve", "--demo"); err == nil || stdout != "" {
		t.Errorf("%v: %s", err, stdout)
	}
}

// TestUnknownSettings: a misspelt setting is named at the start, without its value.
func TestUnknownSettings(t *testing.T) {
	t.Parallel()
	p := start(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_LOG_LEVEL=info", "HOKO_TRUSTED_PROXY=192.0.2.7"})
	p.await("told", func() bool { return strings.Contains(p.stderr.String(), "HOKO_TRUSTED_PROXY") })
	if log := p.stderr.String(); strings.Contains(log, "192.0.2.7") || strings.Contains(log, "HOKO_DATA") {
		t.Errorf("the log says\n%s", log)
	}
}

// TestMistakesSayWhatToDo: an error names the setting or the file, and what would
// be right.
func TestMistakesSayWhatToDo(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	mustPerform(t, []string{"HOKO_DATA=" + data}, "workspace", "create", "--slug", "acme", "--name", "Acme")
	letter := filepath.Join(t.TempDir(), "letter")
	if err := os.WriteFile(letter, []byte("This is no database, and no folder either."), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		env, args string
		want      []string
	}{
		{"HOKO_DATA=" + data, "user create --workspace acme --email ada@example.com --name Ada --role boss", []string{"role", "viewer, editor, admin, owner"}},
		{"HOKO_DATA=" + data, "key create --workspace acme --name CI --scopes all --expires-in 90", []string{"--expires-in", "30d or 12h"}},
		{"HOKO_DATA=" + data, "workspace create --slug shop --name Shop --timezone CEST", []string{"timezone", "Europe/Berlin"}},
		{"HOKO_DATABASE=" + letter, "rollup verify", []string{letter}},
		{"HOKO_DATABASE=postgres://hoko@127.0.0.1:1/hoko", "migrate", []string{"HOKO_DATABASE: ", "?sslmode=verify-full", "sslmode=disable"}},
		{"HOKO_DATA=" + letter, "migrate", []string{"HOKO_DATA", letter}},
	} {
		_, stderr, err := perform(t, []string{"HOKO_DATA=" + data, c.env}, strings.Fields(c.args)...)
		for _, part := range c.want {
			if err == nil || !strings.Contains(stderr, part) {
				t.Errorf("hoko %s: %v, %s, which does not say %q", c.args, err, stderr, part)
			}
		}
	}
}
